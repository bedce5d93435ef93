package io.github.duizhao.align.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different words of a text, numbered in the order in which they turn up. */
public final class Vocabulary {

  /**
   * How much a word such as {@code the} counts beside one that carries meaning: most sentences have
   * it, so that it says little of which belong together.
   */
  public static final double FUNCTION_WEIGHT = 0.3;

  /** What a word is; the order is fixed, since it picks weights. */
  public enum Kind {
    /** A word that carries meaning. */
    WORD,
    /** A word such as {@code the} or 的. */
    FUNCTION,
    /** A punctuation mark. */
    MARK,
    /** A comma or full stop. */
    SOFT_MARK,
    /** A number, or a word in Latin letters within Chinese. */
    COPY;

    private static final Kind[] ALL = values();
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private byte[] kinds = new byte[256];
  private boolean[] capital = new boolean[256];

  public int add(String word, Kind kind) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    if (number == kinds.length) {
      kinds = Arrays.copyOf(kinds, number * 2);
      capital = Arrays.copyOf(capital, number * 2);
    }
    kinds[number] = (byte) kind.ordinal();
    words.add(word);
    numbers.put(word, number);
    return number;
  }

  /** Takes over a word of another vocabulary. */
  int addFrom(Vocabulary other, int word) {
    int number = add(other.word(word), other.kind(word));
    capital[number] |= other.capital[word];
    return number;
  }

  /** Notes that a word was seen with a capital letter. */
  public void markCapital(int number) {
    capital[number] = true;
  }

  public boolean isCapital(int number) {
    return capital[number];
  }

  /** The number of a word, or -1. */
  public int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  public String word(int number) {
    return words.get(number);
  }

  public Kind kind(int number) {
    return Kind.ALL[kinds[number]];
  }

  public boolean isMark(int number) {
    Kind kind = kind(number);
    return kind == Kind.MARK || kind == Kind.SOFT_MARK;
  }

  public int size() {
    return words.size();
  }
}
