package io.github.duizhao.align.evidence;

import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.NearWords;
import io.github.duizhao.align.word.Postings;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.Tokens;
import java.util.Arrays;

/**
 * Works out the sums of {@link WordSupport}, sentence by sentence. Each word multiplies what is
 * kept for a run by a factor of at least 1, and one logarithm does for many words. Runs are laid
 * out by their length and then by where they start, so that one loop does for many of them.
 */
final class RunProducts {

  private static final double MISS = Math.log(0.5);

  /**
   * Factors are below 1e10, so that a product of so many is a number. What stands in one sentence
   * more often counts so often.
   */
  private static final int MOST_FACTORS = 30;

  private final Text text;
  private final Text other;
  private final int span;
  private final Translations given;
  private final WordSupport.Groups grouping;
  private final boolean beside;
  private final Postings postings;
  private final NearWords near;
  private final int[] next;
  private final int[] repeats;

  /** Runs of the sentence at hand start at so many sentences of the other text. */
  private int starts;

  /** By run: 1 / (words + 1), or 0 where it would leave the text. */
  private double[] shares = new double[0];

  /** By run: how much better than not at all it explains the word at hand. */
  private double[] factors = new double[0];

  /** By group and run, then for the sentences after and before a run. */
  private final double[][] products;

  /** By group: words, each as often as it stands there. */
  private final int[] words;

  /** Factors multiplied since the logarithms were taken. */
  private int multiplied;

  /** By sentence of the other text, from the first of the band on: how far it explains a word. */
  private double[] found = new double[64];

  /** The same for the runs of one length that start there. */
  private double[] inRun = new double[64];

  /** Where something was found; the last is -1 if nowhere. */
  private int first;

  private int last;

  RunProducts(Text text, Text other, int span, Translations given, WordSupport.Groups grouping) {
    this.text = text;
    this.other = other;
    this.span = span;
    this.given = given;
    this.grouping = grouping;
    this.beside = grouping.looksBeside();
    this.postings = Postings.of(other);
    this.near = new NearWords(other);
    this.next = postings.starts();
    this.repeats = new int[text.vocabulary().size()];
    this.words = new int[grouping.count()];
    this.products = new double[grouping.count() + (beside ? 2 : 0)][0];
  }

  /**
   * Adds the sums of one sentence's runs.
   *
   * @param at where they begin in {@code sums}
   * @param low where the first run starts in the other text
   */
  void addTo(float[] sums, int at, int sentence, int low, int starts) {
    this.starts = starts;
    int width = Math.min(other.size() - low, starts + span - 1);
    measure(low, width);
    near.moveTo(low, low + width);
    Tokens tokens = text.tokens();
    for (int k = tokens.from(sentence); k < tokens.to(sentence); k++) {
      repeats[tokens.get(k)]++;
    }
    for (int k = tokens.from(sentence); k < tokens.to(sentence); k++) {
      int word = tokens.get(k);
      int repeated = repeats[word];
      repeats[word] = 0;
      if (repeated > 0 && !given.isEmpty(word) && grouping.group(word) != WordSupport.Groups.NONE) {
        int factors = Math.min(repeated, MOST_FACTORS);
        if (multiplied + factors > MOST_FACTORS) {
          takeLogarithms(sums, at);
        }
        add(word, factors, low, width);
      }
    }
    takeLogarithms(sums, at);
  }

  /** What belongs to the runs and not to the words is worked out once for a sentence. */
  private void measure(int low, int width) {
    int runs = starts * span;
    if (shares.length < runs) {
      makeRoom(runs * 2);
    }
    if (found.length < starts + span) {
      found = new double[(starts + span) * 2];
      inRun = new double[found.length];
    }
    for (int b = 0; b < span; b++) {
      for (int j = 0; j < starts; j++) {
        shares[b * starts + j] =
            j + b < width ? 1.0 / (other.words(low + j, low + j + b + 1) + 1) : 0;
      }
    }
  }

  /** All factors are 1 before a word, all products before a sentence. */
  private void makeRoom(int runs) {
    shares = new double[runs];
    factors = new double[runs];
    Arrays.fill(factors, 1);
    for (int k = 0; k < products.length; k++) {
      products[k] = new double[runs];
      Arrays.fill(products[k], 1);
    }
  }

  private void add(int word, int repeated, int low, int width) {
    find(word, low, width);
    int group = grouping.group(word);
    words[group] += repeated;
    if (last < 0) {
      return;
    }
    int from = Math.max(0, first - span + 1);
    int to = Math.min(last + 1, starts);
    double scale = 1 / text.probability(word);
    explain(from, to, scale, products[group], repeated);
    multiplied += repeated;
    if (beside && grouping.looksBeside(word)) {
      lookBeside(low, scale, repeated);
    }
    for (int b = 0; b < span; b++) {
      Arrays.fill(factors, b * starts + from, b * starts + to, 1);
    }
    Arrays.fill(found, first, last + 1, 0);
  }

  /** Fills {@link #found} from {@link #first} to {@link #last}, for one word. */
  private void find(int word, int low, int width) {
    int least = width;
    int most = -1;
    for (int k = given.from(word); k < given.to(word); k++) {
      int column = given.column(k);
      if (!near.has(column)) {
        continue;
      }
      int stop = postings.to(column);
      int start = next[column];
      while (postings.sentence(start) < low) {
        start++;
      }
      next[column] = start;
      for (int p = start; p < stop; p++) {
        int at = postings.sentence(p) - low;
        if (at >= width) {
          break;
        }
        found[at] += postings.count(p) * given.value(k);
        least = Math.min(least, at);
        most = Math.max(most, at);
      }
    }
    first = least;
    last = most;
  }

  /** Multiplies the runs that hold what was found, from one start to before another. */
  private void explain(int from, int to, double scale, double[] product, int repeated) {
    Arrays.fill(inRun, from, to, 0);
    for (int b = 0; b < span; b++) {
      multiply(product, b * starts, from, to, scale, b);
      for (int times = 1; times < repeated; times++) {
        again(product, b * starts + from, b * starts + to);
      }
    }
  }

  // The loops are methods of their own and plain, so that they are compiled to work on several
  // numbers at once.

  private void multiply(double[] product, int row, int from, int to, double scale, int b) {
    double[] inRun = this.inRun;
    double[] found = this.found;
    double[] shares = this.shares;
    double[] factors = this.factors;
    for (int j = from; j < to; j++) {
      double sum = inRun[j] + found[j + b];
      inRun[j] = sum;
      double factor = 1 + sum * scale * shares[row + j];
      factors[row + j] = factor;
      product[row + j] *= factor;
    }
  }

  private void again(double[] product, int from, int to) {
    double[] factors = this.factors;
    for (int run = from; run < to; run++) {
      product[run] *= factors[run];
    }
  }

  /** What each sentence gives that stands right after some runs and right before others. */
  private void lookBeside(int low, double scale, int repeated) {
    double[] after = products[products.length - 2];
    double[] before = products[products.length - 1];
    for (int at = first; at <= last; at++) {
      if (found[at] == 0) {
        continue;
      }
      double alone = 1 + found[at] * scale / (other.words(low + at, low + at + 1) + 1);
      for (int j = Math.min(at, starts) - 1; j >= Math.max(0, at - span); j--) {
        int run = (at - j - 1) * starts + j;
        raise(after, run, alone, repeated);
      }
      if (at + 1 < starts) {
        for (int b = 0; b < span; b++) {
          raise(before, b * starts + at + 1, alone, repeated);
        }
      }
    }
  }

  private void raise(double[] product, int run, double alone, int repeated) {
    if (alone > factors[run]) {
      double ratio = alone / factors[run];
      for (int times = 0; times < repeated; times++) {
        product[run] *= ratio;
      }
    }
  }

  /** Adds the logarithms of all products to the sums, and begins anew. */
  private void takeLogarithms(float[] sums, int at) {
    int stride = grouping.stride();
    for (int k = 0; k < products.length; k++) {
      boolean isGroup = k < words.length;
      float weight = isGroup ? grouping.weight(k) : 1;
      int slot = isGroup ? grouping.slot(k) : grouping.slots() + k - words.length;
      double miss = isGroup ? MISS * words[k] : 0;
      for (int b = 0; b < span; b++) {
        for (int j = 0; j < starts; j++) {
          double product = products[k][b * starts + j];
          double log = product == 1 ? miss : miss + FastLog.of(product);
          sums[at + (j * span + b) * stride + slot] += (float) (weight * log);
        }
      }
      if (isGroup) {
        words[k] = 0;
      }
      Arrays.fill(products[k], 0, starts * span, 1);
    }
    multiplied = 0;
  }
}
