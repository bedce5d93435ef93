package io.github.duizhao.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * The ways to share the letters of one name out among characters. A state holds, for each number of
 * letters already used, the probability of getting there. Not thread-safe.
 */
final class SoundLattice {

  private static final int LONGEST = 2 * SoundModel.LONGEST;

  /** Numbers of letters that one part may stand for, none included. */
  private static final int PART = SoundModel.LONGEST + 1;

  /** What is left for letters that a part of a syllable never stood for, by their number. */
  private static final double[] UNSEEN = {1e-3, 1e-4, 1e-6, 1e-8, 1e-10};

  private static final double[] NONE = {};

  private final int length;

  /** By place and number the letters that a part may stand for. */
  private final String[] stretches;

  private final Map<String, Map<String, Double>> emissions;
  private final Pinyin pinyin;
  private final Map<String, double[]> bySyllable = new HashMap<>();
  private final Map<String, double[]> byPart = new HashMap<>();
  private final Map<Character, double[]> byCharacter = new HashMap<>();

  SoundLattice(String letters, Map<String, Map<String, Double>> emissions, Pinyin pinyin) {
    this.length = letters.length();
    this.stretches = new String[(length + 1) * PART];
    for (int from = 0; from <= length; from++) {
      for (int used = 0; used < PART && from + used <= length; used++) {
        stretches[from * PART + used] = letters.substring(from, from + used);
      }
    }
    this.emissions = emissions;
    this.pinyin = pinyin;
  }

  int length() {
    return length;
  }

  double[] start() {
    double[] state = new double[length + 1];
    state[0] = 1;
    return state;
  }

  /** The state after one more character; empty if it has no reading. */
  double[] step(double[] state, char hanzi) {
    double[] moves = byCharacter.computeIfAbsent(hanzi, this::moves);
    if (moves.length == 0) {
      return NONE;
    }
    double[] next = new double[length + 1];
    for (int from = 0; from <= length; from++) {
      if (state[from] > 0) {
        int most = Math.min(LONGEST, length - from);
        for (int used = 0; used <= most; used++) {
          next[from + used] += state[from] * moves[from * (LONGEST + 1) + used];
        }
      }
    }
    return next;
  }

  /** The probability of having used all letters. */
  double end(double[] state) {
    return state[length];
  }

  /** For each place and number of letters, the best probability over the readings. */
  private double[] moves(char hanzi) {
    double[] best = NONE;
    for (String syllable : pinyin.of(hanzi)) {
      double[] moves = bySyllable.computeIfAbsent(syllable, this::syllable);
      if (best.length == 0) {
        best = moves.clone();
      } else {
        for (int i = 0; i < best.length; i++) {
          best[i] = Math.max(best[i], moves[i]);
        }
      }
    }
    return best;
  }

  private double[] syllable(String syllable) {
    double[] initial = part(Pinyin.initial(syllable) + "-");
    double[] rest = part("-" + Pinyin.rest(syllable));
    double[] moves = new double[(length + 1) * (LONGEST + 1)];
    for (int from = 0; from <= length; from++) {
      for (int first = 0; first <= SoundModel.LONGEST && from + first <= length; first++) {
        double p = initial[from * PART + first];
        for (int second = 0;
            second <= SoundModel.LONGEST && from + first + second <= length;
            second++) {
          moves[from * (LONGEST + 1) + first + second] += p * rest[(from + first) * PART + second];
        }
      }
    }
    return moves;
  }

  /** For each place and number of letters, the probability that a part stands for them. */
  private double[] part(String part) {
    return byPart.computeIfAbsent(
        part,
        unused -> {
          Map<String, Double> known = emissions.getOrDefault(part, Map.of());
          double[] values = new double[(length + 1) * PART];
          for (int from = 0; from <= length; from++) {
            for (int used = 0; used < PART && from + used <= length; used++) {
              Double value = known.get(stretches[from * PART + used]);
              values[from * PART + used] = value == null ? UNSEEN[used] : Math.exp(value);
            }
          }
          return values;
        });
  }
}
