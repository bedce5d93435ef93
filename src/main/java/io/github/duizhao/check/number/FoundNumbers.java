package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers found in a sentence so far and the characters they take: who asks first has them. */
final class FoundNumbers {

  private static final Set<String> RANGES =
      Set.of("-", "–", "—", "~", "～", "to", "or", "至", "到", "或", "和");

  private static final String SIGNS = "$€£¥￥₩₹";

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
    List<Quantity> all = found.stream().map(it -> ranged.getOrDefault(it, it)).toList();
    return all.stream().anyMatch(it -> it.unit().sort() == Unit.Sort.WARMTH)
        ? new BelowZero(lower).signed(all)
        : all;
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

  /** The same for a pattern whose matches all start with a digit. */
  void fromDigit(Pattern pattern, Consumer<Matcher> use) {
    if (hasDigit) {
      startingWith(c -> Han.isDigit((char) c), pattern, use);
    }
  }

  /** The same where a sign of money or the v of a version may stand before the digit. */
  void fromSignOrDigit(Pattern pattern, Consumer<Matcher> use) {
    if (hasDigit) {
      startingWith(
          c -> Han.isDigit((char) c) || c == 'v' || c == 'V' || SIGNS.indexOf(c) >= 0,
          pattern,
          use);
    }
  }

  /** The same for a pattern whose matches all start with a character of a kind: is quick. */
  void startingWith(IntPredicate first, Pattern pattern, Consumer<Matcher> use) {
    Matcher matcher = null;
    int at = 0;
    while (at < text.length()) {
      if (!first.test(text.charAt(at))) {
        at++;
        continue;
      }
      matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
      matcher.region(at, text.length());
      if (!matcher.lookingAt()) {
        at++;
        continue;
      }
      at = Math.max(matcher.end(), at + 1);
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

  /** The last day of 16–20 May, which may be told without its month. */
  void dayOfRange(Span span, int month, int day) {
    Set<String> values = Set.of("m" + month + "d" + day, Integer.toString(day));
    add(span, values, Quantity.Kind.DIGITS, Unit.NONE);
  }

  void date(Matcher m, int month, int day) {
    add(m, Set.of("m" + month + "d" + day), Quantity.Kind.DATE, Unit.NONE);
  }
}
