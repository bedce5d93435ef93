package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers of an English sentence. */
final class EnglishNumbers {

  /** Two thirds; one third and three quarters only with of: a third man, three quarters later. */
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?:(?<n>two|three|four|five|six|seven|eight|nine)[-"
              + " ](?<d>third|fifth|sixth|seventh|eighth|ninth|tenth)s\\b|(?<n2>an?|one|three)[-"
              + " ](?<d2>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?="
              + " of\\b)|(?<=\\bby )(?<n3>an?|one)[- ](?<d3>third|quarter|fifth|tenth)(?=[.,;:!?)]|"
              + " (?:since|in|from|over|after|compared|this|last)\\b|$))",
          Pattern.CASE_INSENSITIVE);

  /** A quarter of a million, three quarters of a billion. */
  private static final Pattern QUARTERS_OF_SCALE =
      Pattern.compile(
          "\\b(?:(?<n>an?|one|three)[- ])?quarters?(?:[- ]of an?)?[-"
              + " ](?<scale>thousand|million|billion|trillion)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 2 and a half million. */
  private static final Pattern DIGITS_AND_HALF =
      Pattern.compile(
          "(?<![\\d.,])(?<n>\\d{1,3}) and a half[-"
              + " ](?<scale>hundred|thousand|million|billion|trillion)\\b");

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<sign>[$€£¥₩₹]?)(?<![A-Za-z0-9._])(?<v>[vV]?)(?<n>\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)(?:\\.\\d{1,9})?|\\d{1,20}(?:\\.\\d{1,9}){0,4})(?:(?<suffix>[kKMmBb]|"
              + " ?[mbt]n)(?![A-Za-z0-9])|(?<ordinal>st|nd|rd|th)\\b)?\\+?(?:[-"
              + " ](?<scale>hundred|thousand|million|billion|trillion)\\b)?");

  private static final Pattern DURATION_AND_HALF =
      Pattern.compile(
          "\\b(?<n>an?|one|two|three|four|five|\\d{1,3}) (?<unit>year|month|week|day|hour|minute)s?"
              + " and a half\\b|\\b(?<n2>one|two|three|four|five|\\d{1,3}) and a half"
              + " (?<unit2>year|month|week|day|hour|minute)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HALF =
      Pattern.compile(
          "\\bhalf[- ](?:an? |of an?"
              + " )?(?<unit>year|month|week|day|hour|minute|second|century|mile|kilomet(?:er|re)|met(?:er|re))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_UNIT =
      Pattern.compile(
          "\\b(?<!-)(?:an?|per|each|every|last|next|this|one)"
              + " (?<unit>year|month|week|day|hour|minute|second|quarter|decade|century)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Round the clock. */
  private static final Pattern ALWAYS = Pattern.compile("(?<![\\d/.])24/7(?![\\d/])");

  private static final Pattern JAPAN =
      Pattern.compile("\\b(?:Japan|Japanese|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|yen|JPY)\\b");

  private static final Pattern CHINA =
      Pattern.compile(
          "\\b(?:China|Chinese|Beijing|Shanghai|Shenzhen|Guangzhou|yuan|renminbi|RMB|CNY)\\b");

  private static final Pattern OTHER = Pattern.compile("\\b[A-Za-z]{4,10}\\b");

  private final String text;
  private final FoundNumbers numbers;
  private final CommonForms common;

  private EnglishNumbers(String text) {
    this.text = text;
    this.numbers = new FoundNumbers(text, EnglishNumberWords.ALL);
    this.common = new CommonForms(numbers);
  }

  static List<Quantity> of(String text) {
    EnglishNumbers in = new EnglishNumbers(text);
    in.numbers.fromDigit(
        ALWAYS, m -> in.numbers.add(m, Set.of("24", "7"), Quantity.Kind.HINT, Unit.NONE));
    new EnglishDates(text, in.numbers, in.common).find();
    in.common.mixed(end -> UnitWords.after(text, end));
    Rulers.english(in.numbers);
    in.fractions();
    in.durations();
    in.digits();
    in.words();
    return in.numbers.list();
  }

  private void fractions() {
    common.shares();
    numbers.fromDigit(DIGITS_AND_HALF, m -> scaled(m, m.group("n") + ".5"));
    numbers.words(
        EnglishNumberWords.QUARTER_WORDS,
        QUARTERS_OF_SCALE,
        m -> scaled(m, "three".equalsIgnoreCase(m.group("n")) ? "0.75" : "0.25"));
    numbers.words(
        EnglishNumberWords.FRACTION_WORDS,
        FRACTION,
        m -> {
          String over = firstOf(m, "n", "n2", "n3");
          String under = firstOf(m, "d", "d2", "d3");
          common.share(
              m,
              Math.max(1, EnglishNumberWords.value(over)),
              under.equalsIgnoreCase("quarter") ? 4 : EnglishNumberWords.ordinal(under));
        });
  }

  private void scaled(Matcher m, String number) {
    String value = Values.times(number, EnglishNumberWords.scale(m.group("scale")));
    numbers.add(m, Set.of(value), Quantity.Kind.WORD, UnitWords.after(text, m.end()));
  }

  private static String firstOf(Matcher m, String... groups) {
    return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private void durations() {
    numbers.words(
        EnglishNumberWords.HALF_WORDS,
        DURATION_AND_HALF,
        m -> {
          String n = m.group("n") != null ? m.group("n") : m.group("n2");
          String unit = m.group("unit") != null ? m.group("unit") : m.group("unit2");
          numbers.add(m, Set.of(whole(n) + ".5"), Quantity.Kind.WORD, UnitWords.english(unit));
        });
    numbers.words(
        EnglishNumberWords.HALF_WORDS,
        HALF,
        m -> numbers.add(m, Set.of("0.5"), Quantity.Kind.WORD, UnitWords.english(m.group("unit"))));
    numbers.words(
        EnglishNumberWords.UNIT_WORDS,
        ONE_UNIT,
        m -> numbers.add(m, Set.of("1"), Quantity.Kind.HINT, UnitWords.english(m.group("unit"))));
  }

  private static String whole(String n) {
    int value = EnglishNumberWords.value(n);
    return n.toLowerCase(Locale.ROOT).startsWith("a")
        ? "1"
        : value >= 0 ? Integer.toString(value) : Values.plain(n);
  }

  private void digits() {
    numbers.fromSignOrDigit(
        DIGITS,
        m -> {
          Unit sign = m.group("sign").isEmpty() ? Unit.NONE : money(m.start());
          Unit unit = sign != Unit.NONE ? sign : UnitWords.after(text, m.end());
          boolean shared = unit == Unit.SECOND && m.group("ordinal") != null;
          numbers.add(
              new Span(m.start("n"), m.group("scale") == null ? m.end("n") : m.end("scale")),
              values(m, !m.group("sign").isEmpty()),
              Quantity.Kind.DIGITS,
              shared ? Unit.NONE : unit);
        });
    common.labels();
  }

  private Set<String> values(Matcher m, boolean money) {
    Set<String> values = new TreeSet<>();
    String n = m.group("n");
    String suffix = m.group("suffix") == null ? "" : m.group("suffix").strip();
    int scale = m.group("scale") == null ? 0 : EnglishNumberWords.scale(m.group("scale"));
    // 5m may be metres; $5m and 5mn are not
    if (suffix.isEmpty() || (suffix.length() == 1 && !money)) {
      values.add(Values.times(n, scale));
    }
    if (!suffix.isEmpty()) {
      values.add(Values.times(n, zeros(suffix)));
    }
    if (n.length() <= 2 && text.startsWith("% off", m.end())) { // 20% off: 80% of the price
      values.add(Integer.toString(100 - Integer.parseInt(n)));
    }
    return values;
  }

  private static int zeros(String suffix) {
    return switch (suffix.toLowerCase(Locale.ROOT)) {
      case "k" -> 3;
      case "m", "mn" -> 6;
      case "tn" -> 12;
      default -> 9;
    };
  }

  /** The currency of a sign; of whose dollar NT$ speaks we do not know. */
  private Unit money(int sign) {
    boolean american =
        sign < 1 || !Han.isLatin(text.charAt(sign - 1)) || text.startsWith("US", sign - 2);
    return switch (text.charAt(sign)) {
      case '$' -> american ? Unit.DOLLAR : Unit.NONE;
      case '€' -> Unit.EURO;
      case '£' -> Unit.POUND;
      case '¥' -> yenOrYuan();
      case '₩' -> Unit.WON;
      case '₹' -> Unit.RUPEE;
      default -> Unit.NONE;
    };
  }

  /** One sign for two currencies: the sentence may name a land. */
  private Unit yenOrYuan() {
    boolean yen = JAPAN.matcher(text).find();
    boolean yuan = CHINA.matcher(text).find();
    return yen == yuan ? Unit.YEN_OR_YUAN : yen ? Unit.YEN : Unit.YUAN;
  }

  private void words() {
    numbers.words(EnglishNumberWords.NUMBERS, () -> new EnglishNumerals(text, numbers).find());
    numbers.words(
        EnglishNumberWords.OTHERS,
        OTHER,
        m -> {
          int ordinal = EnglishNumberWords.ordinal(m.group());
          String hint = EnglishNumberWords.hint(m.group());
          if (ordinal >= 0 || !hint.isEmpty()) {
            String value = ordinal >= 0 ? Integer.toString(ordinal) : hint;
            numbers.add(m, Set.of(value), Quantity.Kind.HINT, Unit.NONE);
          }
        });
  }
}
