package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers that English and Chinese write alike: ISO dates, fractions, times, labels. */
final class CommonForms {

  private static final Pattern ISO_DATE =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

  private static final Pattern SHARE =
      Pattern.compile("(?<![\\d./])(?<n>[1-9])/(?<d>[2-9]|10)(?![\\d./])");

  private static final String VULGAR = "½¼¾⅓⅔⅛";

  private static final List<String> SIGNS = List.of(VULGAR.split(""));

  /** What the signs stand for, two digits each. */
  private static final String OVER_UNDER = "121434132318";

  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\d./,])(?<whole>\\d{1,3})(?: (?<over>[1-9])/(?<under>[2-9])(?![\\d./])| ?(?<sign>["
              + VULGAR
              + "]))(?:[- ](?<scale>hundred|thousand|million|billion|trillion)\\b)?");

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<whole>(?!))?(?<over>(?!))?(?<under>(?!))?(?<scale>(?!))?(?<sign>[" + VULGAR + "])");

  private static final Pattern LABEL =
      Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{1,15}\\d{1,8}[A-Za-z0-9]{0,10}(?!\\.\\d)");

  private final FoundNumbers numbers;

  CommonForms(FoundNumbers numbers) {
    this.numbers = numbers;
  }

  void isoDates() {
    numbers.fromDigit(
        ISO_DATE,
        m -> {
          numbers.add(m, Set.of(m.group("year")), Quantity.Kind.DIGITS, Unit.NONE);
          numbers.date(m, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
        });
  }

  /** 2/3; the larger over the smaller is a date or a list. */
  void shares() {
    numbers.fromDigit(
        SHARE,
        m -> {
          int over = Integer.parseInt(m.group("n"));
          int under = Integer.parseInt(m.group("d"));
          if (over < under) {
            share(m, over, under);
          }
        });
  }

  /** A fraction, which may be told in percent where that comes out even. */
  void share(Matcher m, int over, int under) {
    Set<String> values = new TreeSet<>(Set.of(over + "/" + under));
    if (100 * over % under == 0) {
      values.add(Integer.toString(100 * over / under));
      values.add(decimal(0, over, under));
    }
    numbers.add(m, values, Quantity.Kind.WORD, Unit.NONE);
  }

  /**
   * Whole numbers with a fraction, and signs for fractions: 1 1/2, 16½, 2½ million, ¾.
   *
   * @param unitAt the unit of what ends at an offset
   */
  void mixed(IntFunction<Unit> unitAt) {
    Consumer<Matcher> use =
        m -> {
          int sign = m.group("sign") == null ? -1 : 2 * VULGAR.indexOf(m.group("sign"));
          int over = sign < 0 ? Integer.parseInt(m.group("over")) : OVER_UNDER.charAt(sign) - '0';
          int under =
              sign < 0 ? Integer.parseInt(m.group("under")) : OVER_UNDER.charAt(sign + 1) - '0';
          if (m.group("whole") == null) {
            share(m, over, under);
          } else {
            int whole = Integer.parseInt(m.group("whole"));
            int scale = m.group("scale") == null ? 0 : EnglishNumberWords.scale(m.group("scale"));
            numbers.add(
                m,
                Set.of(Values.times(decimal(whole, over, under), scale)),
                Quantity.Kind.DIGITS,
                unitAt.apply(m.end()));
          }
        };
    numbers.fromDigit(MIXED, use);
    numbers.texts(SIGNS, SIGN, use);
  }

  private static String decimal(int whole, int over, int under) {
    BigDecimal part =
        BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), 3, RoundingMode.HALF_UP);
    return Values.form(part.add(BigDecimal.valueOf(whole)));
  }

  /**
   * Times of day.
   *
   * @param pattern all of whose matches start with a digit; with groups hour and minute, or hour24
   *     and minute24
   */
  void clocks(Pattern pattern) {
    numbers.fromDigit(
        pattern,
        m -> {
          String hour = m.group("hour") != null ? m.group("hour") : m.group("hour24");
          String minute = m.group("minute") != null ? m.group("minute") : m.group("minute24");
          numbers.add(m, Values.hours(Integer.parseInt(hour)), Quantity.Kind.DIGITS, Unit.NONE);
          if (minute != null) {
            numbers.add(m, Set.of(Values.plain(minute)), Quantity.Kind.HINT, Unit.NONE);
          }
        });
  }

  /** Numbers that are part of a name: Q3, UTF8. */
  void labels() {
    numbers.digits(
        LABEL,
        m -> {
          String label = m.group();
          int from = 0;
          while (!Han.isDigit(label.charAt(from))) {
            from++;
          }
          int to = from;
          while (to < label.length() && Han.isDigit(label.charAt(to))) {
            to++;
          }
          numbers.add(
              m,
              Set.of(label.toLowerCase(Locale.ROOT), Values.plain(label.substring(from, to))),
              Quantity.Kind.LABEL,
              Unit.NONE);
        });
  }
}
