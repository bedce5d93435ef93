package io.github.duizhao.align.search;

/** Sums up features by their weights, in nats; higher is better. For one thread. */
public final class WeightedSum implements FeatureSink {

  private final double[] weights;
  private double sum;

  /**
   * @param weights by feature number
   */
  public WeightedSum(double[] weights) {
    this.weights = weights;
  }

  @Override
  public void add(int feature, double value) {
    sum += weights[feature] * value;
  }

  /** The sum of all that was added since the last call. */
  public double take() {
    double taken = sum;
    sum = 0;
    return taken;
  }
}
