package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.Locale;

/**
 * What tells how likely one number was written for another, worked out once for each number.
 *
 * @param sort weekdays, quarters and fractions; empty for all else
 * @param joint the dashes, colons and points right beside it: 6-3, 1:20
 * @param letters the text with its digits hidden
 * @param digits the digits in ascending order
 */
record Likeness(Placed placed, String sort, String joint, String letters, String digits) {

  private static final String JOINTS = "-–—−:：比";

  static Likeness of(Placed placed) {
    return new Likeness(
        placed, sort(placed.quantity()), joint(placed), letters(placed), digits(placed));
  }

  /** How likely this number of the source was before the translator; 0 for never. */
  int with(Likeness target) {
    Quantity a = placed.quantity();
    Quantity b = target.placed.quantity();
    boolean oneDate = (a.kind() == Quantity.Kind.DATE) != (b.kind() == Quantity.Kind.DATE);
    if (oneDate || !sort.equals(target.sort) || labelsDiffer(target)) {
      return 0;
    }
    boolean month = a.unit() == Unit.MONTH_OF_YEAR || b.unit() == Unit.MONTH_OF_YEAR;
    if (!a.mayCount(b) || (month && a.unit() != b.unit())) {
      return 0;
    }
    if (isName(target) != isName(this) && a.kind() != b.kind()) {
      return 0; // the 3 of 3K radiation was no five
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
    if (digits.equals(target.digits)) {
      score += 4;
    } else if (a.span().length() == b.span().length()) {
      score += 1;
    }
    if (!joint.isEmpty() && joint.equals(target.joint)) {
      score += 3;
    }
    return score + near(a.value(), b.value());
  }

  /** Whether a letter that is no unit we know stands right behind the digits: 3K, 4G, 3D. */
  private static boolean isName(Likeness it) {
    Quantity quantity = it.placed.quantity();
    return quantity.kind() == Quantity.Kind.DIGITS
        && quantity.unit() == Unit.NONE
        && Han.isLatin(Han.at(it.placed.sentence().text(), quantity.span().end()));
  }

  private static String joint(Placed placed) {
    String text = placed.sentence().text();
    int start = placed.quantity().span().start();
    int end = placed.quantity().span().end();
    boolean before =
        JOINTS.indexOf(Han.at(text, start - 1)) >= 0 && Han.isDigit(Han.at(text, start - 2));
    boolean behind = JOINTS.indexOf(Han.at(text, end)) >= 0 && Han.isDigit(Han.at(text, end + 1));
    return (before ? "<" : "") + (behind ? ">" : "");
  }

  /** A zero more or less is a common slip, and so is a number of about the same size. */
  private static int near(double a, double b) {
    if (!(a > 0) || !(b > 0)) {
      return 0;
    }
    double zeros = Math.log10(a / b);
    if (Math.abs(zeros - Math.rint(zeros)) < 1e-6) {
      return 3;
    }
    return Math.abs(zeros) < 0.7 ? 1 : 0;
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
      if (quantity.kind() != Quantity.Kind.DIGITS && Character.isLetter(value.charAt(0))) {
        return value.replaceAll("\\d", "");
      }
    }
    return "";
  }

  /** IPv4 and IPv6 are alike, IPv4 and x86 are not. */
  private boolean labelsDiffer(Likeness target) {
    boolean label =
        placed.quantity().kind() == Quantity.Kind.LABEL
            || target.placed.quantity().kind() == Quantity.Kind.LABEL;
    return label && !letters.equals(target.letters);
  }

  private static String letters(Placed placed) {
    return placed.text().replaceAll("\\d", "#").toLowerCase(Locale.ROOT);
  }

  private static String digits(Placed placed) {
    StringBuilder digits = new StringBuilder();
    placed
        .text()
        .chars()
        .filter(c -> c >= '0' && c <= '9')
        .sorted()
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
