package io.github.duizhao.check.number;

import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.List;

/** Stretches of time, which may be told in another unit: six months, half a year. */
final class Durations {

  /** Two stretches are the same if they differ by less than this share. */
  private static final double TOLERANCE = 0.04;

  private Durations() {}

  /** Whether one of the others is as long, as big or as dear. */
  static boolean explained(Quantity quantity, List<Placed> others) {
    if (quantity.unit().size() == 0) {
      return false;
    }
    for (Placed other : others) {
      Quantity candidate = other.quantity();
      if (candidate.unit() != quantity.unit()
          && candidate.unit().sort() == quantity.unit().sort()
          && areEqual(size(candidate), size(quantity))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areEqual(double a, double b) {
    return Math.abs(a - b) < TOLERANCE * Math.max(a, b);
  }

  private static double size(Quantity quantity) {
    double least = Double.MAX_VALUE;
    for (String value : quantity.values()) {
      try {
        least = Math.min(least, Double.parseDouble(value));
      } catch (NumberFormatException e) {
        return 0;
      }
    }
    return least * quantity.unit().size();
  }

  /** Whether both have the same value and another unit of one sort: the unit is at fault. */
  static boolean areOneUnitApart(Quantity source, Quantity target) {
    return source.matches(target)
        && source.unit() != target.unit()
        && source.unit().sort() == target.unit().sort()
        && source.unit() != Unit.NONE;
  }
}
