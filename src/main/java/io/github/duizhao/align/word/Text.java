package io.github.duizhao.align.word;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Sentence;
import java.util.Arrays;
import java.util.List;

/** One side made ready: its words as numbers, its lengths as sums, its blocks. Immutable. */
public final class Text {

  private final List<Sentence> sentences;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final int[] lengths;
  private final int[] uses;

  /** Words in all, by which shares are told. */
  private final int total;

  private Text(
      List<Sentence> sentences,
      Vocabulary vocabulary,
      Tokens tokens,
      int[] lengths,
      int[] uses,
      int total) {
    this.sentences = sentences;
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.lengths = lengths;
    this.uses = uses;
    this.total = total;
  }

  public static Text of(Side side, Lexicon lexicon) {
    List<Sentence> sentences = side.sentences();
    TextWords words = TextWords.of(side, lexicon);
    int[] lengths = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      lengths[i + 1] = lengths[i] + visible(sentences.get(i).text());
    }
    Vocabulary vocabulary = words.vocabulary();
    Tokens tokens = words.tokens();
    return new Text(
        sentences, vocabulary, tokens, lengths, uses(vocabulary, tokens), tokens.size());
  }

  /**
   * Some sentences as a text of their own.
   *
   * @param words the numbers that its words have in the whole text
   */
  public record Part(Text text, int[] words) {}

  public Part part(int from, int to) {
    Vocabulary words = new Vocabulary();
    int[] numbers = new int[vocabulary.size()];
    int[] originals = new int[vocabulary.size()];
    Tokens row = new Tokens();
    for (int s = from; s < to; s++) {
      for (int k = tokens.from(s); k < tokens.to(s); k++) {
        int word = tokens.get(k);
        if (numbers[word] == 0) {
          originals[words.size()] = word;
          numbers[word] = 1 + words.addFrom(vocabulary, word);
        }
        row.add(numbers[word] - 1);
      }
      row.endSentence();
    }
    int[] newLengths = new int[to - from + 1];
    for (int s = from; s < to; s++) {
      newLengths[s + 1 - from] = lengths[s + 1] - lengths[from];
    }
    Text part =
        new Text(sentences.subList(from, to), words, row, newLengths, uses(words, row), row.size());
    return new Part(part, Arrays.copyOf(originals, words.size()));
  }

  /**
   * Rows of its words, cut otherwise or some left out, as a text: words keep their numbers and
   * shares. Its rows are no sentences.
   *
   * @param rowLengths sums of the rows' lengths in characters, from 0 on
   */
  public Text withRows(Tokens rows, int[] rowLengths) {
    return new Text(List.of(), vocabulary, rows, rowLengths, uses, total);
  }

  private static int[] uses(Vocabulary vocabulary, Tokens tokens) {
    int[] uses = new int[vocabulary.size()];
    for (int k = 0; k < tokens.size(); k++) {
      uses[tokens.get(k)]++;
    }
    return uses;
  }

  private static int visible(String text) {
    int count = 0;
    for (int k = 0; k < text.length(); k++) {
      if (!Character.isWhitespace(text.charAt(k))) {
        count++;
      }
    }
    return count;
  }

  public int size() {
    return lengths.length - 1;
  }

  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Characters without white space between two boundaries. */
  public int length(int from, int to) {
    return lengths[to] - lengths[from];
  }

  /** How often a word stands in the text. */
  public int uses(int word) {
    return uses[word];
  }

  /** Words between two boundaries. */
  public int words(int from, int to) {
    return from == to ? 0 : tokens.to(to - 1) - tokens.from(from);
  }

  /** Share of a word in the text, smoothed. */
  public double probability(int word) {
    return (uses[word] + 0.5) / (total + 0.5 * vocabulary.size());
  }
}
