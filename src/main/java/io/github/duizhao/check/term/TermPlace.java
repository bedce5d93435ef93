package io.github.duizhao.check.term;

/**
 * Where in the target the rendering of a source word should stand.
 *
 * @param at of the word in the source
 */
record TermPlace(TermBead bead, int at, Meanings meanings) {

  /** How far from it a word may be, as a share of the sentence. */
  private static final double FAR = 0.5;

  /** The same in words, from what renders a word close to the term. */
  private static final int NEAR = 3;

  /** Where more words than these are untranslated, the place must tell which of them is meant. */
  private static final int MOST_RIVALS = 2;

  private static final double FAR_WITH_RIVALS = 0.3;
  private static final int NEAR_WITH_RIVALS = 2;

  /** How close to the term its neighbours are. */
  private static final int BESIDE = 3;

  /**
   * Whether a target word stands where the term's rendering would: close to what renders a
   * neighbour, or about as far into the sentence. Where other words are not translated either,
   * both.
   */
  boolean isFor(int found, Relations relations) {
    double source = (at + 0.5) / bead.source().size();
    double target = (found + 0.5) / bead.target().size();
    double far = Math.abs(source - target);
    int distance = distance(found);
    long rivals =
        bead.source().stream()
            .filter(word -> !word.grammar() && !relations.isTranslated(word))
            .count();
    return rivals <= MOST_RIVALS
        ? far <= FAR || distance <= NEAR
        : far <= FAR_WITH_RIVALS && distance <= NEAR_WITH_RIVALS;
  }

  /** How many words a target word is from what renders a word close to the term. */
  private int distance(int found) {
    int least = Integer.MAX_VALUE;
    int end = Math.min(bead.source().size(), at + BESIDE + 1);
    for (int i = Math.max(0, at - BESIDE); i < end; i++) {
      String stem = bead.source().get(i).key();
      if (i == at || bead.source().get(i).grammar()) {
        continue;
      }
      int last = Math.min(bead.target().size(), found + NEAR + 1);
      for (int j = Math.max(0, found - NEAR); j < last; j++) {
        if (j != found && meanings.join(bead.target().get(j).key(), stem)) {
          least = Math.min(least, Math.abs(j - found));
        }
      }
    }
    return least;
  }
}
