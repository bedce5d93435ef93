package io.github.duizhao.check.term;

import java.util.List;
import java.util.Map;

/**
 * One bead as the term checks see it.
 *
 * @param index in the bitext
 * @param source English words; empty without a source
 * @param phrases for each source word itself and the next one as the lexicon has phrases: the stems
 *     with a space between; empty where they are none
 * @param target Chinese words
 * @param text the target's text in simplified characters, code masked
 * @param latin how often each stem stands in Latin letters in the target
 * @param ordinal source words' stems and how often they stand
 */
record TermBead(
    int index,
    List<TermWord> source,
    List<String> phrases,
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
}
