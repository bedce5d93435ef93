package io.github.duizhao.align.search;

import java.util.Arrays;

/**
 * The beads that are worth a closer look, with their features: a graph of boundaries, whose paths
 * are the alignments. A bead may be there up to three times: after a gap of either side, and not.
 * Edges are ordered so that those into a node come before those out of it.
 */
public final class Lattice {

  private final int nodes;
  private final int[] from;
  private final int[] to;
  private final int[] spans;

  /** By edge the ordinal of its {@link GapRun}. */
  private final byte[] runs;

  private final EdgeFeatures features;

  private Lattice(Builder builder, EdgeFeatures features) {
    this.nodes = builder.nodes;
    this.from = Arrays.copyOf(builder.from, builder.size);
    this.to = Arrays.copyOf(builder.to, builder.size);
    this.spans = Arrays.copyOf(builder.spans, 4 * builder.size);
    this.runs = Arrays.copyOf(builder.runs, builder.size);
    this.features = features;
  }

  /** Boundaries; the first is the start of both texts, the last is their end. */
  public int nodes() {
    return nodes;
  }

  public int edges() {
    return from.length;
  }

  public int from(int edge) {
    return from[edge];
  }

  public int to(int edge) {
    return to[edge];
  }

  public int sourceFrom(int edge) {
    return spans[4 * edge];
  }

  public int sourceTo(int edge) {
    return spans[4 * edge + 1];
  }

  public int targetFrom(int edge) {
    return spans[4 * edge + 2];
  }

  public int targetTo(int edge) {
    return spans[4 * edge + 3];
  }

  /** The features of an edge: of its bead, and of the boundary at its end. */
  public void features(int edge, FeatureSink sink) {
    features.add(
        sourceFrom(edge),
        sourceTo(edge),
        targetFrom(edge),
        targetTo(edge),
        GapRun.of(runs[edge]),
        sink);
  }

  /**
   * Each edge's weighted sum of features, in nats; higher is better.
   *
   * @param weights by feature number
   */
  public double[] scores(double[] weights) {
    double[] scores = new double[edges()];
    WeightedSum sum = new WeightedSum(weights);
    for (int e = 0; e < scores.length; e++) {
      features(e, sum);
      scores[e] = sum.take();
    }
    return scores;
  }

  /** The edges of the best path, in order. */
  public int[] best(double[] scores) {
    double[] best = new double[nodes];
    int[] back = new int[nodes];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int e = 0; e < scores.length; e++) {
      double score = best[from[e]] + scores[e];
      if (score > best[to[e]]) {
        best[to[e]] = score;
        back[to[e]] = e;
      }
    }
    int[] path = new int[nodes];
    int length = 0;
    for (int node = nodes - 1; node != 0; node = from[back[node]]) {
      path[length++] = back[node];
    }
    int[] ordered = new int[length];
    for (int k = 0; k < length; k++) {
      ordered[k] = path[length - 1 - k];
    }
    return ordered;
  }

  /**
   * The probability of each edge when paths are drawn in proportion to the exponential of their
   * scores; only paths whose edges are all {@code allowed} count.
   *
   * @return the log of the sum over all paths
   */
  public double posteriors(double[] scores, boolean[] allowed, double[] probabilities) {
    double[] forward = new double[nodes];
    double[] backward = new double[nodes];
    Arrays.fill(forward, Double.NEGATIVE_INFINITY);
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    forward[0] = 0;
    backward[nodes - 1] = 0;
    for (int e = 0; e < scores.length; e++) {
      if (allowed[e]) {
        forward[to[e]] = logSum(forward[to[e]], forward[from[e]] + scores[e]);
      }
    }
    for (int e = scores.length - 1; e >= 0; e--) {
      if (allowed[e]) {
        backward[from[e]] = logSum(backward[from[e]], backward[to[e]] + scores[e]);
      }
    }
    double total = forward[nodes - 1];
    for (int e = 0; e < scores.length; e++) {
      probabilities[e] =
          allowed[e] && total > Double.NEGATIVE_INFINITY
              ? Math.min(1, Math.exp(forward[from[e]] + scores[e] + backward[to[e]] - total))
              : 0;
    }
    return total;
  }

  /** The same where all edges are allowed. */
  public double[] posteriors(double[] scores) {
    boolean[] all = new boolean[scores.length];
    Arrays.fill(all, true);
    double[] probabilities = new double[scores.length];
    posteriors(scores, all, probabilities);
    return probabilities;
  }

  /**
   * The probability of each bead, which may be there several times, from 0 to 1.
   *
   * @param softening what scores are multiplied by
   */
  public double[] confidence(double[] scores, double softening) {
    double[] softened = new double[scores.length];
    for (int e = 0; e < scores.length; e++) {
      softened[e] = softening * scores[e];
    }
    return merged(posteriors(softened));
  }

  /** Each edge's probability with those of its twins added. */
  private double[] merged(double[] probabilities) {
    double[] sums = probabilities.clone();
    for (int e = 0; e < sums.length; e++) {
      for (int k = e + 1; k < sums.length && startsTogether(e, k); k++) {
        if (sourceTo(e) == sourceTo(k) && targetTo(e) == targetTo(k)) {
          sums[e] = Math.min(1, sums[e] + probabilities[k]);
          sums[k] = Math.min(1, sums[k] + probabilities[e]);
        }
      }
    }
    return sums;
  }

  private boolean startsTogether(int one, int other) {
    return sourceFrom(one) == sourceFrom(other) && targetFrom(one) == targetFrom(other);
  }

  private static double logSum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
  }

  /** Collects edges, those into a node before those out of it. */
  static final class Builder {
    private final int nodes;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] spans = new int[1024];
    private byte[] runs = new byte[256];
    private int size;

    Builder(int nodes) {
      this.nodes = nodes;
    }

    void add(int start, int end, int i, int toI, int j, int toJ, GapRun run) {
      if (size == from.length) {
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        spans = Arrays.copyOf(spans, size * 8);
        runs = Arrays.copyOf(runs, size * 2);
      }
      from[size] = start;
      to[size] = end;
      spans[4 * size] = i;
      spans[4 * size + 1] = toI;
      spans[4 * size + 2] = j;
      spans[4 * size + 3] = toJ;
      runs[size++] = (byte) run.ordinal();
    }

    Lattice build(EdgeFeatures features) {
      return new Lattice(this, features);
    }
  }
}
