package io.github.duizhao.align;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How large a share of each word's uses is translated by a word that is known: nearly all for a
 * name that the translation repeats, few for a word that is said in many ways. What a missing
 * translation proves depends on it. Learnt from the beads of a path by expectation maximisation; a
 * word with few uses is judged by its group. Immutable.
 */
final class WordShares {

  private static final int ROUNDS = 6;
  private static final double FIRST = 0.5;
  private static final double LEAST = 0.05;
  private static final double MOST = 0.95;

  /** A word's group weighs as much as so many uses of its own. */
  private static final double GROUP_USES = 30;

  private final float[] shares;

  private WordShares(float[] shares) {
    this.shares = shares;
  }

  /**
   * @param path beads with {@code text} as their source
   * @param given {@code t(word of text | word of other)}
   * @param group the group of a word, from 0
   */
  static WordShares learn(
      Text text, Text other, Path path, Translations given, IntUnaryOperator group, int groups) {
    int words = text.vocabulary().size();
    int[] starts = starts(text, path, given);
    float[] ratios = ratios(text, other, path, given, starts);
    double[] ofWord = new double[words];
    Arrays.fill(ofWord, FIRST);
    double[] own = new double[words];
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = new double[groups];
      int[] uses = new int[groups];
      for (int word = 0; word < words; word++) {
        own[word] = translated(ratios, starts[word], starts[word + 1], ofWord[word]);
        sums[group.applyAsInt(word)] += own[word];
        uses[group.applyAsInt(word)] += starts[word + 1] - starts[word];
      }
      for (int word = 0; word < words; word++) {
        int of = group.applyAsInt(word);
        double ofGroup = (sums[of] + FIRST) / (uses[of] + 1);
        double share =
            (own[word] + GROUP_USES * ofGroup) / (starts[word + 1] - starts[word] + GROUP_USES);
        ofWord[word] = Math.max(LEAST, Math.min(MOST, share));
      }
    }
    float[] shares = new float[words];
    for (int word = 0; word < words; word++) {
      shares[word] = (float) ofWord[word];
    }
    return new WordShares(shares);
  }

  float of(int word) {
    return shares[word];
  }

  /** How many of a word's uses are translated, as far as its share so far tells. */
  private static double translated(float[] ratios, int from, int to, double share) {
    double sum = 0;
    for (int k = from; k < to; k++) {
      double yes = share * ratios[k];
      sum += yes / (yes + 1 - share);
    }
    return sum;
  }

  /** From where on the uses of each word stand that have a known translation and are in a bead. */
  private static int[] starts(Text text, Path path, Translations given) {
    int[] starts = new int[text.vocabulary().size() + 1];
    for (int bead = 0; bead < path.size(); bead++) {
      if (!path.isGap(bead)) {
        int to = text.tokens().to(path.sourceTo(bead) - 1);
        for (int at = text.tokens().from(path.sourceFrom(bead)); at < to; at++) {
          int word = text.tokens().get(at);
          starts[word + 1] += given.isEmpty(word) ? 0 : 1;
        }
      }
    }
    for (int word = 0; word + 1 < starts.length; word++) {
      starts[word + 1] += starts[word];
    }
    return starts;
  }

  /** For each of these uses: how much likelier the word is in its bead than anywhere. */
  private static float[] ratios(
      Text text, Text other, Path path, Translations given, int[] starts) {
    float[] ratios = new float[starts[starts.length - 1]];
    int[] next = starts.clone();
    int[] here = new int[other.vocabulary().size()];
    for (int bead = 0; bead < path.size(); bead++) {
      if (path.isGap(bead)) {
        continue;
      }
      int first = other.tokens().from(path.targetFrom(bead));
      int last = other.tokens().to(path.targetTo(bead) - 1);
      for (int at = first; at < last; at++) {
        here[other.tokens().get(at)]++;
      }
      int to = text.tokens().to(path.sourceTo(bead) - 1);
      for (int at = text.tokens().from(path.sourceFrom(bead)); at < to; at++) {
        int word = text.tokens().get(at);
        if (!given.isEmpty(word)) {
          double sum = 0;
          for (int k = given.from(word); k < given.to(word); k++) {
            sum += here[given.column(k)] * given.value(k);
          }
          ratios[next[word]++] = (float) (sum / (last - first + 1) / text.probability(word));
        }
      }
      for (int at = first; at < last; at++) {
        here[other.tokens().get(at)] = 0;
      }
    }
    return ratios;
  }
}
