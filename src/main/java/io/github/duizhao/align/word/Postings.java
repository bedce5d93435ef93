package io.github.duizhao.align.word;

import java.util.Arrays;

/** For each word of a text the sentences in which it stands, with how often. Immutable. */
public final class Postings {

  private final int[] starts;
  private final int[] sentences;
  private final short[] counts;

  private Postings(int[] starts, int[] sentences, short[] counts) {
    this.starts = starts;
    this.sentences = sentences;
    this.counts = counts;
  }

  public static Postings of(Text text) {
    Tokens tokens = text.tokens();
    int words = text.vocabulary().size();
    int[] starts = new int[words + 1];
    int[] last = new int[words];
    Arrays.fill(last, -1);
    for (int s = 0; s < text.size(); s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int word = tokens.get(k);
        if (last[word] != s) {
          last[word] = s;
          starts[word + 1]++;
        }
      }
    }
    for (int w = 0; w < words; w++) {
      starts[w + 1] += starts[w];
    }
    int[] sentences = new int[starts[words]];
    short[] counts = new short[starts[words]];
    int[] next = starts.clone();
    for (int s = 0; s < text.size(); s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int word = tokens.get(k);
        int at = next[word];
        if (at > starts[word] && sentences[at - 1] == s) {
          if (counts[at - 1] < Short.MAX_VALUE) {
            counts[at - 1]++;
          }
        } else {
          sentences[at] = s;
          counts[at] = 1;
          next[word]++;
        }
      }
    }
    return new Postings(starts, sentences, counts);
  }

  public int from(int word) {
    return starts[word];
  }

  public int to(int word) {
    return starts[word + 1];
  }

  /** The first posting of a word at or after a sentence. */
  public int from(int word, int sentence) {
    int at = Arrays.binarySearch(sentences, starts[word], starts[word + 1], sentence);
    return at < 0 ? -at - 1 : at;
  }

  /** The first posting of each word, as a new array. */
  public int[] starts() {
    return Arrays.copyOf(starts, starts.length - 1);
  }

  public int sentence(int at) {
    return sentences[at];
  }

  public int count(int at) {
    return counts[at];
  }
}
