package io.github.duizhao.align;

import io.github.duizhao.text.Block;

/**
 * Blocks that go together: beads keep within blocks, headings meet headings, code meets code. Says
 * nothing of texts that come as bare lines.
 */
final class StructureEvidence implements Evidence {

  private static final double CROSSED_BORDER = 4;
  private static final double BORDER_ON_ONE_SIDE = 1.5;
  private static final double BORDER_ON_BOTH = -0.7;
  private static final double OTHER_KIND = 2;
  private static final double CODE_WITH_PROSE = 8;

  @Override
  public BeadCost over(TextPair texts, Band band) {
    Text source = texts.source();
    Text target = texts.target();
    if (!hasBlocks(source) || !hasBlocks(target)) {
      return (i, toI, j, toJ) -> 0;
    }
    int[] sourceBlocks = blocks(source);
    int[] targetBlocks = blocks(target);
    return (i, toI, j, toJ) -> {
      double cost = 0;
      if (toI > i) {
        cost += CROSSED_BORDER * (sourceBlocks[toI - 1] - sourceBlocks[i]);
      }
      if (toJ > j) {
        cost += CROSSED_BORDER * (targetBlocks[toJ - 1] - targetBlocks[j]);
      }
      if (toI == i || toJ == j) {
        return cost;
      }
      boolean sourceEnds = toI == source.size() || sourceBlocks[toI] != sourceBlocks[toI - 1];
      boolean targetEnds = toJ == target.size() || targetBlocks[toJ] != targetBlocks[toJ - 1];
      if (sourceEnds != targetEnds) {
        cost += BORDER_ON_ONE_SIDE;
      } else if (sourceEnds) {
        cost += BORDER_ON_BOTH;
      }
      return cost + kindCost(source.sentence(i).block(), target.sentence(j).block());
    };
  }

  private static double kindCost(Block source, Block target) {
    boolean sourceCode = source.kind() == Block.Kind.CODE;
    boolean targetCode = target.kind() == Block.Kind.CODE;
    if (sourceCode != targetCode) {
      return CODE_WITH_PROSE;
    }
    boolean sourceHeading = source.kind() == Block.Kind.HEADING;
    boolean targetHeading = target.kind() == Block.Kind.HEADING;
    return sourceHeading == targetHeading ? 0 : OTHER_KIND;
  }

  private static boolean hasBlocks(Text text) {
    return text.size() > 0 && text.sentence(0).block().kind() != Block.Kind.SEGMENT;
  }

  private static int[] blocks(Text text) {
    int[] blocks = new int[text.size()];
    for (int s = 1; s < blocks.length; s++) {
      int step = text.sentence(s).block() == text.sentence(s - 1).block() ? 0 : 1;
      blocks[s] = blocks[s - 1] + step;
    }
    return blocks;
  }
}
