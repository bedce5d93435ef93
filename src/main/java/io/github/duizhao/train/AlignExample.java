package io.github.duizhao.train;

import io.github.duizhao.align.Lattice;
import io.github.duizhao.align.Weights;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pair of texts to learn from: its lattice with all features unpacked, and which of its beads the
 * people who aligned it would allow. Where their path has left the lattice, its neighbourhood is
 * free, so that the rest still teaches.
 */
final class AlignExample {

  private static final int FREED = 4;

  private final String name;
  private final Lattice lattice;
  private final List<GoldBead> gold;
  private final boolean[] allowed;
  private final int[] starts;
  private final short[] features;
  private final float[] values;

  AlignExample(String name, Lattice lattice, List<GoldBead> gold) {
    this.name = name;
    this.lattice = lattice;
    this.gold = gold;
    this.allowed = allowed(lattice, gold);
    int[] newStarts = new int[lattice.edges() + 1];
    short[][] ids = {new short[1 << 14]};
    float[][] numbers = {new float[1 << 14]};
    int[] size = new int[1];
    for (int e = 0; e < lattice.edges(); e++) {
      lattice.features(
          e,
          (feature, value) -> {
            if (size[0] == ids[0].length) {
              ids[0] = Arrays.copyOf(ids[0], size[0] * 2);
              numbers[0] = Arrays.copyOf(numbers[0], size[0] * 2);
            }
            ids[0][size[0]] = (short) feature;
            numbers[0][size[0]++] = (float) value;
          });
      newStarts[e + 1] = size[0];
    }
    starts = newStarts;
    features = Arrays.copyOf(ids[0], size[0]);
    values = Arrays.copyOf(numbers[0], size[0]);
  }

  private static boolean[] allowed(Lattice lattice, List<GoldBead> gold) {
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
  private static int furthest(Lattice lattice, boolean[] allowed) {
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

  static GoldBead bead(Lattice lattice, int edge) {
    return new GoldBead(
        lattice.sourceFrom(edge),
        lattice.sourceTo(edge),
        lattice.targetFrom(edge),
        lattice.targetTo(edge));
  }

  String name() {
    return name;
  }

  Lattice lattice() {
    return lattice;
  }

  List<GoldBead> gold() {
    return gold;
  }

  double[] scores(double[] weights) {
    double[] scores = new double[lattice.edges()];
    for (int e = 0; e < scores.length; e++) {
      double sum = 0;
      for (int k = starts[e]; k < starts[e + 1]; k++) {
        sum += weights[features[k]] * values[k];
      }
      scores[e] = sum;
    }
    return scores;
  }

  /** Minus the log of the probability of the allowed paths; adds its gradient. */
  double loss(double[] weights, double[] gradient) {
    double[] scores = scores(weights);
    double[] right = new double[scores.length];
    double[] every = new double[scores.length];
    boolean[] all = new boolean[scores.length];
    Arrays.fill(all, true);
    double good = lattice.posteriors(scores, allowed, right);
    double total = lattice.posteriors(scores, all, every);
    if (good == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    for (int e = 0; e < scores.length; e++) {
      double difference = every[e] - right[e];
      if (Math.abs(difference) > 1e-9) {
        for (int k = starts[e]; k < starts[e + 1]; k++) {
          gradient[features[k]] += difference * values[k];
        }
      }
    }
    return total - good;
  }

  /** Adds the sum and the sum of squares of each feature over all edges; returns the edges. */
  int addMoments(double[] sums, double[] squares) {
    for (int k = 0; k < features.length; k++) {
      sums[features[k]] += values[k];
      squares[features[k]] += values[k] * values[k];
    }
    return lattice.edges();
  }

  /**
   * Counts of strict hits: beads, beads found right, gold beads with both sides, of those found.
   */
  int[] score(Weights weights) {
    double[] values = new double[weights.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = weights.get(k);
    }
    int[] path = lattice.best(scores(values));
    Set<GoldBead> right = new HashSet<>(gold);
    int[] counts = new int[4];
    counts[0] = path.length;
    for (int e : path) {
      GoldBead bead = bead(lattice, e);
      if (right.contains(bead)) {
        counts[1]++;
        counts[3] += bead.isGap() ? 0 : 1;
      }
    }
    for (GoldBead bead : right) {
      counts[2] += bead.isGap() ? 0 : 1;
    }
    return counts;
  }
}
