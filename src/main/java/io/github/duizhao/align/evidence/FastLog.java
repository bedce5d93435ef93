package io.github.duizhao.align.evidence;

/**
 * The natural logarithm from a table, for inner loops: a few times faster than {@link Math#log},
 * with an error below 0.0003. Only for positive normal numbers.
 */
public final class FastLog {

  private static final int BITS = 11;
  private static final double LN_2 = Math.log(2);
  private static final double[] MANTISSAS = new double[1 << BITS];

  static {
    for (int k = 0; k < MANTISSAS.length; k++) {
      MANTISSAS[k] = Math.log(1 + (k + 0.5) / MANTISSAS.length);
    }
  }

  private FastLog() {}

  public static double of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023;
    return exponent * LN_2 + MANTISSAS[(int) (bits >>> (52 - BITS)) & (MANTISSAS.length - 1)];
  }
}
