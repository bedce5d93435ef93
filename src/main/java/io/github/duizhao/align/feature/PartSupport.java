package io.github.duizhao.align.feature;

import io.github.duizhao.align.evidence.FastLog;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.NearWords;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TokenPostings;
import io.github.duizhao.align.word.Tokens;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;
import java.util.Arrays;

/**
 * How well parts of each sentence are explained by parts of the sentences near it in the other
 * text: the positive log likelihood ratios of its words, capped, summed up and divided by a power
 * of their number, so that long parts do not win by length alone. 0 where nothing matches.
 */
final class PartSupport {

  private static final double CAP = 3;
  private static final double POWER = 0.7;
  private static final PartPair[] PAIRS = PartPair.values();

  /** For each pair the bit of the part on this side, and of the part on the other one. */
  private static final int[] ONE_PARTS = new int[PAIRS.length];

  private static final int[] OTHER_PARTS = new int[PAIRS.length];

  static {
    for (PartPair pair : PAIRS) {
      ONE_PARTS[pair.ordinal()] = pair.one.bit();
      OTHER_PARTS[pair.ordinal()] = pair.other.bit();
    }
  }

  private final int[] lows;
  private final int[] offsets;
  private final float[] sums;

  /**
   * @param band cells of (boundary of {@code text}, boundary of {@code other})
   * @param given {@code t(word of text | word of other)}
   */
  PartSupport(Text text, Text other, Band band, Translations given) {
    int size = text.size();
    lows = new int[size];
    offsets = new int[size + 1];
    for (int s = 0; s < size; s++) {
      lows[s] = Math.max(0, band.low(s) - 1);
      int high = Math.min(other.size(), band.high(s + 1) + 1);
      offsets[s + 1] =
          Math.addExact(
              offsets[s], Math.multiplyExact(Math.max(0, high - lows[s]), PartPair.COUNT));
    }
    sums = new float[offsets[size]];
    new Filler(text, other, given).fill();
  }

  /** For sentences that meet in the band or beside it; 0 for others. */
  float get(int sentence, int other, PartPair pair) {
    int at = offsets[sentence] + (other - lows[sentence]) * PartPair.COUNT + pair.ordinal();
    return other < lows[sentence] || at >= offsets[sentence + 1] ? 0 : sums[at];
  }

  private final class Filler {
    private final Text text;
    private final Text other;
    private final Translations given;
    private final SentenceParts textParts;
    private final SentenceParts otherParts;
    private final TokenPostings postings;
    private final NearWords near;
    private final int[] next;

    /** By word and pair: how often the word stands in the pair's part of the sentence. */
    private final int[] uses;

    /** By sentence of the other text and pair: how far the words there explain a word. */
    private float[] matched = new float[256];

    Filler(Text text, Text other, Translations given) {
      this.text = text;
      this.other = other;
      this.given = given;
      this.textParts = new SentenceParts(text);
      this.otherParts = new SentenceParts(other);
      this.postings = TokenPostings.of(other);
      this.near = new NearWords(other);
      this.next = postings.starts();
      this.uses = new int[text.vocabulary().size() * PartPair.COUNT];
    }

    void fill() {
      Tokens tokens = text.tokens();
      for (int s = 0; s < text.size(); s++) {
        int width = (offsets[s + 1] - offsets[s]) / PartPair.COUNT;
        if (width == 0) {
          continue;
        }
        if (matched.length < width * PartPair.COUNT) {
          matched = new float[width * PartPair.COUNT * 2];
        }
        near.moveTo(lows[s], lows[s] + width);
        for (int k = tokens.from(s); k < tokens.to(s); k++) {
          count(tokens.get(k), textParts.partsWith(k));
        }
        for (int k = tokens.from(s); k < tokens.to(s); k++) {
          int word = tokens.get(k);
          if (uses[word * PartPair.COUNT + PartPair.WHOLES.ordinal()] > 0) {
            if (!text.vocabulary().isMark(word) && !given.isEmpty(word)) {
              add(s, word, width);
            }
            Arrays.fill(uses, word * PartPair.COUNT, (word + 1) * PartPair.COUNT, 0);
          }
        }
        for (int p = 0; p < PAIRS.length; p++) {
          double scale = 1 / Math.pow(textParts.words(s, PAIRS[p].one) + 2, POWER);
          for (int w = 0; w < width; w++) {
            sums[offsets[s] + w * PartPair.COUNT + p] *= (float) scale;
          }
        }
      }
    }

    private void count(int word, int parts) {
      for (int pair = 0; pair < PAIRS.length; pair++) {
        if ((parts & ONE_PARTS[pair]) != 0) {
          uses[word * PartPair.COUNT + pair]++;
        }
      }
    }

    private void add(int sentence, int word, int width) {
      int low = lows[sentence];
      int first = other.tokens().from(low);
      int last = other.tokens().to(low + width - 1);
      int lowest = width;
      int highest = -1;
      for (int k = given.from(word); k < given.to(word); k++) {
        int column = given.column(k);
        if (!near.has(column)) {
          continue;
        }
        float value = given.value(k);
        int stop = postings.to(column);
        int start = next[column];
        while (postings.token(start) < first) {
          start++;
        }
        next[column] = start;
        for (int p = start; p < stop; p++) {
          int at = postings.token(p);
          if (at >= last) {
            break;
          }
          int w = postings.sentence(p) - low;
          lowest = Math.min(lowest, w);
          highest = Math.max(highest, w);
          int parts = otherParts.partsWith(at);
          for (int pair = 0; pair < PAIRS.length; pair++) {
            if ((parts & OTHER_PARTS[pair]) != 0) {
              matched[w * PartPair.COUNT + pair] += value;
            }
          }
        }
      }
      if (highest >= 0) {
        settle(sentence, word, lowest, highest);
      }
    }

    /** Turns what was matched of a word into support, and clears it. */
    private void settle(int sentence, int word, int lowest, int highest) {
      float weight =
          text.vocabulary().kind(word) == Kind.FUNCTION ? (float) Vocabulary.FUNCTION_WEIGHT : 1;
      double scale = 0.5 / text.probability(word);
      for (int w = lowest; w <= highest; w++) {
        for (int pair = 0; pair < PAIRS.length; pair++) {
          int count = uses[word * PartPair.COUNT + pair];
          float sum = matched[w * PartPair.COUNT + pair];
          if (sum > 0 && count > 0) {
            int length = otherParts.length(lows[sentence] + w, PAIRS[pair].other) + 1;
            double ratio = FastLog.of(0.5 + scale * sum / length);
            if (ratio > 0) {
              sums[offsets[sentence] + w * PartPair.COUNT + pair] +=
                  weight * count * (float) Math.min(CAP, ratio);
            }
          }
        }
      }
      Arrays.fill(matched, lowest * PartPair.COUNT, (highest + 1) * PartPair.COUNT, 0);
    }
  }
}
