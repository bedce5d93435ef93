package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * How much likelier the length of a translation is if a part of its source was left out than if all
 * of it was translated, learnt from the text's own 1-1 beads: the logarithms of their ratios, of
 * which those of short sentences vary more.
 *
 * @param middle of the logarithms of target length by expected length
 * @param spread of them, as a standard deviation; robust, since some beads have lost something
 */
record LengthOdds(double middle, double spread) {

  /** What is thought of a text with too few beads to learn from. */
  private static final LengthOdds USUAL = new LengthOdds(0, 0.3);

  private static final double LEAST_SPREAD = 0.1;

  /** Shorter sentences, by the length that is expected of their translations, tell too little. */
  private static final double SHORT = 5;

  /** From this expected length on, a sentence varies about as a long one does. */
  private static final double LONG = 10;

  /** Tails as of Student's t with four degrees of freedom: translators are not normal. */
  private static final double FREEDOM = 4;

  static LengthOdds of(Inspection inspection) {
    return inspection.shared(LengthOdds.class, LengthOdds::learn);
  }

  private static LengthOdds learn(Inspection inspection) {
    Bitext bitext = inspection.bitext();
    double ratio = LengthRatio.of(inspection).ratio();
    List<Double> logs = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      double expected = ratio * LengthRatio.length(bead.source(), bitext.source().lang());
      boolean plain =
          bead.shape().equals("1-1")
              && bead.confidence() > 0.7
              && bead.source().get(0).block().kind() != Block.Kind.CODE
              && expected >= SHORT;
      if (plain) {
        double actual = Glosses.lengthWithout(bead.target(), bitext.target().lang());
        logs.add(log(actual, expected) / doubt(expected));
      }
    }
    if (logs.isEmpty()) {
      return USUAL;
    }
    double middle = median(logs);
    double spread = 1.4826 * median(logs.stream().map(it -> Math.abs(it - middle)).toList());
    return new LengthOdds(middle, Math.max(LEAST_SPREAD, spread));
  }

  /** The same for the other direction, in which the translation is long for its source. */
  LengthOdds turned() {
    return new LengthOdds(-middle, spread);
  }

  /**
   * The logarithm of the odds.
   *
   * @param actual how long the other side is
   * @param expected how long it should be, with all that this side says
   * @param part of it that may be left out
   */
  double without(double actual, double expected, double part) {
    return likelihood(actual, Math.max(0, expected - part)) - likelihood(actual, expected);
  }

  private double likelihood(double actual, double expected) {
    double deviation = spread * doubt(expected);
    double z = (log(actual, expected) - middle) / deviation;
    return -Math.log(deviation) - (FREEDOM + 1) / 2 * Math.log(1 + z * z / FREEDOM);
  }

  private static double log(double actual, double expected) {
    return Math.log((actual + 1) / (expected + 1));
  }

  private static double doubt(double expected) {
    return Math.sqrt(1 + LONG / Math.max(1, expected));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
