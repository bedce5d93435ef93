package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates, days, quarters, times of day and decades of an English sentence. */
final class EnglishDates {

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final Pattern MONTH_DAY =
      Pattern.compile(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)");

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?![a-z])");

  private static final String DAY = "\\d{1,2})(?:st|nd|rd|th)?";

  private static final String TO = "(?: ?[-–—] ?| to | and | through )(?<to>";

  /** 16–20 May, May 16 to 20. */
  private static final Pattern DAYS_MONTH =
      Pattern.compile(
          "(?<![\\d.,:/-])(?<day>" + DAY + TO + DAY + "(?: of)? " + MONTH + "(?![a-z])");

  private static final Pattern MONTH_DAYS =
      Pattern.compile(MONTH + " (?<day>" + DAY + TO + DAY + "(?![\\w:%]|[.,-]\\d)(?! [a-z])");

  /** A month is sure beside its year, and after a word that speaks of time: may, march. */
  private static final Pattern LONE_MONTH =
      Pattern.compile(
          "(?<when>\\b(?i:in|from|since|until|till|by|to|before|after|during|of|early|mid|late|last|next|every)[- ])?\\b"
              + MONTH
              + "(?<year> \\d{4})?(?<name> [A-Z][a-z])?");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUARTER =
      Pattern.compile(
          "\\bQ(?<n>[1-4])\\b|\\b(?<word>first|second|third|fourth) quarter\\b(?! of the (?!year))",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> WEEKDAYS =
      List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.,])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?: ?[ap]\\.?m\\b\\.?| o'clock)"
              + "|(?<![\\d.,:])(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?![\\d:])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DECADE =
      Pattern.compile("(?<![\\d.])(?:1[89]|20)(?<decade>\\d0)['’]?s\\b|['’](?<short>\\d0)s\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final String text;
  private final FoundNumbers numbers;
  private final CommonForms common;

  EnglishDates(String text, FoundNumbers numbers, CommonForms common) {
    this.text = text;
    this.numbers = numbers;
    this.common = common;
  }

  void find() {
    dates();
    calendar();
    times();
  }

  private void dates() {
    common.isoDates();
    numbers.words(
        EnglishNumberWords.MONTH_WORDS,
        () -> {
          numbers.fromDigit(DAYS_MONTH, this::monthAndDays);
          numbers.digits(MONTH_DAYS, this::monthAndDays);
          numbers.digits(MONTH_DAY, this::monthAndDay);
          numbers.fromDigit(DAY_MONTH, this::monthAndDay);
        });
    numbers.words(
        EnglishNumberWords.MONTH_WORDS,
        LONE_MONTH,
        m -> {
          Span name = new Span(m.start("month"), m.end("month"));
          boolean sure =
              m.group("year") != null || (m.group("when") != null && m.group("name") == null);
          String value = Integer.toString(month(m.group("month")));
          numbers.add(
              name,
              Set.of(value),
              sure ? Quantity.Kind.WORD : Quantity.Kind.HINT,
              Unit.MONTH_OF_YEAR);
        });
  }

  private void monthAndDay(Matcher m) {
    numbers.date(m, month(m.group("month")), Integer.parseInt(m.group("day")));
  }

  private void monthAndDays(Matcher m) {
    int month = month(m.group("month"));
    int first = Integer.parseInt(m.group("day"));
    int last = Integer.parseInt(m.group("to"));
    if (first >= last || last > 31) {
      return;
    }
    boolean leading = m.start("month") < m.start("day");
    Span from = new Span(leading ? m.start() : m.start("day"), m.end("day"));
    Span to = new Span(m.start("to"), leading ? m.end("to") : m.end());
    numbers.add(from, Set.of("m" + month + "d" + first), Quantity.Kind.DATE, Unit.NONE);
    numbers.dayOfRange(to, month, last);
  }

  private void calendar() {
    numbers.words(
        EnglishNumberWords.WEEKDAY_WORDS,
        WEEKDAY,
        m -> {
          int day = WEEKDAYS.indexOf(m.group("day").toLowerCase(Locale.ROOT)) + 1;
          numbers.add(m, Set.of("weekday" + day), Quantity.Kind.WORD, Unit.NONE);
        });
    numbers.words(
        EnglishNumberWords.QUARTER_WORDS,
        QUARTER,
        m -> {
          String n =
              m.group("n") != null
                  ? m.group("n")
                  : EnglishNumberWords.ordinal(m.group("word")) + "";
          numbers.add(m, Set.of("quarter" + n), Quantity.Kind.WORD, Unit.NONE);
        });
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private void times() {
    common.clocks(CLOCK);
    new EnglishClocks(numbers).find();
    numbers.digits(
        DECADE,
        m -> {
          String decade = m.group("decade") != null ? m.group("decade") : m.group("short");
          Set<String> values = new TreeSet<>(Set.of(Values.plain(decade)));
          if (m.group("decade") != null) {
            String year = text.substring(m.start(), m.start() + 4);
            values.add(year);
            if (year.endsWith("00")) { // the early 2000s: 21 世纪初
              values.add(Integer.toString(Integer.parseInt(year) / 100 + 1));
            }
          }
          numbers.add(m, values, Quantity.Kind.DIGITS, Unit.NONE);
          numbers.add(m, Set.of("20"), Quantity.Kind.HINT, Unit.NONE);
        });
  }
}
