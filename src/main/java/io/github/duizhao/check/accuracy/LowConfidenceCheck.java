package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Points at sentences whose counterpart is not sure, so that a person looks there first. */
public final class LowConfidenceCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "low-confidence",
          new Message("Sentences whose counterpart is not sure", "对应关系不确定的句子"),
          Category.ALIGNMENT,
          Severity.NOTE,
          true);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.isGap() || bead.confidence() >= inspection.settings().minConfidence()) {
        continue;
      }
      Sentence sentence = bead.target().get(0);
      String share = String.format(Locale.ROOT, "%.0f %%", 100 * bead.confidence());
      findings.add(
          Finding.of(
                  INFO,
                  i,
                  sentence.file(),
                  sentence.text(),
                  new Message("aligned with " + share + " confidence", "对齐置信度 " + share))
              .confidence(1 - bead.confidence())
              .build());
    }
    return findings;
  }
}
