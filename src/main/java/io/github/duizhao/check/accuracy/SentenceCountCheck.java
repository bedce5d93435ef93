package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.BeadCheck;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import java.util.List;

/**
 * Finds sentences that were cut or joined much: three in the place of one, one in the place of
 * three. One more or less is every translator's right, and more where the translation is free.
 */
public final class SentenceCountCheck extends BeadCheck {

  private static final int MUCH = 2;

  public SentenceCountCheck() {
    super(
        new CheckInfo(
            "sentence-count",
            new Message("Many more or fewer sentences than in the source", "句数与原文相差较多"),
            Category.MISTRANSLATION,
            Severity.NOTE,
            true));
  }

  @Override
  protected void check(Bead bead, int index, Inspection inspection, List<Finding> findings) {
    int source = bead.source().size();
    int target = bead.target().size();
    if (Math.abs(source - target) >= MUCH && !Literalness.of(inspection).isFree()) {
      findings.add(
          whole(
                  bead,
                  index,
                  (source == 1 ? "1 sentence" : source + " sentences")
                      + " of the source, "
                      + target
                      + " here",
                  "原文 " + source + " 句，译文 " + target + " 句")
              .confidence(0.5)
              .build());
    }
  }
}
