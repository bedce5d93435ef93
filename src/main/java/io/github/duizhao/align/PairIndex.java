package io.github.duizhao.align;

import java.util.Arrays;

/** Numbers pairs of words in the order in which they turn up. */
final class PairIndex {

  private long[] keys = new long[1024];
  private int size;
  private int[] slots = new int[2048];

  PairIndex() {
    Arrays.fill(slots, -1);
  }

  /** The pair's number; a new one if it has none yet. */
  int add(int row, int column) {
    long key = (long) row << 32 | column;
    int slot = slot(key);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      rehash();
      slot = slot(key);
    }
    keys[size] = key;
    slots[slot] = size;
    return size++;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = slots.length - 1;
    int slot = (int) (mixed >>> 32) & mask;
    while (slots[slot] >= 0 && keys[slots[slot]] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = new int[keys.length * 2];
    Arrays.fill(slots, -1);
    for (int k = 0; k < size; k++) {
      slots[slot(keys[k])] = k;
    }
  }

  int row(int pair) {
    return (int) (keys[pair] >>> 32);
  }

  int column(int pair) {
    return (int) keys[pair];
  }

  int size() {
    return size;
  }
}
