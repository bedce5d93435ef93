package io.github.duizhao.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Measures told less exactly than in the source: 9.81 for 9.80665. Only decimal fractions of which
 * three digits are left: what is rounded more, or to whole numbers, looks like any wrong number.
 */
final class Rounding {

  private static final int LEAST_DIGITS = 3;

  /** No version 1.13.3; what strangers write may be endless, what was measured is not. */
  private static final Pattern FRACTION = Pattern.compile("-?\\d{1,20}\\.\\d{1,20}");

  private Rounding() {}

  /** Whether one of a rendering's values is a value of the source, rounded. */
  static boolean explains(Quantity source, Quantity rendering) {
    return source.kind() == Quantity.Kind.DIGITS
        && rendering.kind() == Quantity.Kind.DIGITS
        && source.unit() == rendering.unit()
        && rendering.values().stream()
            .anyMatch(round -> source.values().stream().anyMatch(it -> isRounded(it, round)));
  }

  private static boolean isRounded(String exact, String round) {
    if (!FRACTION.matcher(exact).matches() || !FRACTION.matcher(round).matches()) {
      return false;
    }
    int digits = fractionDigits(round);
    return digits < fractionDigits(exact)
        && significant(round) >= LEAST_DIGITS
        && new BigDecimal(exact)
            .setScale(digits, RoundingMode.HALF_UP)
            .equals(new BigDecimal(round));
  }

  private static int fractionDigits(String value) {
    return value.length() - value.indexOf('.') - 1;
  }

  /** Digits from the first that is not 0. */
  private static int significant(String value) {
    return value.replace(".", "").replace("-", "").replaceFirst("^0+", "").length();
  }
}
