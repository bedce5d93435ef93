package io.github.duizhao.align.passage;

import io.github.duizhao.bitext.Bead;
import java.util.Arrays;
import java.util.List;

/**
 * Blocks that the monotone path tied for want of something better: their words do not go together.
 * Where two passages of like length changed places, each stands where the other one did, and no gap
 * tells of it.
 */
final class LooseBlocks {

  private final BlockPairs pairs;

  /** By sentence the number of its loose group from 1 on, or 0. */
  private final int[] sources;

  private final int[] targets;

  /** By group whether it is one block on each side. */
  private final boolean[] single;

  private LooseBlocks(BlockPairs pairs, int sources, int targets, int beads) {
    this.pairs = pairs;
    this.sources = new int[sources];
    this.targets = new int[targets];
    this.single = new boolean[beads + 1];
  }

  /**
   * @param beads rising on both sides
   */
  static LooseBlocks of(List<Bead> beads, BlockPairs pairs, int sources, int targets) {
    LooseBlocks loose = new LooseBlocks(pairs, sources, targets, beads.size());
    int i = 0;
    int j = 0;
    int from = 0;
    int targetFrom = 0;
    int groups = 0;
    for (Bead bead : beads) {
      i += bead.source().size();
      j += bead.target().size();
      if (pairs.sourceLayout().isBorder(i) && pairs.targetLayout().isBorder(j)) {
        if (loose.isLoose(from, i, targetFrom, j)) {
          loose.mark(++groups, from, i, targetFrom, j);
        }
        from = i;
        targetFrom = j;
      }
    }
    return loose;
  }

  private boolean isLoose(int from, int to, int targetFrom, int targetTo) {
    return from < to
        && targetFrom < targetTo
        && pairs.score(new BlockPairs.Run(from, to), new BlockPairs.Run(targetFrom, targetTo)) < 0;
  }

  private void mark(int group, int from, int to, int targetFrom, int targetTo) {
    Arrays.fill(sources, from, to, group);
    Arrays.fill(targets, targetFrom, targetTo, group);
    single[group] =
        pairs.sourceLayout().crossed(from, to) == 0
            && pairs.targetLayout().crossed(targetFrom, targetTo) == 0;
  }

  boolean isLooseSource(int sentence) {
    return sources[sentence] > 0;
  }

  boolean isLooseTarget(int sentence) {
    return targets[sentence] > 0;
  }

  /** Whether two blocks are tied to each other, and to no other, by the path. */
  boolean areTied(BlockPairs.Run source, BlockPairs.Run target) {
    int group = sources[source.from()];
    return group > 0 && group == targets[target.from()] && single[group];
  }
}
