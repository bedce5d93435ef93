package io.github.duizhao.check.number;

import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Stretches of time, which may be told in another unit: six months, half a year. */
final class Durations {

  /** Two stretches are the same if they differ by less than this share. */
  private static final double TOLERANCE = 0.04;

  private final Map<Unit, NavigableSet<Double>> sizes = new EnumMap<>(Unit.class);

  private Durations() {}

  static Durations of(List<Placed> numbers) {
    Durations made = new Durations();
    for (Placed placed : numbers) {
      Quantity quantity = placed.quantity();
      if (quantity.unit().size() != 0) {
        made.sizes.computeIfAbsent(quantity.unit(), unused -> new TreeSet<>()).add(size(quantity));
      }
    }
    return made;
  }

  /** Whether one of these, in another unit, is as long, as big or as dear. */
  boolean explain(Quantity quantity) {
    if (quantity.unit().size() == 0 || sizes.isEmpty()) {
      return false;
    }
    double size = size(quantity);
    for (Map.Entry<Unit, NavigableSet<Double>> entry : sizes.entrySet()) {
      if (entry.getKey() != quantity.unit() && entry.getKey().sort() == quantity.unit().sort()) {
        // the nearest on each side: if they differ too much, all others do
        Double below = entry.getValue().floor(size);
        Double above = entry.getValue().ceiling(size);
        if ((below != null && areEqual(below, size)) || (above != null && areEqual(above, size))) {
          return true;
        }
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
