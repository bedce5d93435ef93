package io.github.duizhao.check;

import java.util.OptionalInt;

/**
 * What the earlier pieces of a large file said: each text with its first translation and the other
 * way round, as digests in bounded memory. One is shared by all pieces of a file. Not thread-safe.
 */
public final class EarlierPairs {

  /** What a heap of 512 MB can spare: 40 MB for each direction. */
  private static final int MOST = 1 << 20;

  private final DigestMap bySource;
  private final DigestMap byTarget;

  public EarlierPairs() {
    this(MOST);
  }

  /**
   * @param most pairs to remember; later ones are compared with them, but not remembered
   */
  EarlierPairs(int most) {
    bySource = new DigestMap(most);
    byTarget = new DigestMap(most);
  }

  /** The line where this source was first translated, if it was translated otherwise. */
  public OptionalInt otherTranslation(String source, String target) {
    return other(bySource, source, target);
  }

  /** The line where this translation first stood, if it stood for another source. */
  public OptionalInt otherSource(String source, String target) {
    return other(byTarget, target, source);
  }

  private static OptionalInt other(DigestMap map, String text, String partner) {
    int place = map.find(DigestMap.digest(text));
    return place == DigestMap.NONE || map.partner(place) == DigestMap.digest(partner)
        ? OptionalInt.empty()
        : OptionalInt.of(map.line(place));
  }

  /**
   * Remembers a pair, unless its texts are known.
   *
   * @param line of the file, 1-based
   */
  public void add(String source, String target, int line) {
    long from = DigestMap.digest(source);
    long to = DigestMap.digest(target);
    bySource.put(from, to, line);
    byTarget.put(to, from, line);
  }
}
