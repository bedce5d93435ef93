package io.github.duizhao.train;

import io.github.duizhao.align.search.FeatureSink;
import io.github.duizhao.align.search.Lattice;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A lattice with all features unpacked, which of its edges the gold allows, what is known of edges
 * beside their features, and how much the whole counts. Immutable.
 */
final class OpenLattice {

  private final Lattice lattice;
  private final boolean[] allowed;
  private final int[] starts;
  private final short[] features;
  private final float[] values;

  /** By edge, in nats; empty if nothing is known. */
  private final double[] known;

  private final double weight;

  /** Names the features of an edge. */
  interface Features {
    void of(int edge, FeatureSink sink);
  }

  private OpenLattice(
      Lattice lattice,
      boolean[] allowed,
      int[] starts,
      short[] features,
      float[] values,
      double[] known,
      double weight) {
    this.lattice = lattice;
    this.allowed = allowed;
    this.starts = starts;
    this.features = features;
    this.values = values;
    this.known = known;
    this.weight = weight;
  }

  static OpenLattice of(Lattice lattice, boolean[] allowed) {
    OpenLattice bare =
        new OpenLattice(
            lattice,
            allowed.clone(),
            new int[lattice.edges() + 1],
            new short[0],
            new float[0],
            new double[0],
            1);
    return bare.with(lattice::features);
  }

  /** The same with more features. */
  OpenLattice with(Features more) {
    int[] newStarts = new int[starts.length];
    Row row = new Row(features.length + lattice.edges());
    for (int e = 0; e < lattice.edges(); e++) {
      for (int k = starts[e]; k < starts[e + 1]; k++) {
        row.add(features[k], values[k]);
      }
      more.of(e, row);
      newStarts[e + 1] = row.size;
    }
    return new OpenLattice(
        lattice,
        allowed,
        newStarts,
        Arrays.copyOf(row.features, row.size),
        Arrays.copyOf(row.values, row.size),
        known,
        weight);
  }

  /** The same, counting so much in place of 1. */
  OpenLattice weighing(double part) {
    return new OpenLattice(lattice, allowed, starts, features, values, known, part);
  }

  /** The same, with so much added to each edge's score. */
  OpenLattice shifted(IntToDoubleFunction more) {
    double[] shifts = new double[lattice.edges()];
    Arrays.setAll(shifts, more);
    return new OpenLattice(lattice, allowed, starts, features, values, shifts, weight);
  }

  private static final class Row implements FeatureSink {
    private short[] features;
    private float[] values;
    private int size;

    Row(int room) {
      features = new short[room];
      values = new float[room];
    }

    @Override
    public void add(int feature, double value) {
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size + 1);
        values = Arrays.copyOf(values, 2 * size + 1);
      }
      features[size] = (short) feature;
      values[size++] = (float) value;
    }
  }

  Lattice lattice() {
    return lattice;
  }

  double[] scores(double[] weights) {
    double[] scores = new double[lattice.edges()];
    for (int e = 0; e < scores.length; e++) {
      double sum = known.length == 0 ? 0 : known[e];
      for (int k = starts[e]; k < starts[e + 1]; k++) {
        sum += weights[features[k]] * values[k];
      }
      scores[e] = sum;
    }
    return scores;
  }

  /** Minus the log of the probability of the allowed paths, weighed; adds its gradient. */
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
      double difference = weight * (every[e] - right[e]);
      if (Math.abs(difference) > 1e-9) {
        for (int k = starts[e]; k < starts[e + 1]; k++) {
          gradient[features[k]] += difference * values[k];
        }
      }
    }
    return weight * (total - good);
  }

  /** Adds the sum and the sum of squares of each feature over all edges; returns the edges. */
  int addMoments(double[] sums, double[] squares) {
    for (int k = 0; k < features.length; k++) {
      sums[features[k]] += values[k];
      squares[features[k]] += values[k] * values[k];
    }
    return lattice.edges();
  }
}
