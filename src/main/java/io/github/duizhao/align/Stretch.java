package io.github.duizhao.align;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a long pair of texts that is aligned by itself, so that memory stays flat and two
 * stretches can be worked on at once; a short pair is one stretch. Cuts lie between neighbouring
 * anchors whose neighbours agree with them.
 */
record Stretch(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {

  /** Source sentences in a stretch, about. */
  private static final int USUAL = 3000;

  /** Pairs of texts with this many sentences in all are not cut. */
  private static final int SHORT = 12_000;

  private static final int NEAR = 10;
  private static final int DRIFT = 3;

  static boolean isLong(int sources, int targets) {
    return sources + targets > SHORT;
  }

  /** Whether it is all of two texts with so many sentences. */
  boolean isWhole(int sources, int targets) {
    return sourceFrom == 0 && sourceTo == sources && targetFrom == 0 && targetTo == targets;
  }

  static List<Stretch> cut(int sources, int targets, Anchors anchors) {
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

  /** Passages by blocks as stretches of sentences. */
  static List<Stretch> of(List<TwoTexts.Passage> passages, Side source, Side target) {
    List<Stretch> stretches = new ArrayList<>(passages.size());
    int from = 0;
    int to = 0;
    for (TwoTexts.Passage passage : passages) {
      int sources = sentencesBefore(source, from, passage.sourceTo());
      int targets = sentencesBefore(target, to, passage.targetTo());
      if (sources > from || targets > to) {
        stretches.add(new Stretch(from, sources, to, targets));
      }
      from = sources;
      to = targets;
    }
    return stretches;
  }

  private static int sentencesBefore(Side side, int from, int block) {
    int at = from;
    while (at < side.sentences().size() && side.sentences().get(at).block().index() < block) {
      at++;
    }
    return at;
  }

  /** Whether an anchor directly follows another, and those around go the same way. */
  private static boolean isSure(Anchors anchors, int k) {
    return anchors.source(k) == anchors.source(k - 1) + 1
        && anchors.target(k) == anchors.target(k - 1) + 1
        && agrees(anchors, k, k + 1)
        && agrees(anchors, k, k + 2)
        && (k < 2 || agrees(anchors, k - 2, k));
  }

  private static boolean agrees(Anchors anchors, int one, int other) {
    int sources = anchors.source(other) - anchors.source(one);
    int targets = anchors.target(other) - anchors.target(one);
    return sources <= NEAR && Math.abs(sources - targets) <= DRIFT;
  }
}
