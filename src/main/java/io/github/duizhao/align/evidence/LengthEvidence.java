package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;

/**
 * Lengths that go together: Gale and Church 1993, in characters without white space, with the ratio
 * of the two languages estimated from the two texts. A gap costs nothing here.
 */
public final class LengthEvidence implements Evidence {

  /** Variance per source character and unit of ratio, measured on novels. */
  private static final double VARIANCE = 2.8;

  /** One bead's cost is capped: lengths alone must not outweigh everything else. */
  private static final double CAP = 12;

  private static final int STEPS = 64;

  /** Costs for z in steps of 1/64, up to 6. */
  private static final double[] COSTS = new double[6 * STEPS + 2];

  static {
    for (int k = 0; k < COSTS.length; k++) {
      COSTS[k] = -Math.log(tail((double) k / STEPS));
    }
  }

  @Override
  public BeadCost over(TextPair texts, Band band) {
    Text source = texts.source();
    Text target = texts.target();
    double ratio = ratio(source.length(0, source.size()), target.length(0, target.size()));
    return (i, toI, j, toJ) ->
        i == toI || j == toJ
            ? 0
            : Math.min(CAP, cost(source.length(i, toI), target.length(j, toJ), ratio));
  }

  public static double ratio(double source, double target) {
    return source == 0 || target == 0 ? 1 : Math.max(0.05, Math.min(20, target / source));
  }

  /** Minus the log of the two-sided tail of the normal distribution. */
  public static double cost(double source, double target, double ratio) {
    double expected = source * ratio;
    // the variance grows with the mean of both lengths, told in target characters
    double variance = VARIANCE * (expected + target) / 2;
    double z = Math.abs(target - expected) / Math.sqrt(variance + 1e-9);
    int step = (int) (z * STEPS);
    if (step + 1 >= COSTS.length) {
      return farCost(z);
    }
    double part = z * STEPS - step;
    return COSTS[step] + part * (COSTS[step + 1] - COSTS[step]);
  }

  private static double farCost(double z) {
    return z * z / 2 + Math.log(z * 1.2533);
  }

  /** Probability that a normal variable is further from its mean; Abramowitz and Stegun 7.1.26. */
  private static double tail(double z) {
    double t = 1 / (1 + 0.3275911 * z / Math.sqrt(2));
    double poly =
        ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592)
            * t;
    return poly * Math.exp(-z * z / 2);
  }
}
