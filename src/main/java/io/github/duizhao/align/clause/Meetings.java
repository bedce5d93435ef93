package io.github.duizhao.align.clause;

import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.FeatureSink;

/** How likely each boundary of source sentences meets one of target sentences, clauses say. */
public final class Meetings {

  /** What is less likely than the exponential of minus this is all the same. */
  private static final double LEAST = 5;

  private final Band band;
  private final float[] probabilities;

  Meetings(Band band) {
    this.band = band;
    this.probabilities = new float[band.cells()];
  }

  void add(int i, int j, double probability) {
    if (band.contains(i, j)) {
      probabilities[band.cell(i, j)] += (float) probability;
    }
  }

  private double probability(int i, int j) {
    return band.contains(i, j) ? probabilities[band.cell(i, j)] : 0;
  }

  /** What a bead of sentences has to do with it: the boundary at its end, and those inside. */
  public void add(int i, int toI, int j, int toJ, FeatureSink sink) {
    double end = Math.min(1, probability(toI, toJ));
    Feature.CLAUSES_MEET.addTo(sink, LEAST + Math.log(Math.max(end, Math.exp(-LEAST))));
    double inside = 0;
    for (int a = i + 1; a < toI; a++) {
      for (int b = j + 1; b < toJ; b++) {
        inside += probability(a, b);
      }
    }
    Feature.CLAUSES_MEET_INSIDE.addTo(sink, inside);
  }
}
