package io.github.duizhao.check.term;

import java.util.ArrayList;
import java.util.List;

/**
 * Two English words side by side that may be one term: neither of them is grammar.
 *
 * @param key as the lexicon has phrases: the stems with a space between
 */
record TermPhrase(TermWord first, TermWord second, String key) {

  /** For each word of a source itself and the next one as a phrase; empty if they are none. */
  static List<String> keys(List<TermWord> source) {
    List<String> keys = new ArrayList<>(source.size());
    for (int i = 0; i < source.size(); i++) {
      TermWord first = source.get(i);
      boolean phrase =
          i + 1 < source.size()
              && !first.grammar()
              && !source.get(i + 1).grammar()
              && first.precedes(source.get(i + 1));
      keys.add(phrase ? first.key() + " " + source.get(i + 1).key() : "");
    }
    return keys;
  }

  /** Whether the words at two places of a source are one; the first place is before the second. */
  static boolean isAt(TermBead bead, int place) {
    return place >= 0 && place < bead.phrases().size() && !bead.phrases().get(place).isEmpty();
  }

  static TermPhrase at(TermBead bead, int place) {
    return new TermPhrase(
        bead.source().get(place), bead.source().get(place + 1), bead.phrases().get(place));
  }

  List<TermWord> words() {
    return List.of(first, second);
  }
}
