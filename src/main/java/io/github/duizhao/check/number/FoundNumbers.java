package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers found in a sentence so far and the characters they take: who asks first has them.
 * Finds by itself what is written alike in both languages.
 */
final class FoundNumbers {

  private static final Pattern ISO_DATE =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

  private static final Set<String> RANGES =
      Set.of("-", "–", "—", "~", "～", "to", "or", "至", "到", "或", "和");

  private static final Pattern SHARE =
      Pattern.compile("(?<![\\d./])(?<n>[1-9])/(?<d>[2-9]|10)(?![\\d./])");

  private static final String VULGAR = "½¼¾⅓⅔⅛";

  /** What the signs stand for, two digits each. */
  private static final String OVER_UNDER = "121434132318";

  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\d./,])(?<whole>\\d{1,3})(?: (?<over>[1-9])/(?<under>[2-9])(?![\\d./])| ?(?<sign>["
              + VULGAR
              + "]))");

  private static final Pattern SIGN =
      Pattern.compile("(?<whole>(?!))?(?<over>(?!))?(?<under>(?!))?(?<sign>[" + VULGAR + "])");

  private static final Pattern LABEL =
      Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{1,15}\\d{1,8}[A-Za-z0-9]{0,10}(?!\\.\\d)");

  private final String text;
  private final String lower;
  private final Set<String> words;
  private final boolean hasDigit;
  private final boolean[] taken;
  private final List<Quantity> found = new ArrayList<>();

  /**
   * @param vocabulary all words, in lower case, that {@link #words} will be asked for
   */
  FoundNumbers(String text, Set<String> vocabulary) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.words = vocabulary.isEmpty() ? Set.of() : words(lower, vocabulary);
    this.hasDigit = hasDigit(text);
    this.taken = new boolean[text.length()];
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Han.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** All found; of 5–8 g both are grams. */
  List<Quantity> list() {
    List<Quantity> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparingInt(it -> it.span().start()));
    Map<Quantity, Quantity> ranged = new IdentityHashMap<>();
    for (int i = 0; i + 1 < inOrder.size(); i++) {
      Quantity next = inOrder.get(i + 1);
      Quantity first = inOrder.get(i);
      if (first.unit() == Unit.NONE && next.unit().size() > 0 && isRange(first, next)) {
        ranged.put(first, new Quantity(first.span(), first.values(), first.kind(), next.unit()));
      }
    }
    return found.stream().map(it -> ranged.getOrDefault(it, it)).toList();
  }

  private boolean isRange(Quantity first, Quantity next) {
    int from = first.span().end();
    int to = next.span().start();
    return first.kind() != Quantity.Kind.LABEL
        && first.kind() != Quantity.Kind.DATE
        && from <= to
        && to - from <= 4
        && RANGES.contains(lower.substring(from, to).strip());
  }

  /** Does so only where there is a digit, which each match must have. */
  void digits(Pattern pattern, Consumer<Matcher> use) {
    if (hasDigit) {
      each(pattern, use);
    }
  }

  /** Does so only where one of these words, in lower case, stands by itself, as in each match. */
  void words(Set<String> wanted, Pattern pattern, Consumer<Matcher> use) {
    words(wanted, () -> each(pattern, use));
  }

  /** Does so only where one of these words, in lower case, stands by itself. */
  void words(Set<String> wanted, Runnable find) {
    for (String word : words) {
      if (wanted.contains(word)) {
        find.run();
        return;
      }
    }
  }

  /** Does so only where one of these texts, in lower case, stands, as in each match. */
  void texts(List<String> texts, Pattern pattern, Consumer<Matcher> use) {
    for (String one : texts) {
      if (lower.contains(one)) {
        each(pattern, use);
        return;
      }
    }
  }

  /** The runs of Latin letters that are in the vocabulary, each once: of most sentences few. */
  private static Set<String> words(String lower, Set<String> vocabulary) {
    Set<String> words = new LinkedHashSet<>();
    int at = 0;
    while (at < lower.length()) {
      int start = at;
      while (at < lower.length() && lower.charAt(at) >= 'a' && lower.charAt(at) <= 'z') {
        at++;
      }
      String word = lower.substring(start, at);
      if (vocabulary.contains(word)) {
        words.add(word);
      }
      at++;
    }
    return words;
  }

  /** Does so for each match that starts and ends outside of all numbers found before. */
  void each(Pattern pattern, Consumer<Matcher> use) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isFree(new Span(matcher.start(), matcher.end()))) {
        use.accept(matcher);
      }
    }
  }

  boolean isFree(Span span) {
    return !taken[span.start()] && !taken[span.end() - 1];
  }

  void add(Matcher m, Set<String> values, Quantity.Kind kind, Unit unit) {
    add(new Span(m.start(), m.end()), values, kind, unit);
  }

  void add(Span span, Set<String> values, Quantity.Kind kind, Unit unit) {
    found.add(new Quantity(span, values, kind, unit));
    for (int i = span.start(); i < span.end(); i++) {
      take(i);
    }
  }

  void take(int at) {
    taken[at] = true;
  }

  void date(Matcher m, int month, int day) {
    add(m, Set.of("m" + month + "d" + day), Quantity.Kind.DATE, Unit.NONE);
  }

  void isoDates() {
    digits(
        ISO_DATE,
        m -> {
          add(m, Set.of(m.group("year")), Quantity.Kind.DIGITS, Unit.NONE);
          date(m, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
        });
  }

  /** 2/3; the larger over the smaller is a date or a list. */
  void shares() {
    digits(
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
    add(m, values, Quantity.Kind.WORD, Unit.NONE);
  }

  /**
   * Whole numbers with a fraction, and signs for fractions: 1 1/2, 16½, ¾.
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
            add(
                m,
                Set.of(decimal(whole, over, under)),
                Quantity.Kind.DIGITS,
                unitAt.apply(m.end()));
          }
        };
    digits(MIXED, use);
    texts(List.of(VULGAR.split("")), SIGN, use);
  }

  private static String decimal(int whole, int over, int under) {
    BigDecimal part =
        BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), 3, RoundingMode.HALF_UP);
    return Values.form(part.add(BigDecimal.valueOf(whole)));
  }

  /**
   * Times of day.
   *
   * @param pattern with groups hour and minute, or hour24 and minute24
   */
  void clocks(Pattern pattern) {
    digits(
        pattern,
        m -> {
          String hour = m.group("hour") != null ? m.group("hour") : m.group("hour24");
          String minute = m.group("minute") != null ? m.group("minute") : m.group("minute24");
          add(m, Values.hours(Integer.parseInt(hour)), Quantity.Kind.DIGITS, Unit.NONE);
          if (minute != null) {
            add(m, Set.of(Values.plain(minute)), Quantity.Kind.HINT, Unit.NONE);
          }
        });
  }

  /** Numbers that are part of a name: Q3, UTF8. */
  void labels() {
    digits(
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
          add(
              m,
              Set.of(label.toLowerCase(Locale.ROOT), Values.plain(label.substring(from, to))),
              Quantity.Kind.LABEL,
              Unit.NONE);
        });
  }
}
