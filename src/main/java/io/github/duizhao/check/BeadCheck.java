package io.github.duizhao.check;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A check that compares the two sides of a bead, prose only; gaps are the business of others. */
public abstract class BeadCheck implements Check {

  private final CheckInfo info;

  protected BeadCheck(CheckInfo info) {
    this.info = info;
  }

  @Override
  public final CheckInfo info() {
    return info;
  }

  @Override
  public final List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      inspection.asking().stopIfAsked();
      Bead bead = beads.get(i);
      if (!bead.isGap() && isProse(bead.source()) && isProse(bead.target())) {
        check(bead, i, inspection, findings);
      }
    }
    return findings;
  }

  private static boolean isProse(List<Sentence> side) {
    return side.stream()
        .map(Sentence::block)
        .allMatch(it -> it.kind() != Block.Kind.CODE && it.role() == Block.Role.BODY);
  }

  /** Adds what is wrong in one bead. */
  protected abstract void check(
      Bead bead, int index, Inspection inspection, List<Finding> findings);

  /** Starts a finding on the whole translation of a bead, resting on its whole source. */
  protected final Finding.Builder whole(Bead bead, int index, String english, String chinese) {
    Sentence first = bead.target().get(0);
    Finding.Builder finding =
        Finding.of(info, index, first.file(), first.text(), new Message(english, chinese));
    bead.source().forEach(it -> finding.source(it.file()));
    return finding;
  }
}
