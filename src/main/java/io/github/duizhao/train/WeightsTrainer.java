package io.github.duizhao.train;

import io.github.duizhao.align.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Learns the aligner's weights: the likelihood of hand-made alignments under the log-linear model,
 * with a penalty for moving away from the start. The weights of the bead shapes are not learnt
 * freely, which fits too closely, but counted. What speaks for a gap is learnt from copies with
 * planted gaps, too ({@link PlantedGaps}).
 */
public final class WeightsTrainer {

  private static final double PENALTY = 6;
  private static final int ROUNDS = 200;
  private static final int CLAUSE_ROUNDS = 50;

  /** Clauses say less for each word and length than sentences do. */
  private static final double CLAUSES_START = 0.6;

  private static final double BACKGROUND = 12;
  private static final double BACKGROUND_STEP = 0.3;

  private WeightsTrainer() {}

  /**
   * Deterministic.
   *
   * @param off tells by their names the features that are to have no say
   */
  public static Weights learn(List<AlignExample> texts, Predicate<String> off) {
    List<AlignExample> examples = texts.stream().flatMap(it -> it.withCopies().stream()).toList();
    Weights clauses = learnClauses(examples, off);
    List<AlignExample> read = examples.stream().map(it -> it.readBy(clauses)).toList();
    Weights start = start();
    int size = start.size();
    double[] first = new double[size];
    boolean[] fixed = new boolean[size];
    for (int k = 0; k < size; k++) {
      first[k] = off.test(start.name(k)) ? 0 : start.get(k);
      fixed[k] = start.name(k).startsWith("shape-") || off.test(start.name(k));
    }
    countShapes(examples, start, first);
    List<OpenLattice> lattices = read.stream().map(it -> it.beads(first)).toList();
    return Weights.of(learn(lattices, first, fixed, ROUNDS)).withClauses(clauses);
  }

  /**
   * The weights of beads of clauses: people have aligned sentences only, so that any way through
   * the clauses is right that keeps within their beads. Shapes are learnt freely.
   */
  private static Weights learnClauses(List<AlignExample> examples, Predicate<String> off) {
    List<OpenLattice> lattices =
        examples.stream().map(AlignExample::clauses).flatMap(Optional::stream).toList();
    Weights start = start();
    double[] first = new double[start.size()];
    boolean[] fixed = new boolean[first.length];
    countShapes(examples, start, first);
    for (int k = 0; k < first.length; k++) {
      fixed[k] = off.test(start.name(k));
      double value = isShape(start, k) ? first[k] : start.get(k);
      first[k] = fixed[k] ? 0 : CLAUSES_START * value;
    }
    return Weights.of(learn(lattices, first, fixed, CLAUSE_ROUNDS));
  }

  private static double[] learn(
      List<OpenLattice> lattices, double[] first, boolean[] fixed, int rounds) {
    double[] deviations = deviations(lattices, first.length);
    double[] scaled = new double[first.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = first[k] * deviations[k];
    }
    double[] found =
        Lbfgs.minimum(
            (x, gradient) -> loss(lattices, x, gradient, scaled, deviations, fixed),
            scaled,
            rounds);
    for (int k = 0; k < found.length; k++) {
      found[k] /= deviations[k];
    }
    return found;
  }

  /**
   * Where learning starts, and what it is drawn back to: lengths and words as in the coarse pass,
   * blocks as a reader would guess, nothing for the rest.
   */
  private static Weights start() {
    return Weights.of(
        Map.ofEntries(
            Map.entry("length", 1.0),
            Map.entry("gap-after-gap", 4.0),
            Map.entry("source-rare", 0.35),
            Map.entry("source-frequent", 0.35),
            Map.entry("source-function", 0.105),
            Map.entry("source-mark", 0.35),
            Map.entry("target-rare", 0.35),
            Map.entry("target-frequent", 0.35),
            Map.entry("target-function", 0.105),
            Map.entry("target-mark", 0.35),
            Map.entry("border-both", 0.7),
            Map.entry("border-source", -1.5),
            Map.entry("border-target", -1.5),
            Map.entry("crossed-source", -4.0),
            Map.entry("crossed-target", -4.0),
            Map.entry("other-kind", -2.0),
            Map.entry("code-with-prose", -8.0),
            Map.entry("same-text", 1.0)));
  }

  private static double loss(
      List<OpenLattice> lattices,
      double[] x,
      double[] gradient,
      double[] start,
      double[] deviations,
      boolean[] fixed) {
    double[] weights = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      weights[k] = x[k] / deviations[k];
      gradient[k] = 0;
    }
    double loss = 0;
    for (OpenLattice lattice : lattices) {
      loss += lattice.loss(weights, gradient);
    }
    for (int k = 0; k < x.length; k++) {
      double moved = x[k] - start[k];
      gradient[k] = fixed[k] ? 0 : gradient[k] / deviations[k] + PENALTY * moved;
      loss += 0.5 * PENALTY * moved * moved;
    }
    return loss;
  }

  /** Standard deviations of the features, so that one penalty fits all. */
  private static double[] deviations(List<OpenLattice> lattices, int size) {
    double[] sums = new double[size];
    double[] squares = new double[size];
    double edges = 0;
    for (OpenLattice lattice : lattices) {
      edges += lattice.addMoments(sums, squares);
    }
    double[] deviations = new double[size];
    for (int k = 0; k < size; k++) {
      double mean = sums[k] / edges;
      deviations[k] = Math.max(0.05, Math.sqrt(Math.max(0, squares[k] / edges - mean * mean)));
    }
    return deviations;
  }

  /** Log shares of the shapes, smoothed by shares that fall with the number of sentences. */
  private static void countShapes(List<AlignExample> examples, Weights start, double[] weights) {
    double background = 0;
    double total = 0;
    double[] counts = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      background += isShape(start, k) ? share(start.name(k)) : 0;
    }
    for (AlignExample example : examples) {
      if (example.isCopy()) {
        continue;
      }
      for (GoldBead bead : example.gold()) {
        String name = "shape-" + bead.sources() + "-" + bead.targets();
        for (int k = 0; k < weights.length; k++) {
          if (start.name(k).equals(name) && isShape(start, k)) {
            counts[k]++;
            total++;
          }
        }
      }
    }
    for (int k = 0; k < weights.length; k++) {
      if (isShape(start, k)) {
        double smoothed = counts[k] + BACKGROUND * share(start.name(k)) / background;
        weights[k] = Math.log(smoothed / (total + BACKGROUND));
      }
    }
  }

  private static boolean isShape(Weights start, int feature) {
    return start.isShape(feature);
  }

  private static double share(String shape) {
    String[] sizes = shape.split("-");
    return Math.pow(BACKGROUND_STEP, Integer.parseInt(sizes[1]) + Integer.parseInt(sizes[2]));
  }
}
