package io.github.duizhao.align.word;

/**
 * Which words stand in a few neighbouring sentences of a text: a window that moves on with the
 * sentences of the other text. Most of a word's translations are far away; that this is told by one
 * bit each keeps the table small enough for the processor's nearest memory.
 */
public final class NearWords {

  private final Tokens tokens;
  private final long[] bits;
  private final int[] counts;
  private int from;
  private int to;

  public NearWords(Text text) {
    this.tokens = text.tokens();
    int words = text.vocabulary().size();
    this.bits = new long[(words >> 6) + 1];
    this.counts = new int[words];
  }

  /** Moves on to the sentences from {@code low} to before {@code high}; neither may go back. */
  public void moveTo(int low, int high) {
    int start = Math.max(to, low);
    for (int s = from; s < Math.min(low, to); s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int word = tokens.get(k);
        if (--counts[word] == 0) {
          bits[word >> 6] &= ~(1L << word);
        }
      }
    }
    for (int s = start; s < high; s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int word = tokens.get(k);
        counts[word]++;
        bits[word >> 6] |= 1L << word;
      }
    }
    from = low;
    to = Math.max(to, high);
  }

  public boolean has(int word) {
    return (bits[word >> 6] >>> word & 1) != 0;
  }
}
