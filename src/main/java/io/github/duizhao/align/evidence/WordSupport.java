package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Text;

/**
 * How well the words of each sentence are explained by runs of sentences of the other text: the sum
 * over its words of {@code ln(1 - s + s · t(word | run) / p(word))}, in nats, higher is better,
 * where s is the share of the word's uses that have a known translation, one half. Words without
 * any known translation are neutral.
 *
 * <p>Words are told apart by groups, whose sums can be kept apart, so that they can be weighted.
 * Two more sums hold by how much the sentence right after the run, and the one right before it,
 * explains words better than the run does: words that are at home on the other side of a border.
 */
public final class WordSupport {

  private final int span;
  private final int slots;

  /** Numbers for each run: one for each slot, and two for the sentences beside it if wanted. */
  private final int stride;

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
    this.span = span;
    this.slots = grouping.slots();
    this.stride = grouping.stride();
    int size = text.size();
    lows = new int[size];
    offsets = new int[size + 1];
    for (int s = 0; s < size; s++) {
      lows[s] = band.low(Math.max(0, s - reach + 1));
      int starts = Math.max(0, Math.min(band.high(s), other.size() - 1) - lows[s] + 1);
      offsets[s + 1] = Math.addExact(offsets[s], Math.multiplyExact(starts, span * stride));
    }
    sums = new float[offsets[size]];
    RunProducts products = new RunProducts(text, other, span, given, grouping);
    for (int s = 0; s < size; s++) {
      int starts = (offsets[s + 1] - offsets[s]) / (span * stride);
      if (starts > 0) {
        products.addTo(sums, offsets[s], s, lows[s], starts);
      }
    }
  }

  /**
   * The support for one sentence in one slot.
   *
   * @param from first sentence of the run in the other text
   * @param length sentences in the run
   */
  float sum(int sentence, int from, int length, int slot) {
    return sums[offsets[sentence] + ((from - lows[sentence]) * span + length - 1) * stride + slot];
  }

  /** How much better the sentence after the run explains words of the sentence than the run. */
  float after(int sentence, int from, int length) {
    return sum(sentence, from, length, slots);
  }

  /** The same for the sentence before the run. */
  float before(int sentence, int from, int length) {
    return sum(sentence, from, length, slots + 1);
  }

  /** Which group a word belongs to, and what its groups count for. */
  public interface Groups {
    int NONE = -1;

    /** Groups in all. */
    int count();

    /** From 0, or {@link #NONE} for words that are passed over. */
    int group(int word);

    /** How much the words of a group count. */
    default float weight(int group) {
      return 1;
    }

    /** Sums that are kept apart. */
    default int slots() {
      return count();
    }

    /** Where the words of a group are summed up. */
    default int slot(int group) {
      return group;
    }

    /** Whether the sentences beside a run are looked at. */
    default boolean looksBeside() {
      return false;
    }

    /** Numbers for each run: its slots, then one for the sentence after it and one before it. */
    default int stride() {
      return slots() + (looksBeside() ? 2 : 0);
    }

    /** Whether the word is looked for there; only asked if any is. */
    default boolean looksBeside(int word) {
      return false;
    }
  }
}
