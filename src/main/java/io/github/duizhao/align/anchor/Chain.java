package io.github.duizhao.align.anchor;

import java.util.Arrays;

/**
 * The heaviest chain of pairs that rises on both sides, by dynamic programming over a Fenwick tree
 * of target sentences: n log n in the pairs. For one thread.
 */
final class Chain {

  private final double[] weights;
  private final int[] ends;
  private int[] sources = new int[256];
  private int[] targets = new int[256];
  private int[] before = new int[256];
  private int size;
  private double most;
  private int end = -1;

  Chain(int targetCount) {
    weights = new double[targetCount + 1];
    ends = new int[targetCount + 1];
    Arrays.fill(ends, -1);
  }

  /** Pairs come in ascending order of the source, those of one source in descending order. */
  void add(int source, int target, double weight) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    double sum = 0;
    int from = -1;
    for (int k = target; k > 0; k -= k & -k) {
      if (weights[k] > sum) {
        sum = weights[k];
        from = ends[k];
      }
    }
    sum += weight;
    sources[size] = source;
    targets[size] = target;
    before[size] = from;
    for (int k = target + 1; k < weights.length; k += k & -k) {
      if (sum > weights[k]) {
        weights[k] = sum;
        ends[k] = size;
      }
    }
    if (sum > most) {
      most = sum;
      end = size;
    }
    size++;
  }

  Anchors heaviest() {
    int count = 0;
    for (int k = end; k >= 0; k = before[k]) {
      count++;
    }
    int[] chainSources = new int[count];
    int[] chainTargets = new int[count];
    for (int k = end; k >= 0; k = before[k]) {
      chainSources[--count] = sources[k];
      chainTargets[count] = targets[k];
    }
    return Anchors.of(chainSources, chainTargets);
  }
}
