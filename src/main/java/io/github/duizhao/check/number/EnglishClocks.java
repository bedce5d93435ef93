package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times of day that an English sentence tells in words: nine minutes to eight, half past
 * three, eleven-oh-six, seven o'clock. Chinese may say 七点五十一分 and 二十三点零六分.
 */
final class EnglishClocks {

  private static final String HOUR =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String TENS = "(?:ten|fifteen|twenty|thirty|forty|fifty)";

  /** The word before past and to: a number of minutes, or a part of the hour. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:(?:[a-z]+(?:-[a-z]+)?|\\d{1,2}) minutes? (?<to>to|before)|quarter (?<to2>to)"
              + "|(?:[a-z]+(?:-[a-z]+)?|\\d{1,2}) minutes? (?:past|after)|(?:quarter|half) past"
              + "|(?:five|ten|twenty|twenty-five) past) (?<hour>"
              + HOUR
              + "|\\d{1,2})\\b(?! (?:seconds|minutes|hours|days|weeks)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(?<hour>"
              + HOUR
              + ")(?:[- ]oh?[- ]"
              + HOUR
              + "\\b|(?<=\\bat \\w{3,6})[- ]"
              + TENS
              + "(?:-"
              + HOUR
              + ")?\\b|(?: |-"
              + TENS
              + "(?:-"
              + HOUR
              + ")? )(?:o['’]clock\\b|in the (?:morning|afternoon|evening)\\b|at night\\b|sharp\\b|[ap]\\.?m\\b))",
          Pattern.CASE_INSENSITIVE);

  private final FoundNumbers numbers;

  EnglishClocks(FoundNumbers numbers) {
    this.numbers = numbers;
  }

  void find() {
    numbers.words(EnglishNumberWords.NUMBERS, BESIDE, m -> add(m, isBefore(m)));
    numbers.words(EnglishNumberWords.NUMBERS, PLAIN, m -> add(m, false));
  }

  private static boolean isBefore(Matcher m) {
    return m.group("to") != null || m.group("to2") != null;
  }

  /** The minutes are left to be found as numbers: nine of 七点五十一分 is 51 as well. */
  private void add(Matcher m, boolean before) {
    String word = m.group("hour");
    int named = EnglishNumberWords.value(word);
    int hour = named >= 0 ? named : Integer.parseInt(word);
    Set<String> hours = new TreeSet<>(Values.hours(hour));
    if (before) {
      hours.addAll(Values.hours(hour > 1 ? hour - 1 : 12));
    }
    numbers.add(new Span(m.start("hour"), m.end("hour")), hours, Quantity.Kind.WORD, Unit.NONE);
  }
}
