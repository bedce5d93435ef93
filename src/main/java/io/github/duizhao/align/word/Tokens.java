package io.github.duizhao.align.word;

import java.util.Arrays;

/** The words of all sentences of a text in one row, as numbers of a {@link Vocabulary}. */
public final class Tokens {

  private int[] numbers = new int[1024];
  private int[] ends = new int[64];
  private int size;
  private int sentences;

  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** Closes a sentence; what is added next belongs to the next one. */
  public void endSentence() {
    if (sentences == ends.length) {
      ends = Arrays.copyOf(ends, sentences * 2);
    }
    ends[sentences++] = size;
  }

  /** The last word of the sentence that is being added, or -1. */
  int lastInSentence() {
    int start = sentences == 0 ? 0 : ends[sentences - 1];
    return size > start ? numbers[size - 1] : -1;
  }

  public int get(int at) {
    return numbers[at];
  }

  public int from(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  public int to(int sentence) {
    return ends[sentence];
  }

  int sentences() {
    return sentences;
  }

  public int size() {
    return size;
  }
}
