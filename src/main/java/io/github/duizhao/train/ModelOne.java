package io.github.duizhao.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * IBM Model 1: how probable each target word is, given a source word, learnt from pairs of word
 * sequences by expectation maximisation. Brown et al. 1993, §4.1; ours takes off an absolute
 * discount in the last round, so that words met once do not explain all they stood beside.
 */
final class ModelOne {

  private static final int ROUNDS = 5;
  private static final double DISCOUNT = 0.5;

  /** Word 0 of the source stands for nothing: it explains words without a counterpart. */
  static final int NOTHING = 0;

  private final int[] starts;
  private final int[] targets;
  private final float[] probability;
  private final float[] expected;

  private ModelOne(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
    this.probability = new float[targets.length];
    this.expected = new float[targets.length];
  }

  /**
   * @param sources word sequences, words from 1 on
   * @param targets the sequences across
   * @param sourceWords one more than the greatest source word
   */
  static ModelOne learn(
      List<int[]> sources, List<int[]> targets, int sourceWords, DoubleConsumer progress) {
    ModelOne model = cells(sources, targets, sourceWords);
    Arrays.fill(model.probability, 1f);
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(model.expected, 0f);
      for (int i = 0; i < sources.size(); i++) {
        model.expect(sources.get(i), targets.get(i));
      }
      model.maximise(round == ROUNDS - 1 ? DISCOUNT : 0);
      progress.accept((round + 1.0) / ROUNDS);
    }
    return model;
  }

  private static ModelOne cells(List<int[]> sources, List<int[]> targets, int sourceWords) {
    List<List<int[]>> partners = new ArrayList<>();
    for (int word = 0; word < sourceWords; word++) {
      partners.add(new ArrayList<>());
    }
    for (int i = 0; i < sources.size(); i++) {
      int[] distinct = Arrays.stream(targets.get(i)).sorted().distinct().toArray();
      partners.get(NOTHING).add(distinct);
      for (int word : Arrays.stream(sources.get(i)).distinct().toArray()) {
        partners.get(word).add(distinct);
      }
    }
    int[] starts = new int[sourceWords + 1];
    int[][] rows = new int[sourceWords][];
    for (int word = 0; word < sourceWords; word++) {
      rows[word] =
          partners.get(word).stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
      partners.set(word, List.of());
      starts[word + 1] = starts[word] + rows[word].length;
    }
    int[] all = new int[starts[sourceWords]];
    for (int word = 0; word < sourceWords; word++) {
      System.arraycopy(rows[word], 0, all, starts[word], rows[word].length);
    }
    return new ModelOne(starts, all);
  }

  private void expect(int[] source, int[] target) {
    int[] cells = new int[source.length + 1];
    for (int word : target) {
      double sum = 0;
      for (int i = 0; i <= source.length; i++) {
        cells[i] = cell(i == source.length ? NOTHING : source[i], word);
        sum += probability[cells[i]];
      }
      if (sum <= 0) {
        continue;
      }
      for (int cell : cells) {
        expected[cell] += (float) (probability[cell] / sum);
      }
    }
  }

  private void maximise(double discount) {
    for (int word = 0; word + 1 < starts.length; word++) {
      double sum = 0;
      for (int cell = starts[word]; cell < starts[word + 1]; cell++) {
        sum += expected[cell];
      }
      for (int cell = starts[word]; cell < starts[word + 1]; cell++) {
        probability[cell] = sum > 0 ? (float) (Math.max(0, expected[cell] - discount) / sum) : 0;
      }
    }
  }

  private int cell(int source, int target) {
    return Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
  }

  /** The probability of {@code target}, given {@code source}; 0 for words that never met. */
  double probability(int source, int target) {
    int cell = source < starts.length - 1 ? cell(source, target) : -1;
    return cell < 0 ? 0 : probability[cell];
  }

  /** How often {@code source} is thought to have given {@code target}. */
  double expected(int source, int target) {
    int cell = cell(source, target);
    return cell < 0 ? 0 : expected[cell];
  }

  /** The target words that ever stood across from {@code source}, ascending. */
  int[] partners(int source) {
    return Arrays.copyOfRange(targets, starts[source], starts[source + 1]);
  }
}
