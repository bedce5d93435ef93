package io.github.duizhao.check.term;

import io.github.duizhao.check.Inspection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faulty terms of a document with its source; found once, shared by the term checks. */
record TermFaults(List<TermFault> list) {

  /** One way of finding faults. */
  interface Finder {
    List<TermFault> find(TermBead bead, Relations relations);
  }

  TermFaults {
    list = List.copyOf(list);
  }

  static TermFaults of(Inspection inspection) {
    return inspection.shared(TermFaults.class, TermFaults::make);
  }

  private static TermFaults make(Inspection inspection) {
    List<TermFault> faults = new ArrayList<>();
    if (inspection.bitext().hasSource() && inspection.bitext().target().lang().isChinese()) {
      List<TermBead> beads = TermBeads.of(inspection).list();
      Meanings meanings = Meanings.of(inspection);
      DocumentTerms document = new DocumentTerms(beads, meanings);
      List<Finder> finders =
          List.of(
              new ForeignPhrase(meanings, document),
              new ForeignSense(meanings, document),
              new Minority(meanings, document),
              new Stranger(meanings, document));
      for (TermBead bead : beads) {
        if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
          find(bead, new Relations(bead, meanings), finders, faults);
        }
      }
    }
    return new TermFaults(faults);
  }

  /** What an earlier, surer finder has found, a later one does not find again. */
  private static void find(
      TermBead bead, Relations relations, List<Finder> finders, List<TermFault> faults) {
    Set<TermWord> taken = new HashSet<>();
    for (Finder finder : finders) {
      for (TermFault fault : finder.find(bead, relations)) {
        boolean free =
            fault.found().stream().noneMatch(taken::contains)
                && fault.origin().stream().noneMatch(taken::contains);
        if (free) {
          taken.addAll(fault.found());
          taken.addAll(fault.origin());
          faults.add(fault);
        }
      }
    }
  }
}
