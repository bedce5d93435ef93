package io.github.duizhao.align.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English words run together with an apostrophe, taken apart: {@code don't} is {@code do} and
 * {@code not}, {@code she'll} is {@code she} and {@code ll}. The possessive 's is left to the
 * stemmer.
 */
final class Contractions {

  private static final Set<String> ENDS = Set.of("d", "ll", "re", "ve", "m");
  private static final Map<String, String> IRREGULAR =
      Map.of("can't", "can", "won't", "will", "shan't", "shall");

  private Contractions() {}

  /**
   * @param word in lower case, with a straight apostrophe
   * @return the word and what was run together with it, or nothing if it is no contraction
   */
  static List<String> parts(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe <= 0) {
      return List.of();
    }
    String end = word.substring(apostrophe + 1);
    if (ENDS.contains(end)) {
      return List.of(word.substring(0, apostrophe), end);
    }
    if (!word.endsWith("n't") || apostrophe < 2) {
      return List.of();
    }
    return List.of(IRREGULAR.getOrDefault(word, word.substring(0, apostrophe - 1)), "not");
  }
}
