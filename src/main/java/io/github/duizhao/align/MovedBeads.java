package io.github.duizhao.align;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The second pass: ties passages that the monotone path had to leave out, as moved beads. */
final class MovedBeads {

  private final Prepared all;
  private final Weights weights;
  private final Side source;
  private final Side target;

  MovedBeads(Prepared all, Weights weights, Side source, Side target) {
    this.all = all;
    this.weights = weights;
    this.source = source;
    this.target = target;
  }

  /** The same beads, with gaps of both sides put together where they are one moved passage. */
  List<Bead> tie(List<Bead> beads) {
    boolean[] loneSource = new boolean[source.sentences().size()];
    boolean[] loneTarget = new boolean[target.sentences().size()];
    for (Bead bead : beads) {
      if (bead.isGap()) {
        bead.source().forEach(it -> loneSource[it.index()] = true);
        bead.target().forEach(it -> loneTarget[it.index()] = true);
      }
    }
    Bead[] moved = new Bead[loneSource.length];
    boolean[] tied = new boolean[loneTarget.length];
    boolean any = false;
    for (Stretch passage : MovedBlocks.find(all.texts(), all.seeds(), loneSource, loneTarget)) {
      for (Bead bead : beads(all.part(passage), passage)) {
        moved[bead.source().get(0).index()] = bead;
        bead.target().forEach(it -> tied[it.index()] = true);
        any = true;
      }
    }
    return any ? merged(beads, moved, tied) : beads;
  }

  /** Puts moved beads where their source stands; the others keep their order. */
  static List<Bead> inSourceOrder(List<Bead> beads) {
    List<Bead> moved = new ArrayList<>(beads.stream().filter(Bead::moved).toList());
    if (moved.isEmpty()) {
      return beads;
    }
    moved.sort(Comparator.comparingInt(it -> it.source().get(0).index()));
    List<Bead> ordered = new ArrayList<>(beads.size());
    int next = 0;
    int expected = 0;
    for (Bead bead : beads) {
      while (next < moved.size() && moved.get(next).source().get(0).index() == expected) {
        expected += moved.get(next).source().size();
        ordered.add(moved.get(next++));
      }
      if (!bead.moved()) {
        expected += bead.source().size();
        ordered.add(bead);
      }
    }
    ordered.addAll(moved.subList(next, moved.size()));
    return ordered;
  }

  private static List<Bead> merged(List<Bead> beads, Bead[] moved, boolean[] tied) {
    List<Bead> merged = new ArrayList<>(beads.size());
    int done = 0;
    for (Bead bead : beads) {
      if (bead.source().isEmpty()) {
        if (!tied[bead.target().get(0).index()]) {
          merged.add(bead);
        }
      } else if (bead.source().get(0).index() >= done) {
        Bead instead = moved[bead.source().get(0).index()];
        merged.add(instead == null ? bead : instead);
        done = bead.source().get(0).index() + merged.get(merged.size() - 1).source().size();
      }
    }
    return merged;
  }

  /** The passage aligned by itself, without its gaps. */
  private List<Bead> beads(Prepared part, Stretch passage) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : StretchBeads.of(part, passage, weights, source, target)) {
      if (!bead.isGap()) {
        beads.add(new Bead(bead.source(), bead.target(), bead.confidence(), true));
      }
    }
    return beads;
  }
}
