package io.github.duizhao.check.number;

import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.ArrayList;
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
  private final List<Quantity> warmths = new ArrayList<>();

  private Durations() {}

  static Durations of(List<Placed> numbers) {
    Durations made = new Durations();
    for (Placed placed : numbers) {
      Quantity quantity = placed.quantity();
      if (isWarmth(quantity)) {
        made.warmths.add(quantity);
      } else if (quantity.unit().size() != 0) {
        made.add(quantity.unit(), size(quantity));
      }
      if (quantity.unit() == Unit.POUND) { // of money or of weight
        made.add(Unit.POUND_WEIGHT, size(quantity) * Unit.POUND_WEIGHT.size());
      }
    }
    return made;
  }

  private void add(Unit unit, double size) {
    sizes.computeIfAbsent(unit, unused -> new TreeSet<>()).add(size);
  }

  private static boolean isWarmth(Quantity quantity) {
    return quantity.unit().sort() == Unit.Sort.WARMTH;
  }

  /** 350 °F is about 177 °C, and 180 in most kitchens. */
  private static boolean isAsWarm(Quantity a, Quantity b) {
    return a.unit() != b.unit() && Math.abs(celsius(a) - celsius(b)) <= 5;
  }

  private static double celsius(Quantity quantity) {
    double degrees = quantity.value();
    return quantity.unit() == Unit.FAHRENHEIT ? (degrees - 32) / 1.8 : degrees;
  }

  /** Whether one of these, in another unit, is as long, as big or as dear. */
  boolean explain(Quantity quantity) {
    if (isWarmth(quantity)) {
      return warmths.stream().anyMatch(it -> isAsWarm(it, quantity));
    }
    if (quantity.unit().size() == 0 || sizes.isEmpty()) {
      return false;
    }
    double size = size(quantity);
    return explain(quantity.unit(), size)
        || (quantity.unit() == Unit.POUND // of money or of weight
            && explain(Unit.POUND_WEIGHT, size * Unit.POUND_WEIGHT.size()));
  }

  private boolean explain(Unit unit, double size) {
    for (Map.Entry<Unit, NavigableSet<Double>> entry : sizes.entrySet()) {
      if (entry.getKey() != unit && entry.getKey().sort() == unit.sort()) {
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
    double value = quantity.value();
    return Double.isNaN(value) ? 0 : value * quantity.unit().size();
  }

  /** Whether both have the same value and another unit of one sort: the unit is at fault. */
  static boolean areOneUnitApart(Quantity source, Quantity target) {
    Unit unit = source.unit().beside(target.unit());
    return source.matches(target)
        && unit != target.unit()
        && unit.sort() == target.unit().sort()
        && unit != Unit.NONE;
  }
}
