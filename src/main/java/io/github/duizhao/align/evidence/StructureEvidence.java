package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.word.TextPair;

/**
 * Blocks that go together: beads keep within blocks, headings meet headings, code meets code, the
 * translators' names below a text meet none of its sentences. Says nothing of texts that come as
 * bare lines.
 */
public final class StructureEvidence implements Evidence {

  private static final double CROSSED_BORDER = 4;
  private static final double BORDER_ON_ONE_SIDE = 1.5;
  private static final double BORDER_ON_BOTH = -0.7;
  private static final double OTHER_KIND = 2;
  private static final double CODE_WITH_PROSE = 8;
  private static final double CREDIT_WITH_PROSE = 8;

  @Override
  public BeadCost over(TextPair texts, Band band) {
    Layout source = new Layout(texts.source());
    Layout target = new Layout(texts.target());
    if (!source.isKnown() || !target.isKnown()) {
      return (i, toI, j, toJ) -> 0;
    }
    return (i, toI, j, toJ) -> {
      double cost = CROSSED_BORDER * (source.crossed(i, toI) + target.crossed(j, toJ));
      if (toI == i || toJ == j) {
        return cost;
      }
      boolean sourceEnds = source.isBorder(toI);
      if (sourceEnds != target.isBorder(toJ)) {
        cost += BORDER_ON_ONE_SIDE;
      } else if (sourceEnds) {
        cost += BORDER_ON_BOTH;
      }
      boolean sameEnds = source.isBelow(toI - 1) == target.isBelow(toJ - 1);
      if (source.isBelow(i) != target.isBelow(j) || !sameEnds) {
        cost += CREDIT_WITH_PROSE;
      }
      if (source.isCode(i) != target.isCode(j)) {
        cost += CODE_WITH_PROSE;
      } else if (source.isHeading(i) != target.isHeading(j)) {
        cost += OTHER_KIND;
      }
      return cost;
    };
  }
}
