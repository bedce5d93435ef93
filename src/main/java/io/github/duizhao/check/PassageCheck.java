package io.github.duizhao.check;

import java.util.ArrayList;
import java.util.List;

/** A check that looks at the Chinese target one passage at a time and needs no source. */
public abstract class PassageCheck implements Check {

  private final CheckInfo info;

  protected PassageCheck(CheckInfo info) {
    this.info = info;
  }

  @Override
  public final CheckInfo info() {
    return info;
  }

  @Override
  public final List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passages.of(inspection).body()) {
      inspection.asking().stopIfAsked();
      if (concerns(passage)) {
        check(passage, inspection, findings);
      }
    }
    return findings;
  }

  /** Whether it looks at this passage; by default at those with Chinese in them. */
  protected boolean concerns(Passage passage) {
    return passage.isChinese();
  }

  /** Adds what is wrong in one passage. */
  protected abstract void check(Passage passage, Inspection inspection, List<Finding> findings);
}
