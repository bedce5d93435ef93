package io.github.duizhao.align.translation;

import io.github.duizhao.align.search.Path;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Tokens;
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
  private static final float NULL_WORD = 0.02f;
  private static final float PRIOR_COUNTS = 6;
  private static final double DISCOUNT = 0.7;

  /**
   * A translation must be this likely, in units of the word's own share in the text, to be kept:
   * below, it hardly changes the support of a sentence of usual length.
   */
  private static final double LEAST_GAIN = 0.3;

  /** Beads with more word pairs than this teach nothing. */
  private static final int MOST_IN_BEAD = 20_000;

  /** After this many word pairs in all we have seen enough; keeps memory flat. */
  private static final int MOST = 30_000_000;

  private final TextPair texts;

  /** Of each bead, from where to where its source and its target words stand: four numbers. */
  private int[] beads = new int[1024];

  private int beadCount;

  /** Target words of a bead at most: a short text should not pay for a long one's room. */
  private int widest;

  /** Cells of all beads. */
  private int size;

  private final WordPairs pairs;

  private WordModel(TextPair texts, Path path) {
    this.texts = texts;
    Tokens source = texts.source().tokens();
    Tokens target = texts.target().tokens();
    for (int k = 0; k < path.size(); k++) {
      if (!path.isGap(k)) {
        choose(
            source.from(path.sourceFrom(k)),
            source.to(path.sourceTo(k) - 1),
            target.from(path.targetFrom(k)),
            target.to(path.targetTo(k) - 1));
      }
    }
    pairs = WordPairs.of(texts, Arrays.copyOf(beads, 4 * beadCount), size);
  }

  static WordModel over(TextPair texts, Path path) {
    return new WordModel(texts, path);
  }

  private void choose(int from, int to, int targetFrom, int targetTo) {
    long count = (long) (targetTo - targetFrom) * (to - from);
    if (count == 0 || count > MOST_IN_BEAD || size + count > MOST) {
      return;
    }
    if (4 * beadCount == beads.length) {
      beads = Arrays.copyOf(beads, beads.length * 2);
    }
    beads[4 * beadCount] = from;
    beads[4 * beadCount + 1] = to;
    beads[4 * beadCount + 2] = targetFrom;
    beads[4 * beadCount++ + 3] = targetTo;
    size += (int) count;
    widest = Math.max(widest, targetTo - targetFrom);
  }

  /** Both directions, with what is known before. */
  WordTables learn(WordTables known) {
    return new WordTables(
        learn(known.sourceGiven(), false, texts.source(), texts.target()),
        learn(known.targetGiven(), true, texts.target(), texts.source()));
  }

  private Translations learn(Translations prior, boolean swapped, Text text, Text given) {
    int count = pairs.size();
    float[] priors = new float[count];
    boolean[] met = new boolean[prior.size()];
    pairs.fill(prior, swapped, priors, met);
    float[] chance = new float[count];
    for (int p = 0; p < count; p++) {
      chance[p] = priors[p] + 20f / text.vocabulary().size();
    }
    float[] counts = new float[count];
    double[] sums = new double[given.vocabulary().size()];
    for (int round = 1; round <= ROUNDS; round++) {
      expect(chance, counts, swapped);
      maximise(chance, counts, swapped, priors, sums, round == ROUNDS ? DISCOUNT : 0);
    }
    Translations.Builder table = new Translations.Builder();
    addMet(table, chance, swapped, text);
    addUnmet(table, prior, met, sums);
    return table.build(text.vocabulary().size());
  }

  // Each loop below is a method of its own: the compiler of a fresh JVM, which has little time for
  // a short text, is done with a small one sooner.

  /** Chances from what was counted; {@code sums} is filled with the counts by given word. */
  private void maximise(
      float[] chance,
      float[] counts,
      boolean swapped,
      float[] priors,
      double[] sums,
      double discount) {
    int[] columns = pairs.columns(swapped);
    sumUp(counts, columns, sums);
    // one division for each word instead of one for each pair
    float[] scales = new float[sums.length];
    for (int word = 0; word < scales.length; word++) {
      scales[word] = (float) (1 / (sums[word] + PRIOR_COUNTS));
    }
    scale(chance, counts, columns, priors, scales, (float) discount);
  }

  private static void scale(
      float[] chance,
      float[] counts,
      int[] columns,
      float[] priors,
      float[] scales,
      float discount) {
    for (int p = 0; p < chance.length; p++) {
      float count = Math.max(0, counts[p] - discount) + PRIOR_COUNTS * priors[p];
      chance[p] = count * scales[columns[p]];
    }
  }

  private static void sumUp(float[] counts, int[] columns, double[] sums) {
    Arrays.fill(sums, 0);
    for (int p = 0; p < counts.length; p++) {
      sums[columns[p]] += counts[p];
    }
  }

  /** The pairs of the beads that are likely enough. */
  private void addMet(Translations.Builder table, float[] chance, boolean swapped, Text text) {
    int[] rows = pairs.columns(!swapped);
    int[] columns = pairs.columns(swapped);
    for (int p = 0; p < chance.length; p++) {
      if (chance[p] > LEAST_GAIN * text.probability(rows[p])) {
        table.add(rows[p], columns[p], chance[p]);
      }
    }
  }

  /** Each word of one text is shared out among those of the other, in every bead. */
  private void expect(float[] chance, float[] counts, boolean swapped) {
    Arrays.fill(counts, 0);
    int at = 0;
    float[] shares = new float[widest];
    for (int bead = 0; bead < beadCount; bead++) {
      int rows = beads[4 * bead + 1] - beads[4 * bead];
      int width = beads[4 * bead + 3] - beads[4 * bead + 2];
      if (swapped) {
        expectColumns(chance, counts, at, rows, width, shares);
      } else {
        expectRows(chance, counts, at, rows, width, shares);
      }
      at += rows * width;
    }
  }

  private void expectRows(
      float[] chance, float[] counts, int at, int rows, int width, float[] row) {
    int[] cells = pairs.cells();
    for (int start = at; start < at + rows * width; start += width) {
      float total = NULL_WORD;
      for (int k = 0; k < width; k++) {
        row[k] = chance[cells[start + k]];
        total += row[k];
      }
      float share = 1 / total;
      for (int k = 0; k < width; k++) {
        counts[cells[start + k]] += row[k] * share;
      }
    }
  }

  /** The same down the columns; read by rows, since these lie side by side in memory. */
  private void expectColumns(
      float[] chance, float[] counts, int at, int rows, int width, float[] shares) {
    int[] cells = pairs.cells();
    Arrays.fill(shares, 0, width, NULL_WORD);
    for (int start = at; start < at + rows * width; start += width) {
      for (int column = 0; column < width; column++) {
        shares[column] += chance[cells[start + column]];
      }
    }
    for (int column = 0; column < width; column++) {
      shares[column] = 1 / shares[column];
    }
    for (int start = at; start < at + rows * width; start += width) {
      for (int column = 0; column < width; column++) {
        int pair = cells[start + column];
        counts[pair] += chance[pair] * shares[column];
      }
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
