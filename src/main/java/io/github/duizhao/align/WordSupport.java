package io.github.duizhao.align;

import java.util.Arrays;

/**
 * How well the words of each sentence are explained by runs of sentences of the other text: the sum
 * over its words of {@code ln(1 - s + s · t(word | run) / p(word))}, in nats, higher is better,
 * where s is the share of the word's uses that have a known translation. Words without any known
 * translation are neutral.
 *
 * <p>The sums are kept apart by groups of words, so that groups can be weighted. Two more hold by
 * how much the sentence right after the run, and the one right before it, explains words better
 * than the run does: words that are at home on the other side of a border.
 */
final class WordSupport {

  private static final double MISS = Math.log(0.5);

  private final Band band;
  private final int reach;
  private final int span;
  private final int groups;

  /** Numbers for each run: one for each group, and two for the sentences beside it if wanted. */
  private final int slots;

  private final int[] lows;
  private final int[] offsets;
  private final float[] sums;

  /**
   * @param band cells of (boundary of {@code text}, boundary of {@code other})
   * @param reach most sentences of {@code text} in a bead
   * @param span most sentences of {@code other} in a bead
   * @param given {@code t(word of text | word of other)}
   */
  WordSupport(
      Text text, Text other, Band band, int reach, int span, Translations given, Groups grouping) {
    this.band = band;
    this.reach = reach;
    this.span = span;
    this.groups = grouping.count();
    this.slots = groups + (grouping.looksBeside() ? 2 : 0);
    int size = text.size();
    lows = new int[size];
    offsets = new int[size + 1];
    for (int s = 0; s < size; s++) {
      lows[s] = band.low(Math.max(0, s - reach + 1));
      int starts = Math.max(0, Math.min(band.high(s), other.size() - 1) - lows[s] + 1);
      offsets[s + 1] = Math.addExact(offsets[s], Math.multiplyExact(starts, span * slots));
    }
    sums = new float[offsets[size]];
    new Filler(text, other, given, grouping).fill();
  }

  /**
   * The support for one sentence in one group of words.
   *
   * @param from first sentence of the run in the other text
   * @param length sentences in the run
   */
  float sum(int sentence, int from, int length, int group) {
    return sums[offsets[sentence] + ((from - lows[sentence]) * span + length - 1) * slots + group];
  }

  /** How much better the sentence after the run explains words of the sentence than the run. */
  float after(int sentence, int from, int length) {
    return sum(sentence, from, length, groups);
  }

  /** The same for the sentence before the run. */
  float before(int sentence, int from, int length) {
    return sum(sentence, from, length, groups + 1);
  }

  /** Which group a word belongs to and how much it counts there. */
  interface Groups {
    int count();

    int group(int word);

    /** 0 for words that are passed over. */
    float weight(int word);

    /** Whether the sentences beside a run are looked at. */
    default boolean looksBeside() {
      return false;
    }

    /** Whether the word is looked for there; only asked if any is. */
    default boolean looksBeside(int word) {
      return false;
    }
  }

  private final class Filler {
    private final Text text;
    private final Text other;
    private final Translations given;
    private final Groups grouping;
    private final Postings postings;
    private final int[] repeats;
    private final int[] next;

    /** By word of the other text: the sentence of its next posting, where most words are far. */
    private final int[] upcoming;

    private final float[] misses;

    /** By sentence of the other text, from the first of the band on: how far it explains a word. */
    private float[] found = new float[64];

    /** Where in it something was found; the last is -1 if nowhere. */
    private int first;

    private int last;

    /**
     * Of the word at hand: the share that is translated, what a miss says, and how much it counts.
     */
    private double share;

    private double miss;
    private double scale;
    private float weight;

    /** By run of sentences of the other text: 1 / (words + 1). */
    private double[] shares = new double[256];

    /** By the same run: how much better than not at all it explains the word at hand. */
    private float[] gains = new float[256];

    Filler(Text text, Text other, Translations given, Groups grouping) {
      this.text = text;
      this.other = other;
      this.given = given;
      this.grouping = grouping;
      this.postings = Postings.of(other);
      this.next = postings.starts();
      this.upcoming = new int[next.length];
      this.repeats = new int[text.vocabulary().size()];
      this.misses = new float[groups];
    }

    void fill() {
      Tokens tokens = text.tokens();
      for (int s = 0; s < text.size(); s++) {
        int starts = (offsets[s + 1] - offsets[s]) / (span * slots);
        if (starts == 0) {
          continue;
        }
        measure(lows[s], starts);
        for (int k = tokens.from(s); k < tokens.to(s); k++) {
          repeats[tokens.get(k)]++;
        }
        for (int k = tokens.from(s); k < tokens.to(s); k++) {
          int word = tokens.get(k);
          if (repeats[word] > 0 && !given.isEmpty(word) && grouping.weight(word) > 0) {
            add(s, starts, word, repeats[word]);
          }
          repeats[word] = 0;
        }
        addMisses(s);
      }
    }

    /** What belongs to the runs and not to the words is worked out once for a sentence. */
    private void measure(int low, int starts) {
      int width = Math.min(other.size() - low, starts + span - 1);
      if (found.length < width) {
        found = new float[width * 2];
      }
      if (shares.length < starts * span) {
        shares = new double[starts * span * 2];
        gains = new float[starts * span * 2];
      }
      for (int j = 0; j < starts; j++) {
        for (int b = 0; b < span && j + b < width; b++) {
          shares[j * span + b] = 1.0 / (other.words(low + j, low + j + b + 1) + 1);
        }
      }
    }

    /** Each word misses everywhere, but for what {@link #add} gives it. */
    private void addMisses(int sentence) {
      for (int group = 0; group < groups; group++) {
        float miss = misses[group];
        if (miss != 0) {
          for (int at = offsets[sentence] + group; at < offsets[sentence + 1]; at += slots) {
            sums[at] += miss;
          }
          misses[group] = 0;
        }
      }
    }

    private void add(int sentence, int starts, int word, int repeated) {
      int low = lows[sentence];
      int width = Math.min(other.size() - low, starts + span - 1);
      find(word, low, width);
      int group = grouping.group(word);
      weight = grouping.weight(word) * repeated;
      misses[group] += (float) (weight * MISS);
      if (last >= 0) {
        scale = 0.5 / text.probability(word);
        int lastStart = Math.min(last, starts - 1);
        explain(lastStart, width, offsets[sentence] + group);
        if (slots > groups && grouping.looksBeside(word)) {
          lookBeside(sentence, starts, width);
        }
        Arrays.fill(gains, Math.max(0, first - span + 1) * span, (lastStart + 1) * span, 0);
        Arrays.fill(found, first, last + 1, 0);
      }
    }

    /** Fills {@link #found} from {@link #first} to {@link #last}, for one word. */
    private void find(int word, int low, int width) {
      int least = width;
      int most = -1;
      for (int k = given.from(word); k < given.to(word); k++) {
        int column = given.column(k);
        if (upcoming[column] >= low + width) {
          continue;
        }
        int stop = postings.to(column);
        int start = next[column];
        while (start < stop && postings.sentence(start) < low) {
          start++;
        }
        next[column] = start;
        upcoming[column] = start < stop ? postings.sentence(start) : Integer.MAX_VALUE;
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

    /** Adds what was found to the runs that hold it; apart, so that either is compiled soon. */
    private void explain(int lastStart, int width, int base) {
      for (int j = Math.max(0, first - span + 1); j <= lastStart; j++) {
        double sum = 0;
        int end = Math.min(span, width - j);
        for (int b = 0; b < end; b++) {
          sum += found[j + b];
          if (sum > 0) {
            int run = j * span + b;
            float gain = (float) (FastLog.of(0.5 + scale * sum * shares[run]) - MISS);
            sums[base + run * slots] += weight * gain;
            gains[run] = gain;
          }
        }
      }
    }

    /** What each sentence gives that stands right after some runs and right before others. */
    private void lookBeside(int sentence, int starts, int width) {
      int base = offsets[sentence] + groups;
      for (int at = first; at <= last; at++) {
        if (found[at] == 0) {
          continue;
        }
        int words = other.words(lows[sentence] + at, lows[sentence] + at + 1);
        float alone = (float) (FastLog.of(0.5 + scale * found[at] / (words + 1)) - MISS);
        for (int j = Math.min(at, starts) - 1; j >= Math.max(0, at - span); j--) {
          int run = j * span + at - j - 1;
          sums[base + run * slots] += weight * Math.max(0, alone - gains[run]);
        }
        int longest = at + 1 < starts ? Math.min(span, width - at - 1) : 0;
        for (int b = 0; b < longest; b++) {
          int run = (at + 1) * span + b;
          sums[base + 1 + run * slots] += weight * Math.max(0, alone - gains[run]);
        }
      }
    }
  }
}
