package io.github.duizhao.align.anchor;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;

/** Lays the first band: the whole matrix of short texts, the boxes between anchors of long ones. */
public final class Corridor {

  /** Matrices up to this many cells are searched as a whole. */
  private static final long FULL = 300_000;

  /** A text with so few sentences is short whatever the other one's length. */
  private static final int FEW = 60;

  /** How far beyond a box its anchors' being wrong may lead, at most and at least. */
  private static final int MARGIN = 16;

  private static final int LEAST_MARGIN = 4;

  /** So many anchors before and after a box say how far to look. */
  private static final int AROUND = 3;

  /** A box between two anchors with more cells is searched near its diagonal only. */
  private static final long LARGEST_BOX = 2_000_000;

  private Corridor() {}

  public static boolean isShort(TextPair texts) {
    int sources = texts.source().size();
    int targets = texts.target().size();
    return (sources + 1L) * (targets + 1L) <= FULL || Math.min(sources, targets) <= FEW;
  }

  public static Band of(TextPair texts, Anchors anchors) {
    int sources = texts.source().size();
    int targets = texts.target().size();
    if (isShort(texts)) {
      return Band.full(sources, targets);
    }
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    double slope = (double) targets / sources;
    int fromSource = 0;
    int fromTarget = 0;
    for (int k = 0; k <= anchors.size(); k++) {
      int toSource = k < anchors.size() ? anchors.source(k) : sources;
      int toTarget = k < anchors.size() ? anchors.target(k) : targets;
      Stretch box = new Stretch(fromSource, toSource, fromTarget, toTarget);
      widen(low, high, box, margin(anchors, k, slope));
      fromSource = toSource;
      fromTarget = toTarget;
    }
    return Band.between(low, high, targets);
  }

  /**
   * How far to look beyond the box that ends with anchor {@code k}: not far where the anchors
   * around go the same way, since then a single wrong one would stick out.
   *
   * @param slope target sentences for one source sentence
   */
  private static int margin(Anchors anchors, int k, double slope) {
    if (k < AROUND || k + AROUND > anchors.size()) {
      return MARGIN;
    }
    double least = 0;
    double most = 0;
    int longest = 0;
    for (int a = k - AROUND + 1; a < k + AROUND; a++) {
      int sources = anchors.source(a) - anchors.source(k - AROUND);
      int targets = anchors.target(a) - anchors.target(k - AROUND);
      double drift = targets - slope * sources;
      least = Math.min(least, drift);
      most = Math.max(most, drift);
      longest = Math.max(longest, anchors.source(a) - anchors.source(a - 1));
    }
    return (int) Math.min(MARGIN, LEAST_MARGIN + most - least + longest / 2);
  }

  private static void widen(int[] low, int[] high, Stretch box, int margin) {
    int from = box.sourceFrom();
    int rows = box.sourceTo() - from;
    int columns = box.targetTo() - box.targetFrom();
    boolean whole = (long) rows * columns <= LARGEST_BOX;
    int width = whole ? columns : (int) Math.max(MARGIN, LARGEST_BOX / rows / 2);
    for (int i = from; i <= box.sourceTo(); i++) {
      int along = rows == 0 ? 0 : (int) ((long) (i - from) * columns / rows);
      int middle = box.targetFrom() + along;
      // a row between two boxes belongs to both
      int lowest = Math.max(box.targetFrom(), middle - width) - margin;
      int highest = Math.min(box.targetTo(), middle + width) + margin;
      low[i] = i == from && from > 0 ? Math.min(low[i], lowest) : lowest;
      high[i] = i == from && from > 0 ? Math.max(high[i], highest) : highest;
    }
  }
}
