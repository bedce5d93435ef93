package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.accuracy.Clauses.Clause;
import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses that spell out what the translation abbreviates: quality of service for its QoS. */
final class SpelledOut {

  /** PR, QoS, SANs. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\b[A-Z](?=[a-z]{0,2}[A-Z])[A-Za-z]{1,5}");

  private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z]+");

  private SpelledOut() {}

  /** Whether the clause says next to nothing but what an acronym of the target stands for. */
  static boolean is(Clause clause, List<Sentence> target) {
    List<String> words = NO_WORD.splitAsStream(clause.text()).filter(it -> !it.isEmpty()).toList();
    StringBuilder letters = new StringBuilder();
    words.forEach(it -> letters.append(it.charAt(0)));
    String initials = letters.toString().toLowerCase(Locale.ROOT);
    for (Sentence sentence : target) {
      Matcher acronym = ACRONYM.matcher(sentence.text());
      while (acronym.find()) {
        String lower = acronym.group().toLowerCase(Locale.ROOT);
        int at = initials.indexOf(lower);
        if (at < 0 && lower.endsWith("s")) {
          lower = lower.substring(0, lower.length() - 1);
          at = initials.indexOf(lower);
        }
        if (at >= 0 && isLittle(words, at, at + lower.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether at most one longer word stands outside. */
  private static boolean isLittle(List<String> words, int from, int to) {
    int outside = 0;
    for (int i = 0; i < words.size(); i++) {
      outside += (i < from || i >= to) && words.get(i).length() > 3 ? 1 : 0;
    }
    return outside <= 1;
  }
}
