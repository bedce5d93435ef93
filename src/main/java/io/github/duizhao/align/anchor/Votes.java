package io.github.duizhao.align.anchor;

import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Tokens;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For each source sentence the target sentence that has most of its rare words, or those that tie.
 * Sentences are counted many at once; which thread counts them changes nothing. Immutable once
 * made.
 */
final class Votes {

  /** Nats that a pair must have in all, and more than the next best target sentence. */
  private static final double LEAST = 8;

  private static final double LEAST_AHEAD = 3;

  /** Of target sentences that tie so many are kept, those nearest to where they are expected. */
  private static final int MOST_TIES = 12;

  /** Source sentences counted in one go. */
  private static final int SHARE = 4096;

  private static final int[] NONE = new int[0];

  private final int[] winners;
  private final float[] leads;
  private final int[][] ties;

  private Votes(int sentences) {
    winners = new int[sentences];
    leads = new float[sentences];
    ties = new int[sentences][];
  }

  /** Looks for each source sentence in the whole target. */
  static Votes everywhere(TextPair texts, Translations sourceGiven) {
    return near(texts, sourceGiven, texts.target().size());
  }

  /** Looks up to {@code reach} target sentences away from the diagonal. */
  static Votes near(TextPair texts, Translations sourceGiven, int reach) {
    int size = texts.source().size();
    Votes votes = new Votes(size);
    Pointers pointers = new Pointers(texts, sourceGiven, reach);
    IntStream.rangeClosed(0, size / SHARE)
        .parallel()
        .forEach(
            share -> {
              Count count = votes.new Count(texts, pointers, reach);
              for (int s = share * SHARE; s < Math.min(size, (share + 1) * SHARE); s++) {
                count.vote(s);
              }
            });
    return votes;
  }

  /** The one target sentence that stands out, or -1. */
  int winner(int sentence) {
    return winners[sentence];
  }

  /** Nats by which the winner is ahead. */
  double lead(int sentence) {
    return leads[sentence];
  }

  /** Those about as good as the best where none stands out, in the order of the text. */
  int[] tied(int sentence) {
    return ties[sentence];
  }

  /** The votes of one thread for one sentence after the other. */
  private final class Count {
    private final Text source;
    private final int targets;
    private final Pointers pointers;
    private final int reach;
    private final float[] scores;
    private int[] touched = new int[64];
    private int touchedCount;
    private final int[] kept = new int[MOST_TIES];
    private int keptCount;

    Count(TextPair texts, Pointers pointers, int reach) {
      this.source = texts.source();
      this.targets = texts.target().size();
      this.pointers = pointers;
      this.reach = reach;
      this.scores = new float[targets];
    }

    void vote(int sentence) {
      int expected = (int) ((long) sentence * targets / source.size());
      Tokens tokens = source.tokens();
      for (int k = tokens.from(sentence); k < tokens.to(sentence); k++) {
        vote(tokens.get(k), expected - reach, expected + reach);
      }
      elect(sentence, expected);
    }

    private void vote(int word, int low, int high) {
      for (int k = pointers.from(word); k < pointers.to(word); k++) {
        int start = pointers.start(k, low);
        int end = pointers.end(k, start, high);
        float gain = pointers.gain(k);
        for (int p = start; p < end; p++) {
          int target = pointers.sentence(p);
          if (scores[target] == 0) {
            if (touchedCount == touched.length) {
              touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = target;
          }
          scores[target] += gain;
        }
      }
    }

    private void elect(int sentence, int expected) {
      int winner = -1;
      float first = 0;
      float second = 0;
      for (int k = 0; k < touchedCount; k++) {
        float score = scores[touched[k]];
        if (score > first) {
          second = first;
          first = score;
          winner = touched[k];
        } else if (score > second) {
          second = score;
        }
      }
      boolean standsOut = first >= LEAST && first - second >= LEAST_AHEAD;
      keptCount = 0;
      for (int k = 0; k < touchedCount; k++) {
        int target = touched[k];
        float score = scores[target];
        if (!standsOut && score >= LEAST && score >= first - LEAST_AHEAD) {
          keep(target, expected);
        }
        scores[target] = 0;
      }
      touchedCount = 0;
      winners[sentence] = standsOut ? winner : -1;
      leads[sentence] = first - second;
      ties[sentence] = keptCount == 0 ? NONE : Arrays.copyOf(kept, keptCount);
      Arrays.sort(ties[sentence]);
    }

    /** Keeps the nearest to where it is expected. */
    private void keep(int target, int expected) {
      int furthest = keptCount;
      if (keptCount < MOST_TIES) {
        keptCount++;
      } else {
        furthest = 0;
        for (int k = 1; k < keptCount; k++) {
          if (Math.abs(kept[k] - expected) > Math.abs(kept[furthest] - expected)) {
            furthest = k;
          }
        }
        if (Math.abs(target - expected) >= Math.abs(kept[furthest] - expected)) {
          return;
        }
      }
      kept[furthest] = target;
    }
  }
}
