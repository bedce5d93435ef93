package io.github.duizhao.align.passage;

import io.github.duizhao.bitext.Bead;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Puts beads into the order of a bitext: source sentences rise, and target sentences too, but for
 * those of moved beads. Gaps stand where the sentences of their own side put them; between a source
 * and a target gap that may stand in either order, the order in which they came stays.
 */
public final class BeadOrder {

  private static final Comparator<Bead> BY_SOURCE =
      Comparator.comparingInt(it -> it.source().get(0).index());

  /** A gap and where it came. */
  private record Gap(Bead bead, int place) {}

  private final Deque<Gap> sourceGaps = new ArrayDeque<>();
  private final Deque<Gap> targetGaps = new ArrayDeque<>();
  private final List<Bead> ordered;

  private BeadOrder(int size) {
    this.ordered = new ArrayList<>(size);
  }

  /**
   * @param beads in any order, but the gaps of each side rising; those that are not moved must not
   *     cross each other
   */
  public static List<Bead> of(List<Bead> beads) {
    BeadOrder order = new BeadOrder(beads.size());
    List<Bead> ties = new ArrayList<>();
    List<Bead> moved = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.isGap()) {
        (bead.source().isEmpty() ? order.targetGaps : order.sourceGaps).add(new Gap(bead, i));
      } else {
        (bead.moved() ? moved : ties).add(bead);
      }
    }
    ties.sort(BY_SOURCE);
    moved.sort(BY_SOURCE);
    for (Bead tie : ties) {
      order.gapsBefore(tie.source().get(0).index(), tie.target().get(0).index());
      order.ordered.add(tie);
    }
    order.gapsBefore(Integer.MAX_VALUE, Integer.MAX_VALUE);
    return withMoved(order.ordered, moved);
  }

  private void gapsBefore(int source, int target) {
    while (true) {
      Gap ours = sourceGaps.peek();
      Gap theirs = targetGaps.peek();
      boolean sourceGap = ours != null && ours.bead.source().get(0).index() < source;
      boolean targetGap = theirs != null && theirs.bead.target().get(0).index() < target;
      if (!sourceGap && !targetGap) {
        return;
      }
      boolean first = sourceGap && (!targetGap || ours.place < theirs.place);
      ordered.add((first ? sourceGaps : targetGaps).remove().bead);
    }
  }

  /** Moved beads stand where their source does. */
  private static List<Bead> withMoved(List<Bead> others, List<Bead> moved) {
    List<Bead> all = new ArrayList<>(others.size() + moved.size());
    int next = 0;
    int expected = 0;
    for (Bead bead : others) {
      while (next < moved.size() && moved.get(next).source().get(0).index() == expected) {
        expected += moved.get(next).source().size();
        all.add(moved.get(next++));
      }
      expected += bead.source().size();
      all.add(bead);
    }
    all.addAll(moved.subList(next, moved.size()));
    return all;
  }
}
