package io.github.duizhao.check.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words for numbers. */
final class EnglishNumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Map<String, Integer> VALUES = values();

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), 20 + 10 * i);
    }
    return Map.copyOf(values);
  }

  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** Words that may stand for a number in the translation, though they are none. */
  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("both", "2"),
          Map.entry("pair", "2"),
          Map.entry("couple", "2"),
          Map.entry("twice", "2"),
          Map.entry("double", "2"),
          Map.entry("either", "2"),
          Map.entry("dual", "2"),
          Map.entry("second", "2"),
          Map.entry("triple", "3"),
          Map.entry("once", "1"),
          Map.entry("single", "1"),
          Map.entry("dozen", "12"),
          Map.entry("dozens", "10"),
          Map.entry("half", "0.5"),
          Map.entry("quarter", "4"),
          Map.entry("decade", "10"),
          Map.entry("decades", "10"),
          Map.entry("hundreds", "100"),
          Map.entry("thousands", "1000"),
          Map.entry("millions", "1000000"),
          Map.entry("noon", "12"),
          Map.entry("midnight", "0"));

  // Words in lower case of which each match of a pattern has one: most sentences have none of them
  // and need not be searched.

  static final Set<String> MONTH_WORDS =
      words(
          "jan january feb february mar march apr april may jun june jul july aug august sep sept"
              + " september oct october nov november dec december");

  static final Set<String> WEEKDAY_WORDS =
      words(
          "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays"
              + " saturday saturdays sunday sundays");

  static final Set<String> FRACTION_WORDS =
      words(
          "third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths"
              + " eighth eighths ninth ninths tenth tenths");

  static final Set<String> UNIT_WORDS =
      words("year month week day hour minute second quarter decade century");

  static final Set<String> QUARTER_WORDS = Set.of("q", "quarter", "quarters");

  static final Set<String> HALF_WORDS = Set.of("half");

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Those of which each number in words has one. */
  static final Set<String> NUMBERS = numbers();

  private static Set<String> numbers() {
    Set<String> all = new HashSet<>(SMALL);
    all.addAll(TENS);
    all.addAll(SCALES.keySet());
    return Set.copyOf(all);
  }

  /** The ordinals and {@link #hint} words. */
  static final Set<String> OTHERS = others();

  /** All words that one of the sets has. */
  static final Set<String> ALL =
      Stream.of(
              NUMBERS,
              OTHERS,
              MONTH_WORDS,
              WEEKDAY_WORDS,
              FRACTION_WORDS,
              UNIT_WORDS,
              QUARTER_WORDS,
              HALF_WORDS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static Set<String> others() {
    Set<String> all = new HashSet<>(ORDINALS);
    all.addAll(HINTS.keySet());
    return Set.copyOf(all);
  }

  private EnglishNumberWords() {}

  static int scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether a number as written has a word for thousands or more. */
  static boolean hasScale(String number) {
    String[] words = number.split("[ -]");
    return scale(words[words.length - 1]) > 2;
  }

  /** The value of a word such as {@code three} or {@code thirty}; -1 for another. */
  static int value(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
  }

  static int ordinal(String word) {
    return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
  }

  /** The value that the word hints at; empty for none. */
  static String hint(String word) {
    return HINTS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }
}
