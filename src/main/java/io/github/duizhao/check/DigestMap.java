package io.github.duizhao.check;

/**
 * A map from the digest of a text to the digest of its partner and a line, in plain arrays: 40
 * bytes an entry. The first entry of a key stays; a full map takes no more. Not thread-safe.
 */
final class DigestMap {

  /** Not a place in the map. */
  static final int NONE = -1;

  private final int most;
  private long[] keys = new long[1 << 10];
  private long[] partners = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int size;

  /**
   * @param most entries
   */
  DigestMap(int most) {
    this.most = most;
  }

  /** A digest of 64 bits, never 0; of a million texts two are alike once in 40 million runs. */
  static long digest(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    // FNV-1a, its bits mixed as in SplitMix64, since the low ones choose the place.
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }

  /** The place of a key, or {@link #NONE}. */
  int find(long key) {
    int at = slot(keys, key);
    return keys[at] == 0 ? NONE : at;
  }

  long partner(int place) {
    return partners[place];
  }

  int line(int place) {
    return lines[place];
  }

  void put(long key, long partner, int line) {
    int at = slot(keys, key);
    if (keys[at] != 0 || size == most) {
      return;
    }
    keys[at] = key;
    partners[at] = partner;
    lines[at] = line;
    if (++size > keys.length / 2) {
      grow();
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    long[] widerPartners = new long[wider.length];
    int[] widerLines = new int[wider.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int at = slot(wider, keys[i]);
        wider[at] = keys[i];
        widerPartners[at] = partners[i];
        widerLines[at] = lines[i];
      }
    }
    keys = wider;
    partners = widerPartners;
    lines = widerLines;
  }
}
