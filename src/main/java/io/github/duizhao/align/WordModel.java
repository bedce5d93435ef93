package io.github.duizhao.align;

import java.util.Arrays;

/**
 * IBM Model 1, learnt from the beads of a path in both directions: {@code t(word of one text | word
 * of the other)}. A dictionary goes in as pseudo-counts; an absolute discount at the end takes away
 * what was seen once only and would confirm itself.
 *
 * <p>Brown et al. 1993; the discount is ours.
 */
final class WordModel {

  private static final int ROUNDS = 4;
  private static final double NULL_WORD = 0.02;
  private static final double PRIOR_COUNTS = 6;
  private static final double DISCOUNT = 0.7;

  /** Beads with more word pairs than this teach nothing. */
  private static final int MOST_IN_BEAD = 20_000;

  /** After this many word pairs in all we have seen enough; keeps memory flat. */
  private static final int MOST = 30_000_000;

  private final TextPair texts;
  private final PairIndex pairs = new PairIndex();

  /** The numbers of the word pairs of all beads, for each bead source word by source word. */
  private int[] cells = new int[4096];

  private int size;

  /** For each bead how many source and target words it has. */
  private int[] shapes = new int[1024];

  private int beads;

  private WordModel(TextPair texts) {
    this.texts = texts;
  }

  static WordModel over(TextPair texts, Path path) {
    WordModel model = new WordModel(texts);
    for (int k = 0; k < path.size(); k++) {
      if (!path.isGap(k)) {
        Tokens source = texts.source().tokens();
        Tokens target = texts.target().tokens();
        model.collect(
            source.from(path.sourceFrom(k)),
            source.to(path.sourceTo(k) - 1),
            target.from(path.targetFrom(k)),
            target.to(path.targetTo(k) - 1));
      }
    }
    return model;
  }

  private void collect(int from, int to, int targetFrom, int targetTo) {
    int width = targetTo - targetFrom;
    long count = (long) width * (to - from);
    if (count == 0 || count > MOST_IN_BEAD || size + count > MOST) {
      return;
    }
    if (size + count > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(size + (int) count, cells.length * 2));
    }
    if (2 * beads == shapes.length) {
      shapes = Arrays.copyOf(shapes, shapes.length * 2);
    }
    shapes[2 * beads] = to - from;
    shapes[2 * beads++ + 1] = width;
    Tokens source = texts.source().tokens();
    Tokens target = texts.target().tokens();
    for (int s = from; s < to; s++) {
      int word = source.get(s);
      for (int t = targetFrom; t < targetTo; t++) {
        cells[size++] = pairs.add(word, target.get(t));
      }
    }
  }

  /** Both directions, with what is known before. */
  WordTables learn(WordTables known) {
    return new WordTables(
        learn(known.sourceGiven(), false, texts.source(), texts.target()),
        learn(known.targetGiven(), true, texts.target(), texts.source()));
  }

  private int row(int pair, boolean swapped) {
    return swapped ? pairs.column(pair) : pairs.row(pair);
  }

  private int column(int pair, boolean swapped) {
    return swapped ? pairs.row(pair) : pairs.column(pair);
  }

  private Translations learn(Translations prior, boolean swapped, Text text, Text given) {
    int count = pairs.size();
    float[] priors = new float[count];
    double[] chance = new double[count];
    boolean[] met = new boolean[prior.size()];
    for (int p = 0; p < count; p++) {
      int at = prior.find(row(p, swapped), column(p, swapped));
      if (at >= 0) {
        priors[p] = prior.value(at);
        met[at] = true;
      }
      chance[p] = priors[p] + 20.0 / text.vocabulary().size();
    }
    double[] counts = new double[count];
    double[] sums = new double[given.vocabulary().size()];
    for (int round = 1; round <= ROUNDS; round++) {
      expect(chance, counts, swapped);
      Arrays.fill(sums, 0);
      for (int p = 0; p < count; p++) {
        sums[column(p, swapped)] += counts[p];
      }
      double discount = round == ROUNDS ? DISCOUNT : 0;
      for (int p = 0; p < count; p++) {
        chance[p] =
            (Math.max(0, counts[p] - discount) + PRIOR_COUNTS * priors[p])
                / (sums[column(p, swapped)] + PRIOR_COUNTS);
      }
    }
    Translations.Builder table = new Translations.Builder();
    for (int p = 0; p < count; p++) {
      if (chance[p] > 0) {
        table.add(row(p, swapped), column(p, swapped), chance[p]);
      }
    }
    addUnmet(table, prior, met, sums);
    return table.build(text.vocabulary().size());
  }

  /** Each word of one text is shared out among those of the other, in every bead. */
  private void expect(double[] chance, double[] counts, boolean swapped) {
    Arrays.fill(counts, 0);
    int at = 0;
    for (int bead = 0; bead < beads; bead++) {
      int rows = shapes[2 * bead];
      int width = shapes[2 * bead + 1];
      int lines = swapped ? width : rows;
      int step = swapped ? width : 1;
      for (int line = 0; line < lines; line++) {
        int start = at + (swapped ? line : line * width);
        int end = swapped ? at + rows * width : start + width;
        double total = NULL_WORD;
        for (int k = start; k < end; k += step) {
          total += chance[cells[k]];
        }
        double share = 1 / total;
        for (int k = start; k < end; k += step) {
          counts[cells[k]] += chance[cells[k]] * share;
        }
      }
      at += rows * width;
    }
  }

  /** The dictionary's pairs that no bead holds. */
  private static void addUnmet(
      Translations.Builder table, Translations prior, boolean[] met, double[] sums) {
    for (int row = 0; row < prior.rows(); row++) {
      for (int k = prior.from(row); k < prior.to(row); k++) {
        if (!met[k]) {
          int column = prior.column(k);
          table.add(row, column, PRIOR_COUNTS * prior.value(k) / (sums[column] + PRIOR_COUNTS));
        }
      }
    }
  }
}
