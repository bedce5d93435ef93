package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the numbers that an English sentence tells in words: three, twenty-four, a hundred and
 * twelve, three trillion, half a million, two and a half million, a million and a half. Each word
 * is looked at once.
 */
final class EnglishNumerals {

  /** What the last word was, which decides what may follow. */
  private enum Last {
    START,
    ARTICLE,
    HALF,
    ONES,
    TENS,
    HUNDRED,
    SCALE,
    AND
  }

  private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);

  private final String text;
  private final FoundNumbers numbers;
  private final List<Span> words = new ArrayList<>();

  private int at;
  private Last last;
  private BigDecimal total;
  private int section;
  private int leastScale;
  private boolean ordinal;

  /** Whether a half has been read that belongs to no scale word, as in two and a half. */
  private boolean half;

  /** Whether nothing may follow. */
  private boolean closed;

  EnglishNumerals(String text, FoundNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  void find() {
    cut();
    int i = 0;
    while (i < words.size()) {
      at = i;
      read();
      boolean some = last != Last.START && last != Last.ARTICLE && last != Last.HALF;
      if (some) {
        add(new Span(words.get(i).start(), words.get(at - 1).end()), at - i, isOrTwo(i));
      }
      i = Math.max(at, i + 1);
    }
  }

  private void cut() {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Span(start, i));
      }
      i++;
    }
  }

  private String word(int i) {
    return i < words.size() ? words.get(i).in(text).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether only a space or hyphen stands before the word. */
  private boolean isJoined(int i) {
    if (i == 0 || i >= words.size()) {
      return false;
    }
    int before = words.get(i - 1).end();
    char between = text.charAt(before);
    return words.get(i).start() == before + 1 && (between == ' ' || between == '-');
  }

  /** Forty-one thousand, two hundred and six: hundreds go on behind a comma. */
  private boolean goesOn(int i) {
    int before = i == 0 || i >= words.size() ? -1 : words.get(i - 1).end();
    return last == Last.SCALE
        && before >= 0
        && words.get(i).start() == before + 2
        && text.startsWith(", ", before)
        && EnglishNumberWords.value(word(i)) > 0
        && EnglishNumberWords.value(word(i)) < 10
        && word(i + 1).equals("hundred")
        && isJoined(i + 1);
  }

  /** Reads the longest number that starts at a word; {@code at} is then the word after it. */
  private void read() {
    last = Last.START;
    total = BigDecimal.ZERO;
    section = 0;
    leastScale = Integer.MAX_VALUE;
    ordinal = false;
    half = false;
    closed = false;
    String first = word(at);
    if (first.equals("half") && word(at + 1).equals("a") && isJoined(at + 1)) {
      start(Last.HALF, 2);
    } else if (first.equals("half")) { // a half-million
      start(Last.HALF, 1);
    } else if (first.equals("a") || first.equals("an")) {
      start(Last.ARTICLE, 1);
    }
    while (at < words.size()
        && (last == Last.START || isJoined(at) || goesOn(at))
        && (takeHalf() || take(word(at)))) {
      at++;
    }
    if (last == Last.AND) { // two thousand and more
      at--;
      last = Last.SCALE;
    }
  }

  private void start(Last how, int length) {
    String next = word(at + length);
    if (EnglishNumberWords.scale(next) > (how == Last.HALF ? 2 : 0) && isJoined(at + length)) {
      last = how;
      section = how == Last.HALF ? 0 : 1;
      at += length;
    }
  }

  /**
   * And a half: of what follows (two and a half million) or stood before (a million and a half).
   */
  private boolean takeHalf() {
    boolean of = last == Last.ONES || last == Last.TENS;
    boolean behind = last == Last.SCALE && leastScale > 2;
    if (half
        || ordinal
        || closed
        || !(of || behind)
        || !word(at).equals("and")
        || !word(at + 1).equals("a")
        || !word(at + 2).equals("half")
        || !isJoined(at + 1)
        || !isJoined(at + 2)) {
      return false;
    }
    at += 2;
    if (behind) {
      total = total.add(HALF.scaleByPowerOfTen(leastScale));
      closed = true;
    } else {
      half = true;
    }
    return true;
  }

  private boolean take(String word) {
    if (ordinal || closed) {
      return false;
    }
    int scale = EnglishNumberWords.scale(word);
    if (scale > 0) {
      return scale(scale);
    }
    if (half) {
      return false;
    }
    boolean afterScale = last == Last.HUNDRED || last == Last.SCALE;
    if (word.equals("and")) {
      int next = EnglishNumberWords.value(word(at + 1));
      if (afterScale && next > 0 && isJoined(at + 1)) {
        last = Last.AND;
        return true;
      }
      return false;
    }
    int value = EnglishNumberWords.value(word);
    boolean open = last == Last.START || last == Last.AND || afterScale;
    if (value >= 0 && (open || (last == Last.TENS && value > 0 && value < 10))) {
      section += value;
      last = value >= 20 ? Last.TENS : Last.ONES;
      return true;
    }
    int order = EnglishNumberWords.ordinal(word);
    if (order > 0 && (afterScale || (last == Last.TENS && order < 10))) {
      section += order;
      ordinal = true;
      return true;
    }
    return false;
  }

  private boolean scale(int scale) {
    if (scale == 2 && !half) {
      if (section == 0 || section >= 100 || last == Last.AND || last == Last.SCALE) {
        return false;
      }
      section *= 100;
      last = Last.HUNDRED;
      return true;
    }
    BigDecimal times = last == Last.HALF ? HALF : section();
    if (times.signum() == 0 || last == Last.AND || last == Last.SCALE || scale >= leastScale) {
      return false;
    }
    total = total.add(times.scaleByPowerOfTen(scale));
    section = 0;
    half = false;
    leastScale = scale;
    last = Last.SCALE;
    return true;
  }

  private BigDecimal section() {
    BigDecimal whole = BigDecimal.valueOf(section);
    return half ? whole.add(HALF) : whole;
  }

  /** A word or two, a moment or two: some. */
  private boolean isOrTwo(int i) {
    return i > 2
        && word(i).equals("two")
        && word(i - 1).equals("or")
        && (word(i - 3).equals("a") || word(i - 3).equals("an"));
  }

  private void add(Span span, int length, boolean some) {
    if (!numbers.isFree(span)) {
      return;
    }
    String value = Values.form(total.add(section()));
    Unit unit = UnitWords.after(text, span.end());
    // a million reasons, one of them: nobody counted
    boolean vague =
        unit == Unit.NONE
            && (some
                || (length == 1 && value.equals("1"))
                || (length == 2 && word(at - 2).startsWith("a")));
    // six and a half miles, 六英里半: Chinese puts the half behind the unit
    Set<String> values = half ? Set.of(value, Integer.toString(section)) : Set.of(value);
    numbers.add(span, values, vague || ordinal ? Quantity.Kind.HINT : Quantity.Kind.WORD, unit);
  }
}
