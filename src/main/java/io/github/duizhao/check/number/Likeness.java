package io.github.duizhao.check.number;

import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.Arrays;
import java.util.Locale;

/** How likely one number was written for another; 0 for never. */
final class Likeness {

  private Likeness() {}

  static int of(Placed source, Placed target) {
    Quantity a = source.quantity();
    Quantity b = target.quantity();
    boolean oneDate = (a.kind() == Quantity.Kind.DATE) != (b.kind() == Quantity.Kind.DATE);
    if (oneDate || !sort(a).equals(sort(b)) || labelsDiffer(source, target)) {
      return 0;
    }
    boolean words = !a.isFirm() && !b.isFirm();
    if (words && a.unit().sort() != b.unit().sort()) {
      return 0;
    }
    int score = 1;
    if (a.unit() != Unit.NONE && a.unit() == b.unit()) {
      score += 4;
    }
    if (a.kind() == b.kind()) {
      score += 2;
    }
    if (Arrays.equals(digits(source), digits(target))) {
      score += 4;
    } else if (source.text().length() == target.text().length()) {
      score += 1;
    }
    return score;
  }

  /** A weekday is written for a weekday, a quarter for a quarter, two thirds for one third. */
  private static String sort(Quantity quantity) {
    if (quantity.kind() == Quantity.Kind.DATE || quantity.kind() == Quantity.Kind.LABEL) {
      return "";
    }
    for (String value : quantity.values()) {
      if (value.indexOf('/') >= 0) {
        return "fraction";
      }
      if (Character.isLetter(value.charAt(0))) {
        return value.replaceAll("\\d", "");
      }
    }
    return "";
  }

  /** IPv4 and IPv6 are alike, IPv4 and x86 are not. */
  private static boolean labelsDiffer(Placed source, Placed target) {
    boolean label =
        source.quantity().kind() == Quantity.Kind.LABEL
            || target.quantity().kind() == Quantity.Kind.LABEL;
    return label && !letters(source).equals(letters(target));
  }

  private static String letters(Placed placed) {
    return placed.text().replaceAll("\\d", "#").toLowerCase(Locale.ROOT);
  }

  private static int[] digits(Placed placed) {
    return placed.text().chars().filter(c -> c >= '0' && c <= '9').sorted().toArray();
  }
}
