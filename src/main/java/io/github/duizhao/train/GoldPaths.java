package io.github.duizhao.train;

import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.eval.BlockUnits;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which edges of a lattice the gold allows. Where its path has left the lattice, the neighbourhood
 * is free, so that the rest still teaches.
 */
final class GoldPaths {

  private static final int FREED = 4;

  private GoldPaths() {}

  static boolean[] ofBeads(Lattice lattice, List<GoldBead> gold) {
    Set<GoldBead> usable = new HashSet<>(gold);
    for (GoldBead one : gold) {
      for (GoldBead other : gold) {
        if (one.crosses(other)) {
          usable.remove(one);
        }
      }
    }
    Set<GoldBead> edges = new HashSet<>();
    int sources = 0;
    int targets = 0;
    for (int e = 0; e < lattice.edges(); e++) {
      edges.add(bead(lattice, e));
      sources = Math.max(sources, lattice.sourceTo(e));
      targets = Math.max(targets, lattice.targetTo(e));
    }
    usable.retainAll(edges);
    boolean[] sourceTied = new boolean[sources];
    boolean[] targetTied = new boolean[targets];
    for (GoldBead bead : usable) {
      Arrays.fill(sourceTied, bead.sourceFrom(), bead.sourceTo(), true);
      Arrays.fill(targetTied, bead.targetFrom(), bead.targetTo(), true);
    }
    boolean[] allowed = new boolean[lattice.edges()];
    for (int round = 0; round < 200; round++) {
      for (int e = 0; e < allowed.length; e++) {
        allowed[e] =
            usable.contains(bead(lattice, e)) || !isTied(lattice, e, sourceTied, targetTied);
      }
      int stuck = furthest(lattice, allowed);
      if (stuck < 0) {
        break;
      }
      free(sourceTied, lattice.sourceTo(stuck));
      free(targetTied, lattice.targetTo(stuck));
    }
    return allowed;
  }

  private static boolean isTied(Lattice lattice, int edge, boolean[] source, boolean[] target) {
    boolean tied = false;
    for (int s = lattice.sourceFrom(edge); s < lattice.sourceTo(edge); s++) {
      tied |= source[s];
    }
    for (int t = lattice.targetFrom(edge); t < lattice.targetTo(edge); t++) {
      tied |= target[t];
    }
    return tied;
  }

  private static void free(boolean[] tied, int at) {
    int from = Math.max(0, at - FREED);
    Arrays.fill(tied, from, Math.max(from, Math.min(tied.length, at + FREED + 1)), false);
  }

  /** The last edge that allowed paths reach, or -1 if they reach the end. */
  static int furthest(Lattice lattice, boolean[] allowed) {
    boolean[] reached = new boolean[lattice.nodes()];
    reached[0] = true;
    int last = -1;
    for (int e = 0; e < allowed.length; e++) {
      if (allowed[e] && reached[lattice.from(e)]) {
        reached[lattice.to(e)] = true;
        if (last < 0 || lattice.sourceTo(e) >= lattice.sourceTo(last)) {
          last = e;
        }
      }
    }
    return reached[lattice.nodes() - 1] ? -1 : Math.max(last, 0);
  }

  /**
   * Beads must lie in the same one block on both sides, and gaps in a block that one side lacks;
   * what the gold does not know is free. Where that leaves no path, a sentence may also be missing
   * inside a block.
   */
  static boolean[] ofBlocks(Lattice lattice, BlockUnits source, BlockUnits target) {
    boolean[] allowed = ofBlocks(lattice, source, target, false);
    if (furthest(lattice, allowed) >= 0) {
      allowed = ofBlocks(lattice, source, target, true);
    }
    if (furthest(lattice, allowed) >= 0) {
      Arrays.fill(allowed, true);
    }
    return allowed;
  }

  private static boolean[] ofBlocks(
      Lattice lattice, BlockUnits source, BlockUnits target, boolean anyGap) {
    boolean[] allowed = new boolean[lattice.edges()];
    for (int e = 0; e < allowed.length; e++) {
      Set<Integer> sources = new HashSet<>();
      Set<Integer> targets = new HashSet<>();
      boolean known = true;
      boolean lonely = false;
      for (int s = lattice.sourceFrom(e); s < lattice.sourceTo(e); s++) {
        sources.addAll(source.units().get(s));
        known &= !source.units().get(s).isEmpty();
        lonely |= source.oneSided().get(s);
      }
      for (int t = lattice.targetFrom(e); t < lattice.targetTo(e); t++) {
        targets.addAll(target.units().get(t));
        known &= !target.units().get(t).isEmpty();
        lonely |= target.oneSided().get(t);
      }
      boolean right =
          isGap(lattice, e)
              ? lonely || anyGap
              : !lonely && sources.size() == 1 && sources.equals(targets);
      allowed[e] = !known || right;
    }
    return allowed;
  }

  static boolean isGap(Lattice lattice, int edge) {
    return lattice.sourceFrom(edge) == lattice.sourceTo(edge)
        || lattice.targetFrom(edge) == lattice.targetTo(edge);
  }

  static GoldBead bead(Lattice lattice, int edge) {
    return new GoldBead(
        lattice.sourceFrom(edge),
        lattice.sourceTo(edge),
        lattice.targetFrom(edge),
        lattice.targetTo(edge));
  }
}
