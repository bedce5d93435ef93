package io.github.duizhao.train;

import io.github.duizhao.align.clause.ClauseReading;
import io.github.duizhao.align.search.Lattice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which beads of clauses hand-aligned sentences allow: those that lie within one bead of sentences.
 * Where that leaves no way, the neighbourhood is free, so that the rest still teaches.
 */
final class ClausePaths {

  private static final int FREED = 3;
  private static final int ROUNDS = 200;
  private static final int FREE = -1;

  private final Lattice lattice;
  private final List<GoldBead> gold;

  /** By clause the bead of its sentence, or {@link #FREE}. */
  private final int[] source;

  private final int[] target;

  private ClausePaths(ClauseReading clauses, List<GoldBead> gold) {
    this.lattice = clauses.lattice();
    this.gold = gold;
    List<Integer> crossing = crossing(gold);
    source = beads(clauses.sourceSentences(), true, crossing);
    target = beads(clauses.targetSentences(), false, crossing);
  }

  static boolean[] of(ClauseReading clauses, List<GoldBead> gold) {
    return new ClausePaths(clauses, gold).allowed();
  }

  private static List<Integer> crossing(List<GoldBead> gold) {
    List<Integer> crossing = new ArrayList<>();
    for (int k = 0; k < gold.size(); k++) {
      GoldBead bead = gold.get(k);
      if (gold.stream().anyMatch(bead::crosses)) {
        crossing.add(k);
      }
    }
    return crossing;
  }

  private int[] beads(List<Integer> sentences, boolean ofSource, List<Integer> crossing) {
    int[] beadOf = new int[sentences.isEmpty() ? 0 : 1 + sentences.get(sentences.size() - 1)];
    Arrays.fill(beadOf, FREE);
    for (int k = 0; k < gold.size(); k++) {
      GoldBead bead = gold.get(k);
      int from = ofSource ? bead.sourceFrom() : bead.targetFrom();
      int to = ofSource ? bead.sourceTo() : bead.targetTo();
      if (!crossing.contains(k)) {
        Arrays.fill(beadOf, from, Math.min(to, beadOf.length), k);
      }
    }
    int[] beads = new int[sentences.size()];
    for (int k = 0; k < beads.length; k++) {
      beads[k] = beadOf[sentences.get(k)];
    }
    return beads;
  }

  private boolean[] allowed() {
    boolean[] allowed = new boolean[lattice.edges()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int e = 0; e < allowed.length; e++) {
        allowed[e] = isAllowed(e);
      }
      int stuck = GoldPaths.furthest(lattice, allowed);
      if (stuck < 0) {
        break;
      }
      free(source, lattice.sourceTo(stuck));
      free(target, lattice.targetTo(stuck));
    }
    return allowed;
  }

  private boolean isAllowed(int edge) {
    int bead = FREE;
    boolean one = true;
    for (int s = lattice.sourceFrom(edge); s < lattice.sourceTo(edge); s++) {
      if (source[s] == FREE) {
        return true;
      }
      one &= bead == FREE || bead == source[s];
      bead = source[s];
    }
    for (int t = lattice.targetFrom(edge); t < lattice.targetTo(edge); t++) {
      if (target[t] == FREE) {
        return true;
      }
      one &= bead == FREE || bead == target[t];
      bead = target[t];
    }
    return one && (!GoldPaths.isGap(lattice, edge) || gold.get(bead).isGap());
  }

  private static void free(int[] beads, int at) {
    int from = Math.max(0, at - FREED);
    Arrays.fill(beads, from, Math.max(from, Math.min(beads.length, at + FREED + 1)), FREE);
  }
}
