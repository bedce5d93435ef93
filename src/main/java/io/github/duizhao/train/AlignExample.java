package io.github.duizhao.train;

import io.github.duizhao.align.Lattice;
import io.github.duizhao.align.Weights;
import io.github.duizhao.eval.BlockUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A pair of texts to learn from: its lattice with all features unpacked, and which of its beads the
 * people who aligned it would allow.
 */
public final class AlignExample {

  private final String name;
  private final Lattice lattice;
  private final List<GoldBead> gold;
  private final boolean[] allowed;
  private final int[] starts;
  private final short[] features;
  private final float[] values;

  /** A pair of texts whose sentences people have aligned. */
  public static AlignExample ofBeads(String name, Lattice lattice, List<GoldBead> gold) {
    return new AlignExample(name, lattice, gold, GoldPaths.ofBeads(lattice, gold));
  }

  /** A pair of texts whose blocks people have aligned; it teaches borders, and is not scored. */
  public static AlignExample ofBlocks(
      String name, Lattice lattice, BlockUnits source, BlockUnits target) {
    return new AlignExample(name, lattice, List.of(), GoldPaths.ofBlocks(lattice, source, target));
  }

  private AlignExample(String name, Lattice lattice, List<GoldBead> gold, boolean[] allowed) {
    this.name = name;
    this.lattice = lattice;
    this.gold = gold;
    this.allowed = allowed.clone();
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

  public String name() {
    return name;
  }

  Lattice lattice() {
    return lattice;
  }

  public List<GoldBead> gold() {
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

  /**
   * How far the weights are surprised by the gold: minus the log of its probability, in nats for
   * each of its beads. Tells weights apart that choose the same beads.
   */
  public double surprise(Weights weights) {
    double[] values = values(weights);
    return loss(values, new double[values.length]) / Math.max(1, gold.size());
  }

  /** Adds the sum and the sum of squares of each feature over all edges; returns the edges. */
  int addMoments(double[] sums, double[] squares) {
    for (int k = 0; k < features.length; k++) {
      sums[features[k]] += values[k];
      squares[features[k]] += values[k] * values[k];
    }
    return lattice.edges();
  }

  /** The beads that the weights choose, in the form of a links file. */
  public List<String> links(Weights weights) {
    double[] scores = scores(values(weights));
    double[] confidence = lattice.confidence(scores);
    List<String> links = new ArrayList<>();
    for (int e : lattice.best(scores)) {
      links.add(
          ids(lattice.sourceFrom(e), lattice.sourceTo(e))
              + ":"
              + ids(lattice.targetFrom(e), lattice.targetTo(e))
              + ":"
              + confidence[e]);
    }
    return links;
  }

  private static String ids(int from, int to) {
    return IntStream.range(from, to).boxed().toList().toString();
  }

  private static double[] values(Weights weights) {
    double[] values = new double[weights.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = weights.get(k);
    }
    return values;
  }
}
