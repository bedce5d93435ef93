package io.github.duizhao.align;

import java.util.Arrays;

/**
 * IBM Model 1, learnt from the beads of a path: {@code t(word of one text | word of the other)}. A
 * dictionary goes in as pseudo-counts; an absolute discount at the end takes away what was seen
 * once only and would confirm itself.
 *
 * <p>Brown et al. 1993; the discount is ours.
 */
final class WordModel {

  private static final int ROUNDS = 4;
  private static final double NULL_WORD = 0.02;
  private static final double PRIOR_COUNTS = 6;
  private static final double DISCOUNT = 0.7;

  /** Beads with more word pairs than this teach nothing. */
  private static final int MOST_PAIRS = 20_000;

  private final PairIndex pairs = new PairIndex();
  private final int words;
  private final int givens;
  private int[] beadPairs = new int[4096];
  private int size;
  private int[] rowLengths = new int[1024];
  private int rows;

  private WordModel(int words, int givens) {
    this.words = words;
    this.givens = givens;
  }

  /**
   * @param swapped whether {@code text} is the target of the path
   * @param prior the dictionary's {@code t(word | given)}
   */
  static Translations learn(Text text, Text given, Path path, boolean swapped, Translations prior) {
    WordModel model = new WordModel(text.vocabulary().size(), given.vocabulary().size());
    for (int k = 0; k < path.size(); k++) {
      if (swapped) {
        model.collect(
            text,
            path.targetFrom(k),
            path.targetTo(k),
            given,
            path.sourceFrom(k),
            path.sourceTo(k));
      } else {
        model.collect(
            text,
            path.sourceFrom(k),
            path.sourceTo(k),
            given,
            path.targetFrom(k),
            path.targetTo(k));
      }
    }
    return model.train(prior);
  }

  private void collect(Text text, int from, int to, Text given, int givenFrom, int givenTo) {
    if (from == to || givenFrom == givenTo) {
      return;
    }
    Tokens words = text.tokens();
    Tokens others = given.tokens();
    int first = others.from(givenFrom);
    int last = others.to(givenTo - 1);
    int width = last - first;
    int start = words.from(from);
    int end = words.to(to - 1);
    if (width == 0 || (long) width * (end - start) > MOST_PAIRS) {
      return;
    }
    int needed = size + width * (end - start);
    if (needed > beadPairs.length) {
      beadPairs = Arrays.copyOf(beadPairs, Math.max(needed, beadPairs.length * 2));
    }
    for (int w = start; w < end; w++) {
      if (rows == rowLengths.length) {
        rowLengths = Arrays.copyOf(rowLengths, rows * 2);
      }
      rowLengths[rows++] = width;
      int word = words.get(w);
      for (int o = first; o < last; o++) {
        beadPairs[size++] = pairs.add(word, others.get(o));
      }
    }
  }

  private Translations train(Translations prior) {
    int count = pairs.size();
    float[] priors = new float[count];
    double[] chance = new double[count];
    for (int p = 0; p < count; p++) {
      priors[p] = prior.get(pairs.row(p), pairs.column(p));
      chance[p] = priors[p] + 20.0 / words;
    }
    double[] counts = new double[count];
    double[] sums = new double[givens];
    for (int round = 1; round <= ROUNDS; round++) {
      expect(chance, counts);
      Arrays.fill(sums, 0);
      for (int p = 0; p < count; p++) {
        sums[pairs.column(p)] += counts[p];
      }
      double discount = round == ROUNDS ? DISCOUNT : 0;
      for (int p = 0; p < count; p++) {
        chance[p] =
            (Math.max(0, counts[p] - discount) + PRIOR_COUNTS * priors[p])
                / (sums[pairs.column(p)] + PRIOR_COUNTS);
      }
    }
    return table(chance, sums, prior);
  }

  private void expect(double[] chance, double[] counts) {
    Arrays.fill(counts, 0);
    int at = 0;
    for (int r = 0; r < rows; r++) {
      int end = at + rowLengths[r];
      double total = NULL_WORD;
      for (int k = at; k < end; k++) {
        total += chance[beadPairs[k]];
      }
      double share = 1 / total;
      for (int k = at; k < end; k++) {
        counts[beadPairs[k]] += chance[beadPairs[k]] * share;
      }
      at = end;
    }
  }

  /** What was learnt, and the dictionary's pairs that never met. */
  private Translations table(double[] chance, double[] sums, Translations prior) {
    Translations.Builder table = new Translations.Builder();
    for (int p = 0; p < chance.length; p++) {
      if (chance[p] > 0) {
        table.add(pairs.row(p), pairs.column(p), chance[p]);
      }
    }
    for (int row = 0; row < prior.rows(); row++) {
      for (int k = prior.from(row); k < prior.to(row); k++) {
        int column = prior.column(k);
        if (pairs.find(row, column) < 0) {
          table.add(row, column, PRIOR_COUNTS * prior.value(k) / (sums[column] + PRIOR_COUNTS));
        }
      }
    }
    return table.build(words);
  }
}
