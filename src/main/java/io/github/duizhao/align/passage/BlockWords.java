package io.github.duizhao.align.passage;

import io.github.duizhao.align.evidence.FastLog;
import io.github.duizhao.align.evidence.WordSupport;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.Tokens;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;

/**
 * How well the words of one run of sentences are explained by another run anywhere in the other
 * text; see {@link WordSupport}, which keeps to a band. For one thread.
 */
final class BlockWords {

  private static final double MISS = Math.log(0.5);

  private final Text text;
  private final Text other;
  private final Translations given;
  private final int[] counts;

  /**
   * @param given {@code t(word of text | word of other)}
   */
  BlockWords(Text text, Text other, Translations given) {
    this.text = text;
    this.other = other;
    this.given = given;
    this.counts = new int[other.vocabulary().size()];
  }

  /** The sum over all words of {@code ln(1/2 + 1/2 · t(word | run) / p(word))}. */
  double support(int from, int to, int otherFrom, int otherTo) {
    Tokens words = other.tokens();
    int first = words.from(otherFrom);
    int last = words.to(otherTo - 1);
    for (int k = first; k < last; k++) {
      counts[words.get(k)]++;
    }
    double sum = 0;
    for (int k = text.tokens().from(from); k < text.tokens().to(to - 1); k++) {
      sum += support(text.tokens().get(k), last - first + 1);
    }
    for (int k = first; k < last; k++) {
      counts[words.get(k)] = 0;
    }
    return sum;
  }

  private double support(int word, int length) {
    if (given.isEmpty(word)) {
      return 0;
    }
    double found = 0;
    for (int k = given.from(word); k < given.to(word); k++) {
      found += counts[given.column(k)] * given.value(k);
    }
    Kind kind = text.vocabulary().kind(word);
    double weight = kind == Kind.WORD || kind == Kind.COPY ? 1 : Vocabulary.FUNCTION_WEIGHT;
    return weight
        * (found == 0 ? MISS : FastLog.of(0.5 + 0.5 * found / length / text.probability(word)));
  }
}
