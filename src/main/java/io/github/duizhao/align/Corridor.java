package io.github.duizhao.align;

/** Lays the first band: the whole matrix of short texts, the boxes between anchors of long ones. */
final class Corridor {

  /** Matrices up to this many cells are searched as a whole. */
  private static final long FULL = 300_000;

  private static final int MARGIN = 16;

  /** A box between two anchors with more cells is searched near its diagonal only. */
  private static final long LARGEST_BOX = 4_000_000;

  private Corridor() {}

  static boolean isShort(TextPair texts) {
    int sources = texts.source().size();
    int targets = texts.target().size();
    return (sources + 1L) * (targets + 1L) <= FULL || Math.min(sources, targets) <= 60;
  }

  static Band of(TextPair texts, Anchors anchors) {
    int sources = texts.source().size();
    int targets = texts.target().size();
    if (isShort(texts)) {
      return Band.full(sources, targets);
    }
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    int fromSource = 0;
    int fromTarget = 0;
    for (int k = 0; k <= anchors.size(); k++) {
      int toSource = k < anchors.size() ? anchors.source(k) : sources;
      int toTarget = k < anchors.size() ? anchors.target(k) : targets;
      box(low, high, fromSource, toSource, fromTarget, toTarget);
      fromSource = toSource;
      fromTarget = toTarget;
    }
    return Band.between(low, high, targets);
  }

  private static void box(int[] low, int[] high, int from, int to, int fromTarget, int toTarget) {
    int rows = to - from;
    int columns = toTarget - fromTarget;
    boolean whole = (long) rows * columns <= LARGEST_BOX;
    int width = whole ? columns : (int) Math.max(MARGIN, LARGEST_BOX / rows / 2);
    for (int i = from; i <= to; i++) {
      int middle = rows == 0 ? fromTarget : (int) (fromTarget + (long) (i - from) * columns / rows);
      low[i] = Math.max(fromTarget, middle - width) - MARGIN;
      high[i] = Math.min(toTarget, middle + width) + MARGIN;
    }
  }
}
