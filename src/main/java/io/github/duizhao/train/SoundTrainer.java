package io.github.duizhao.train;

import io.github.duizhao.lexicon.Pinyin;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Learns the numbers of a {@link SoundModel} from the names in a dictionary: which letters an
 * initial or the rest of a syllable stands for, by expectation maximisation over all ways to share
 * the letters out. After some rounds the pairs that fit worst are dropped: they are translations,
 * not sounds. Deterministic; for one thread.
 */
public final class SoundTrainer {

  private static final int ROUNDS = 10;
  private static final int DROP_AFTER = 4;
  private static final double DROPPED = 0.2;
  private static final int LONGEST = 4;
  private static final double LEAST = 5e-4;
  private static final double[] BY_LENGTH = {0.12, 0.5, 0.25, 0.1, 0.03};

  private final BiConsumer<String, Double> progress;
  private Map<String, Map<String, Double>> emissions = new TreeMap<>();
  private Map<String, Map<String, Double>> expected = new TreeMap<>();

  public SoundTrainer(BiConsumer<String, Double> progress) {
    this.progress = progress;
  }

  /** The tables, set against true pairs, other names and windows of the dictionary's words. */
  public SoundTables train(List<Cedict> dictionary) {
    return train(NamePairs.of(dictionary), dictionary);
  }

  SoundTables train(List<NamePairs> all, List<Cedict> dictionary) {
    List<NamePairs> pairs = all;
    for (int round = 0; round < ROUNDS; round++) {
      expected = new TreeMap<>();
      List<Scored> scored = new ArrayList<>();
      for (NamePairs pair : pairs) {
        scored.add(new Scored(pair, expect(pair)));
      }
      maximise();
      if (round == DROP_AFTER) {
        scored.sort(Comparator.comparingDouble(Scored::score));
        pairs =
            scored.subList((int) (scored.size() * DROPPED), scored.size()).stream()
                .map(Scored::pair)
                .toList();
      }
      progress.accept("sounds", (round + 1.0) / ROUNDS);
    }
    SoundTables plain =
        new SoundTables(logs(emissions), letters(pairs), characters(pairs, dictionary), 1, 0);
    return SoundCalibration.fit(plain, pairs, dictionary);
  }

  private record Scored(NamePairs pair, double score) {}

  private static List<String> parts(NamePairs pair) {
    List<String> parts = new ArrayList<>();
    for (String syllable : pair.syllables()) {
      parts.add(Pinyin.initial(syllable) + "-");
      parts.add("-" + Pinyin.rest(syllable));
    }
    return parts;
  }

  /** Adds the expected counts of one pair; the log probability per letter. */
  private double expect(NamePairs pair) {
    List<String> parts = parts(pair);
    String letters = pair.english();
    int length = letters.length();
    double[][] forward = new double[parts.size() + 1][length + 1];
    double[][] backward = new double[parts.size() + 1][length + 1];
    forward[0][0] = 1;
    for (int i = 0; i < parts.size(); i++) {
      for (int from = 0; from <= length; from++) {
        for (int to = from; to <= Math.min(length, from + LONGEST); to++) {
          forward[i + 1][to] += forward[i][from] * p(parts.get(i), letters.substring(from, to));
        }
      }
    }
    double total = forward[parts.size()][length];
    if (total <= 0) {
      return -50;
    }
    backward[parts.size()][length] = 1;
    for (int i = parts.size() - 1; i >= 0; i--) {
      for (int from = 0; from <= length; from++) {
        for (int to = from; to <= Math.min(length, from + LONGEST); to++) {
          String piece = letters.substring(from, to);
          double p = p(parts.get(i), piece) * backward[i + 1][to];
          backward[i][from] += p;
          double share = forward[i][from] * p / total;
          if (share > 1e-6) {
            expected
                .computeIfAbsent(parts.get(i), unused -> new TreeMap<>())
                .merge(piece, share, Double::sum);
          }
        }
      }
    }
    return Math.log(total) / length;
  }

  private double p(String part, String piece) {
    if (!emissions.isEmpty()) {
      return emissions.getOrDefault(part, Map.of()).getOrDefault(piece, 1e-9);
    }
    // the start: short pieces, rather with the letter that the part is spelt with
    double p = BY_LENGTH[piece.length()] * Math.pow(1 / 15.0, piece.length());
    String spelling = part.replace("-", "");
    boolean alike =
        !piece.isEmpty() && !spelling.isEmpty() && piece.charAt(0) == spelling.charAt(0);
    return alike ? 10 * p : p;
  }

  private void maximise() {
    Map<String, Map<String, Double>> next = new TreeMap<>();
    expected.forEach(
        (part, row) -> {
          double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
          Map<String, Double> kept = new TreeMap<>();
          row.forEach(
              (piece, count) -> {
                if (count / sum >= LEAST && count > 0.3) {
                  kept.put(piece, count / sum);
                }
              });
          next.put(part, kept);
        });
    emissions = next;
  }

  private static Map<String, Map<String, Double>> logs(Map<String, Map<String, Double>> rows) {
    Map<String, Map<String, Double>> logs = new TreeMap<>();
    rows.forEach(
        (part, row) -> {
          Map<String, Double> values = new TreeMap<>();
          row.forEach((piece, p) -> values.put(piece, Math.log(p)));
          logs.put(part, values);
        });
    return logs;
  }

  private static Map<String, Double> letters(List<NamePairs> pairs) {
    Map<String, Double> counts = new TreeMap<>();
    Map<Character, Double> sums = new TreeMap<>();
    for (char before : "^abcdefghijklmnopqrstuvwxyz".toCharArray()) {
      for (char c = 'a'; c <= 'z'; c++) {
        counts.put("" + before + c, 0.2);
      }
      sums.put(before, 26 * 0.2);
    }
    for (NamePairs pair : pairs) {
      char before = '^';
      for (char c : pair.english().toCharArray()) {
        counts.merge("" + before + c, 1.0, Double::sum);
        sums.merge(before, 1.0, Double::sum);
        before = c;
      }
    }
    counts.replaceAll((key, count) -> Math.log(count / sums.get(key.charAt(0))));
    return counts;
  }

  /** Log-odds of a character in names against all words of the dictionary; rare ones left out. */
  private static Map<String, Double> characters(List<NamePairs> pairs, List<Cedict> dictionary) {
    Map<String, Integer> names = new TreeMap<>();
    Map<String, Integer> words = new TreeMap<>();
    int inNames = 0;
    int inWords = 0;
    for (NamePairs pair : pairs) {
      for (String c : pair.chinese().split("")) {
        names.merge(c, 1, Integer::sum);
        inNames++;
      }
    }
    for (Cedict entry : dictionary) {
      for (String c : entry.simplified().split("")) {
        words.merge(c, 1, Integer::sum);
        inWords++;
      }
    }
    Map<String, Double> odds = new TreeMap<>();
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      if (entry.getValue() >= 3) {
        double name = (entry.getValue() + 0.5) / inNames;
        double word = (words.getOrDefault(entry.getKey(), 0) + 0.5) / inWords;
        odds.put(entry.getKey(), Math.log(name / word));
      }
    }
    return odds;
  }
}
