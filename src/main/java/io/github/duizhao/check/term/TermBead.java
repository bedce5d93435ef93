package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.List;
import java.util.Map;

/**
 * One bead as the term checks see it.
 *
 * @param index in the bitext
 * @param source English words; empty without a source
 * @param target Chinese words
 * @param text the target's text in simplified characters, code masked
 * @param latin how often each stem stands in Latin letters in the target
 * @param ordinal source words' stems and how often they stand
 */
record TermBead(
    int index,
    List<TermWord> source,
    List<TermWord> target,
    String text,
    Map<String, Integer> latin,
    Map<String, Integer> ordinal) {

  /** How often a string stands in the target. */
  int count(String chinese) {
    int count = 0;
    for (int at = text.indexOf(chinese); at >= 0; at = text.indexOf(chinese, at + 1)) {
      count++;
    }
    return count;
  }

  boolean hasSource(String stem) {
    return ordinal.containsKey(stem);
  }

  /**
   * Whether the target has fewer right renderings of a word than the source has of it.
   *
   * @param right Chinese forms; the Latin one is right, too
   * @param meanings tells which other source words have the same renderings
   * @param except a word that may hold a right form without being one, as 水桶 holds 桶
   */
  boolean isShort(TermWord english, List<String> right, String except, Meanings meanings) {
    int rendered = latin.getOrDefault(english.key(), 0);
    for (String form : right) {
      if (form.equals(english.form())) {
        continue; // counted with the Latin words
      }
      int here = count(form) - (except.contains(form) ? count(except) : 0);
      rendered += Math.max(0, here);
    }
    int wanted = 0;
    for (Map.Entry<String, Integer> other : ordinal.entrySet()) {
      boolean same = other.getKey().equals(english.key());
      if (!same && !FunctionWords.has(other.getKey())) {
        List<Translation> renderings = meanings.usual(other.getKey()).renderings();
        same = !renderings.isEmpty() && right.contains(renderings.get(0).text());
      }
      wanted += same ? other.getValue() : 0;
    }
    return rendered < wanted;
  }
}
