package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Whether links stay inside their blocks. A link is <em>clean</em> if both its sides lie in one
 * gold block, <em>wide</em> if they lie in the same several blocks, <em>leaking</em> if they share
 * some blocks and not others, <em>mismatched</em> if they share none. Counts can be summed over
 * documents.
 *
 * @param gold translated prose blocks of the gold
 * @param recalled those of which 80 % of both sides lie in clean links
 * @param recalledWide the same with wide links
 * @param gaps one-sided links found in the gold
 * @param rightGaps those whose text is one-sided in the gold
 * @param oneSided one-sided prose blocks of the gold
 * @param recalledGaps those covered by gaps to 80 %
 */
public record BlockScore(
    int clean,
    int wide,
    int leak,
    int mismatch,
    int gold,
    int recalled,
    int recalledWide,
    int gaps,
    int rightGaps,
    int oneSided,
    int recalledGaps) {

  public static final BlockScore NONE = new BlockScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private static final double COVERED = 0.8;
  private static final double SHARE = 0.25;

  /** The share of scored links that cross a block's border; 0 for no links. */
  public double crossingRate() {
    return share(leak + mismatch, clean + wide + leak + mismatch);
  }

  /** The share of gold blocks whose text lies in clean links. */
  public double blockRecall() {
    return share(recalled, gold);
  }

  public double blockRecallWide() {
    return share(recalledWide, gold);
  }

  public double gapPrecision() {
    return share(rightGaps, gaps);
  }

  public double gapRecall() {
    return share(recalledGaps, oneSided);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  public BlockScore plus(BlockScore o) {
    return new BlockScore(
        clean + o.clean,
        wide + o.wide,
        leak + o.leak,
        mismatch + o.mismatch,
        gold + o.gold,
        recalled + o.recalled,
        recalledWide + o.recalledWide,
        gaps + o.gaps,
        rightGaps + o.rightGaps,
        oneSided + o.oneSided,
        recalledGaps + o.recalledGaps);
  }

  public static BlockScore of(List<GoldUnit> gold, List<BlockLink> links) {
    return new Tally(gold).run(links);
  }

  /** The counting of one document. */
  private static final class Tally {
    private final List<GoldUnit> gold;
    private final BlockSide sources;
    private final BlockSide targets;
    private final List<Cover> covers = new ArrayList<>();
    private int clean;
    private int wide;
    private int leak;
    private int mismatch;
    private int gaps;
    private int rightGaps;

    private record Cover(
        BitSet source, BitSet target, BitSet wideSource, BitSet wideTarget, BitSet gap) {}

    Tally(List<GoldUnit> gold) {
      this.gold = gold;
      sources = new BlockSide(gold.stream().map(GoldUnit::source).toList());
      targets = new BlockSide(gold.stream().map(GoldUnit::target).toList());
      for (int i = 0; i < gold.size(); i++) {
        covers.add(new Cover(new BitSet(), new BitSet(), new BitSet(), new BitSet(), new BitSet()));
      }
    }

    BlockScore run(List<BlockLink> links) {
      for (BlockLink link : links) {
        add(link);
      }
      int want = 0;
      int recalled = 0;
      int recalledWide = 0;
      int oneSided = 0;
      int recalledGaps = 0;
      for (int k = 0; k < gold.size(); k++) {
        GoldUnit unit = gold.get(k);
        int source = sources.size(k);
        int target = targets.size(k);
        Cover cover = covers.get(k);
        if (!unit.isProse()) {
          continue;
        }
        if (unit.isTranslated() && !unit.level().equals("front") && source > 0 && target > 0) {
          want++;
          recalled += covered(cover.source, source) && covered(cover.target, target) ? 1 : 0;
          recalledWide +=
              covered(cover.wideSource, source) && covered(cover.wideTarget, target) ? 1 : 0;
        } else if (unit.isOneSided() && source + target > 0) {
          oneSided++;
          recalledGaps += covered(cover.gap, source + target) ? 1 : 0;
        }
      }
      return new BlockScore(
          clean,
          wide,
          leak,
          mismatch,
          want,
          recalled,
          recalledWide,
          gaps,
          rightGaps,
          oneSided,
          recalledGaps);
    }

    private static boolean covered(BitSet cover, int size) {
      return cover.cardinality() >= COVERED * size;
    }

    private void add(BlockLink link) {
      List<Integer> source = sources.locate(link.source());
      List<Integer> target = targets.locate(link.target());
      Set<Integer> sourceUnits = sources.units(source, SHARE);
      Set<Integer> targetUnits = targets.units(target, SHARE);
      boolean hasSource = !link.source().isBlank();
      if (hasSource == link.target().isBlank()) {
        addGap(hasSource, hasSource ? source : target, hasSource ? sourceUnits : targetUnits);
      } else if (!sourceUnits.isEmpty() && !targetUnits.isEmpty()) {
        addPair(source, target, sourceUnits, targetUnits);
      }
    }

    private void addGap(boolean ofSource, List<Integer> positions, Set<Integer> units) {
      if (units.isEmpty()) {
        return;
      }
      gaps++;
      String level = ofSource ? "en-only" : "zh-only";
      rightGaps += units.stream().allMatch(k -> gold.get(k).level().equals(level)) ? 1 : 0;
      BlockSide side = ofSource ? sources : targets;
      positions.forEach(p -> covers.get(side.owner(p)).gap.set(p));
    }

    private void addPair(
        List<Integer> source, List<Integer> target, Set<Integer> of, Set<Integer> to) {
      boolean same =
          of.stream().allMatch(k -> gold.get(k).level().equals("same"))
              && to.stream().allMatch(k -> gold.get(k).level().equals("same"));
      boolean inside = of.equals(to);
      boolean one = inside && of.size() == 1;
      if (!same) {
        boolean touching = of.stream().anyMatch(to::contains);
        clean += one ? 1 : 0;
        wide += inside && !one ? 1 : 0;
        leak += !inside && touching ? 1 : 0;
        mismatch += !touching ? 1 : 0;
      }
      if (inside) {
        source.forEach(p -> covers.get(sources.owner(p)).wideSource.set(p));
        target.forEach(p -> covers.get(targets.owner(p)).wideTarget.set(p));
      }
      if (one) {
        source.forEach(p -> covers.get(sources.owner(p)).source.set(p));
        target.forEach(p -> covers.get(targets.owner(p)).target.set(p));
      }
    }
  }
}
