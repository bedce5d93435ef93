package io.github.duizhao.lexicon;

import java.util.function.Function;

/**
 * Remembers what was answered for a string, as far as there is room: each string has two places,
 * and whoever came last stays. Answers must be immutable and always the same for the same string.
 * Thread-safe without locks: an entry is immutable, and a thread that does not see it asks anew.
 */
public final class Memo<T> {

  private record Entry<T>(String key, T answer) {}

  private final int size;
  private final Function<String, T> ask;
  private Entry<T>[] entries;

  /**
   * @param size how many answers there is room for: a power of two, taken at the first question
   */
  public Memo(int size, Function<String, T> ask) {
    if (size < 2 || Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("size must be a power of two from 2: " + size);
    }
    this.size = size;
    this.ask = ask;
  }

  public T get(String key) {
    Entry<T>[] places = entries;
    if (places == null) {
      places = newPlaces(size);
      entries = places;
    }
    int hash = key.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> 16) & (size - 1);
    Entry<T> first = places[at];
    if (first != null && first.key.equals(key)) {
      return first.answer;
    }
    Entry<T> second = places[at ^ 1];
    if (second != null && second.key.equals(key)) {
      return second.answer;
    }
    T answer = ask.apply(key);
    if (first != null) {
      places[at ^ 1] = first;
    }
    places[at] = new Entry<>(key, answer);
    return answer;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Entry<T>[] newPlaces(int size) {
    return new Entry[size];
  }
}
