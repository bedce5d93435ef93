package io.github.duizhao.lexicon;

import java.util.HashMap;
import java.util.List;
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

  /** For a part of a syllable the probabilities of the letters that it stands for. */
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

  /**
   * For each place and number of letters, the best probability over the readings of a character;
   * empty if it has none.
   */
  double[] moves(char hanzi) {
    double[] moves = byCharacter.get(hanzi);
    if (moves == null) {
      moves = best(hanzi);
      byCharacter.put(hanzi, moves);
    }
    return moves;
  }

  /**
   * The state after one more character.
   *
   * @param moves those of the character, which has a reading
   */
  double[] step(double[] state, double[] moves) {
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

  private double[] best(char hanzi) {
    List<String> readings = pinyin.of(hanzi);
    if (readings.isEmpty()) {
      return NONE;
    }
    double[] first = syllable(readings.get(0));
    if (readings.size() == 1) {
      return first;
    }
    double[] best = first.clone();
    for (String reading : readings) {
      double[] moves = syllable(reading);
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], moves[i]);
      }
    }
    return best;
  }

  private double[] syllable(String syllable) {
    double[] moves = bySyllable.get(syllable);
    if (moves == null) {
      moves = join(syllable);
      bySyllable.put(syllable, moves);
    }
    return moves;
  }

  private double[] join(String syllable) {
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

  private double[] part(String part) {
    double[] values = byPart.get(part);
    if (values == null) {
      values = values(emissions.getOrDefault(part, Map.of()));
      byPart.put(part, values);
    }
    return values;
  }

  /** For each place and number of letters, the probability that a part stands for them. */
  private double[] values(Map<String, Double> known) {
    double[] values = new double[(length + 1) * PART];
    for (int from = 0; from <= length; from++) {
      for (int used = 0; used < PART && from + used <= length; used++) {
        Double value = known.get(stretches[from * PART + used]);
        values[from * PART + used] = value == null ? UNSEEN[used] : value;
      }
    }
    return values;
  }
}
