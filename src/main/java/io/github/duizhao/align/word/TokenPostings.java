package io.github.duizhao.align.word;

import java.util.Arrays;

/** For each word of a text the places where it stands. Immutable. */
public final class TokenPostings {

  private final int[] starts;
  private final int[] places;
  private final int[] sentences;

  private TokenPostings(int[] starts, int[] places, int[] sentences) {
    this.starts = starts;
    this.places = places;
    this.sentences = sentences;
  }

  public static TokenPostings of(Text text) {
    Tokens tokens = text.tokens();
    int words = text.vocabulary().size();
    int[] starts = new int[words + 1];
    for (int k = 0; k < tokens.size(); k++) {
      starts[tokens.get(k) + 1]++;
    }
    for (int w = 0; w < words; w++) {
      starts[w + 1] += starts[w];
    }
    int[] places = new int[tokens.size()];
    int[] sentences = new int[tokens.size()];
    int[] next = starts.clone();
    for (int s = 0; s < text.size(); s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int at = next[tokens.get(k)]++;
        places[at] = k;
        sentences[at] = s;
      }
    }
    return new TokenPostings(starts, places, sentences);
  }

  public int to(int word) {
    return starts[word + 1];
  }

  /** The first place of each word, as a new array. */
  public int[] starts() {
    return Arrays.copyOf(starts, starts.length - 1);
  }

  public int token(int at) {
    return places[at];
  }

  public int sentence(int at) {
    return sentences[at];
  }
}
