package io.github.duizhao.align.anchor;

import io.github.duizhao.align.word.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a long pair of texts is cut into stretches, so that memory stays flat and two of them can
 * be worked on at once; a short pair is one stretch. Cuts lie between neighbouring anchors whose
 * neighbours agree with them.
 */
public final class Cuts {

  /** Source sentences in a stretch, about. */
  private static final int USUAL = 3000;

  /** Pairs of texts with this many sentences in all are not cut. */
  private static final int SHORT = 12_000;

  private static final int NEAR = 10;

  private Cuts() {}

  /**
   * All of two texts, in order.
   *
   * @param sources sentences of the source
   * @param targets sentences of the target
   */
  public static List<Stretch> stretches(int sources, int targets, Anchors anchors) {
    return sources + targets > SHORT
        ? cut(sources, targets, anchors)
        : List.of(new Stretch(0, sources, 0, targets));
  }

  private static List<Stretch> cut(int sources, int targets, Anchors anchors) {
    List<Stretch> stretches = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (int k = 1; k + 2 < anchors.size(); k++) {
      if (anchors.source(k) - source >= USUAL
          && sources - anchors.source(k) >= USUAL / 2
          && isSure(anchors, k)) {
        stretches.add(new Stretch(source, anchors.source(k), target, anchors.target(k)));
        source = anchors.source(k);
        target = anchors.target(k);
      }
    }
    stretches.add(new Stretch(source, sources, target, targets));
    return stretches;
  }

  /** Whether an anchor directly follows another, and those around go the same way. */
  private static boolean isSure(Anchors anchors, int k) {
    return anchors.source(k) == anchors.source(k - 1) + 1
        && anchors.target(k) == anchors.target(k - 1) + 1
        && anchors.agree(k, k + 1, NEAR)
        && anchors.agree(k, k + 2, NEAR)
        && (k < 2 || anchors.agree(k - 2, k, NEAR));
  }
}
