package io.github.duizhao.check.accuracy;

/**
 * How sure it is that a sentence or clause was left out. The weights are those of a logistic
 * regression over some 1,200 sentences and clauses taken out of right translations, against all
 * that was left in them; see src/docs/checks/omission.md.
 *
 * @param silent how many of its words have no counterpart once all other clauses took theirs
 * @param rendered how many of its words have one if it takes first
 * @param alone how many words of the translation only it accounts for
 * @param length see {@link LengthOdds#without}
 * @param own how long its translation should be
 * @param rest the share of the other clauses' words that are rendered
 * @param whole whether it is a whole sentence
 * @param single whether one sentence stands for one
 * @param literalness see {@link Literalness}
 */
record LossOdds(
    double silent,
    double rendered,
    double alone,
    double length,
    double own,
    double rest,
    boolean whole,
    boolean single,
    double literalness) {

  /** More words than this say no more. */
  private static final double MOST_WORDS = 6;

  private static final double MOST_LENGTH = 6;

  /** So much of no text is rendered word by word. */
  private static final double MOST_LITERAL = 0.95;

  /** The logarithm of the odds that it was left out. */
  double log() {
    double literal = Math.min(MOST_LITERAL, literalness);
    // in a literal translation each word without a counterpart is a surprise
    double surprise = Math.min(MOST_WORDS, silent) * -Math.log(1 - literal);
    return 0.45 * surprise
        - 0.81 * Math.min(MOST_WORDS, rendered)
        - 0.80 * Math.min(MOST_WORDS, alone)
        + 0.68 * Math.max(-MOST_LENGTH, Math.min(MOST_LENGTH, length))
        + 1.22 * Math.log(1 + own)
        + 1.72 * rest
        - (whole ? 0 : 1.18)
        - (single ? 0.74 : 0)
        + 3.40 * literal
        - 7.28;
  }
}
