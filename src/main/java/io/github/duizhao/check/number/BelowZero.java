package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells which degrees of a sentence are below zero: -5 °C, minus five degrees Celsius, 零下 5 摄氏度.
 */
final class BelowZero {

  private static final Pattern BEFORE =
      Pattern.compile("(?:(?:^|[^\\p{L}\\p{N}°])[-−–]|minus |negative |零下 ?|负 ?)$");

  /** The second of a range has the sign of the first: 零下 5 至 10 摄氏度. */
  private static final Pattern RANGE =
      Pattern.compile("零下 ?[\\d.零一二三四五六七八九十]{1,5} ?(?:摄氏度|℃|度)? ?(?:至|到|[-–—~～]) ?$");

  private static final Pattern BEHIND =
      Pattern.compile("^.{0,24}?\\b(?:below|under) (?:zero|freezing|0)\\b");

  private final String text;

  /**
   * @param text in lower case
   */
  BelowZero(String text) {
    this.text = text;
  }

  List<Quantity> signed(List<Quantity> all) {
    return all.stream().map(it -> it.unit().sort() == Unit.Sort.WARMTH ? signed(it) : it).toList();
  }

  private Quantity signed(Quantity quantity) {
    int start = quantity.span().start();
    String before = text.substring(Math.max(0, start - 24), start);
    String behind =
        text.substring(quantity.span().end(), Math.min(text.length(), quantity.span().end() + 40));
    boolean below = BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
    boolean maybe = RANGE.matcher(before).find();
    if (!below && !maybe) {
      return quantity;
    }
    Set<String> values = new TreeSet<>(maybe ? quantity.values() : Set.of());
    for (String value : quantity.values()) {
      values.add(Han.isDigit(value.charAt(0)) && !value.equals("0") ? "-" + value : value);
    }
    return new Quantity(quantity.span(), values, quantity.kind(), quantity.unit());
  }
}
