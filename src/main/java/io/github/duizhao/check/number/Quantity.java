package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.util.Set;

/**
 * A number in a sentence, by its value.
 *
 * @param span within the sentence, the unit not included
 * @param values what it may be worth, in plain decimal form: {@code 150 万} and {@code 1.5 million}
 *     are both {@code 1500000}; several where the writing is ambiguous ({@code 3 p.m.} is 3 or 15)
 * @param kind how it is written
 * @param unit what it counts; {@link Unit#NONE} if that is not known
 */
record Quantity(Span span, Set<String> values, Kind kind, Unit unit) {

  enum Kind {
    /** In digits. */
    DIGITS,
    /** A word: {@code three}, 三. */
    WORD,
    /** A day of the year, {@code m6d10}. */
    DATE,
    /** A name that holds digits, such as IPv4. */
    LABEL,
    /** Not a number by itself, but it may stand for one: {@code both}, 双. It is never missed. */
    HINT
  }

  Quantity {
    values = Set.copyOf(values);
  }

  boolean isFirm() {
    return kind == Kind.DIGITS || kind == Kind.DATE || kind == Kind.LABEL;
  }

  boolean matches(Quantity other) {
    return isAmong(other.values);
  }

  /** The least value as a number; not a number for dates and the like. */
  double value() {
    double least = Double.MAX_VALUE;
    for (String value : values) {
      try {
        least = Math.min(least, Double.parseDouble(value));
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
    return least;
  }

  /** Whether both may count the same: not what costs dollars and what takes days. */
  boolean mayCount(Quantity other) {
    return unit == Unit.NONE || other.unit == Unit.NONE || unit.sort() == other.unit.sort();
  }

  /** Whether it may be worth one of these. */
  boolean isAmong(Set<String> others) {
    for (String value : values) {
      if (others.contains(value)) {
        return true;
      }
    }
    return false;
  }
}
