package io.github.duizhao.eval;

/** Precision, recall and their harmonic mean, each 0 to 1; 0 where there is nothing to count. */
public record Score(double precision, double recall) {

  public double f1() {
    double sum = precision + recall;
    return sum > 0 ? 2 * precision * recall / sum : 0;
  }
}
