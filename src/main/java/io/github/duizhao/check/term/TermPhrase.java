package io.github.duizhao.check.term;

import java.util.List;

/** Two English words side by side that may be one term: neither of them is grammar. */
record TermPhrase(TermWord first, TermWord second) {

  /** Whether the words at two places of a source are one; the first place is before the second. */
  static boolean isAt(TermBead bead, int place) {
    if (place < 0 || place + 1 >= bead.source().size()) {
      return false;
    }
    TermWord first = bead.source().get(place);
    TermWord second = bead.source().get(place + 1);
    return first.precedes(second)
        && !FunctionWords.has(first.key())
        && !FunctionWords.has(second.key());
  }

  static TermPhrase at(TermBead bead, int place) {
    return new TermPhrase(bead.source().get(place), bead.source().get(place + 1));
  }

  /** As the lexicon has phrases: the stems with a space between. */
  String key() {
    return first.key() + " " + second.key();
  }

  List<TermWord> words() {
    return List.of(first, second);
  }
}
