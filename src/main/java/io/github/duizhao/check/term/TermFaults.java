package io.github.duizhao.check.term;

import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Inspection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The faulty terms of a document with its source; found once, shared by the term checks. */
record TermFaults(List<TermFault> list) {

  /**
   * Beads with more words on a side are no sentences but lists or bare data; each word is compared
   * with all others, so that they would take for ever, and what is beside what says nothing there.
   */
  static final int MOST_WORDS = 400;

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
              OtherAcronym.of(beads, meanings),
              new WrongExpansion(meanings),
              new ForeignPhrase(meanings, document),
              new ForeignSense(meanings, document),
              new PhraseMinority(beads, meanings),
              new Minority(meanings, document),
              new PersonForThing(meanings, document),
              new AlikeMinority(meanings, document),
              new Stranger(meanings, document));
      FieldEvidence field = new FieldEvidence(beads, meanings);
      // The field's texts are simplified; where traditional is written, terms are others: 記憶體.
      Predicate<TermFault> ofField =
          ChineseScript.of(inspection).isTraditional() ? fault -> false : field::isFor;
      for (TermBead bead : beads) {
        inspection.asking().stopIfAsked();
        if (isSentence(bead.source().size()) && isSentence(bead.target().size())) {
          find(bead, new Relations(bead, meanings), finders, ofField, faults);
        }
      }
    }
    return new TermFaults(faults);
  }

  private static boolean isSentence(int words) {
    return words > 0 && words <= MOST_WORDS;
  }

  /** What an earlier, surer finder has found, a later one does not find again. */
  private static void find(
      TermBead bead,
      Relations relations,
      List<Finder> finders,
      Predicate<TermFault> ofField,
      List<TermFault> faults) {
    Set<TermWord> taken = new HashSet<>();
    for (Finder finder : finders) {
      for (TermFault fault : finder.find(bead, relations)) {
        boolean free =
            fault.found().stream().noneMatch(taken::contains)
                && fault.origin().stream().noneMatch(taken::contains);
        if (free && (!isByField(fault) || ofField.test(fault))) {
          taken.addAll(fault.found());
          taken.addAll(fault.origin());
          faults.add(fault);
        }
      }
    }
  }

  /** Whether only the field's usage speaks against a word, and nothing in this document. */
  private static boolean isByField(TermFault fault) {
    return fault.reason() == TermFault.Reason.FOREIGN_SENSE
        || fault.reason() == TermFault.Reason.STRANGER;
  }
}
