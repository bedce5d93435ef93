package io.github.duizhao.check.term;

/**
 * Tells words that name another thing than the term meant, whatever characters they share with its
 * rendering: 港口 for a port. Neither dictionary joins them to what the field writes; and either the
 * field's texts, though full of the English word, never have them, or they have them for something
 * else that this sentence does not speak of: 疑问 (question) for a query.
 */
record OtherThing(Meanings meanings) {

  private static final int LEAST_TEXTS = 30;
  private static final double LEAST_SETTLED = 0.45;
  private static final double SPECIFIC = 1.4;

  /** A word that the field has for something else is nearer to its ways: more is asked. */
  private static final double SPECIFIC_IF_HEARD = 8;

  /** What stands more often for each text with the English word is a word of the field. */
  private static final double HEARD = 0.1;

  /** What the field writes thirty times less often than the English word is hardly its synonym. */
  private static final double HARDLY_HEARD = 0.03;

  private static final int MANY_TEXTS = 100;
  private static final double SPECIFIC_IF_HARDLY = 0.4;

  /** The share of its places in which other English words explain it. */
  private static final double LEAST_ELSEWHERE = 0.2;

  boolean is(String chinese, TermWord english, Usual usual, Relations relations) {
    int count = meanings.count(chinese);
    return usual.count() >= LEAST_TEXTS
        && usual.settled() >= LEAST_SETTLED
        && chinese.length() > 1
        && (count == 0 ? isTerm(english, SPECIFIC) : isElsewhere(chinese, english, usual))
        && relations.headwordOrigins(chinese).stream()
            .allMatch(other -> other.key().equals(english.key()))
        && !meanings.areNearInAny(chinese, english.key(), usual);
  }

  private boolean isTerm(TermWord english, double specific) {
    return meanings.specificity(english.key()) >= specific;
  }

  /** Whether the field has the word, not often, for English ones; none of them is in this bead. */
  private boolean isElsewhere(String chinese, TermWord english, Usual usual) {
    double mass =
        meanings.lexicon().origins(chinese).stream().mapToDouble(origin -> origin.weight()).sum();
    int count = meanings.count(chinese);
    boolean seldom =
        (isTerm(english, SPECIFIC_IF_HEARD) && count <= HEARD * usual.count())
            || (isTerm(english, SPECIFIC_IF_HARDLY)
                && usual.count() >= MANY_TEXTS
                && count <= HARDLY_HEARD * usual.count());
    return seldom && mass >= LEAST_ELSEWHERE && !usual.isLike(chinese);
  }
}
