package io.github.duizhao.align.clause;

import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.Tokens;
import io.github.duizhao.align.word.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Some sentences of a text cut into clauses, which are the rows of a text of their own. A clause
 * ends at a comma, semicolon, colon or dash, but not before a few words have passed, nor where
 * little follows. Immutable.
 */
final class ClauseText {

  private static final String ENDS = ",;:-";

  /** Words of a clause at least. */
  private static final int LEAST = 2;

  /**
   * Clauses of a sentence at most; the last one has the rest. A list or dump of thousands would be
   * weighed clause by clause against another one.
   */
  private static final int MOST = 100;

  private final Text text;

  /** By clause its sentence. */
  private final int[] sentences;

  /** By clause the number of its place. */
  private final int[] places;

  /** By place the boundary of clauses at which it ends. */
  private final int[] placeEnds;

  private ClauseText(Text text, int[] sentences, int[] places, int[] placeEnds) {
    this.text = text;
    this.sentences = sentences;
    this.places = places;
    this.placeEnds = placeEnds;
  }

  /**
   * @param places where to read
   * @param from the first sentence of a place
   * @param to where its sentences end
   */
  static ClauseText of(
      Text text, List<Stretch> places, ToIntFunction<Stretch> from, ToIntFunction<Stretch> to) {
    Builder builder = new Builder(text);
    int[] placeEnds = new int[places.size()];
    for (Stretch place : places) {
      for (int s = from.applyAsInt(place); s < to.applyAsInt(place); s++) {
        builder.add(s);
      }
      placeEnds[builder.place++] = builder.size;
    }
    return builder.build(placeEnds);
  }

  Text text() {
    return text;
  }

  int size() {
    return sentences.length;
  }

  int sentence(int clause) {
    return sentences[clause];
  }

  /** The number of a clause's place. */
  int place(int clause) {
    return places[clause];
  }

  /** Whether two boundaries are of a place, its start and end included. */
  boolean isWithin(int place, int from, int to) {
    return from >= (place == 0 ? 0 : placeEnds[place - 1]) && to <= placeEnds[place];
  }

  /** The boundary of sentences at which a clause ends, or -1 if it ends inside of its sentence. */
  int boundaryAfter(int clause) {
    boolean inside = clause + 1 < sentences.length && sentences[clause + 1] == sentences[clause];
    return inside ? -1 : sentences[clause] + 1;
  }

  private static final class Builder {
    private final Text whole;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final Tokens rows = new Tokens();
    private int[] sentences = new int[64];
    private int[] places = new int[64];
    private int place;
    private int[] lengths = new int[65];
    private int size;

    Builder(Text whole) {
      this.whole = whole;
      this.vocabulary = whole.vocabulary();
      this.tokens = whole.tokens();
    }

    void add(int sentence) {
      int to = tokens.to(sentence);
      int letters = letters(tokens.from(sentence), to);
      int before = lengths[size];
      int read = 0;
      int start = tokens.from(sentence);
      int lastWord = lastWord(start, to);
      int words = 0;
      int last = size + MOST - 1;
      for (int k = start; k < to; k++) {
        rows.add(tokens.get(k));
        words += vocabulary.isMark(tokens.get(k)) ? 0 : 1;
        boolean inside = words >= LEAST && k < lastWord && size < last;
        if (k + 1 == to || inside && isEnd(tokens.get(k))) {
          read += letters(start, k + 1);
          start = k + 1;
          words = 0;
          double share = k + 1 == to ? 1 : (double) read / Math.max(1, letters);
          end(sentence, before + (int) Math.round(share * whole.length(sentence, sentence + 1)));
        }
      }
      if (tokens.from(sentence) == to) {
        end(sentence, before + whole.length(sentence, sentence + 1));
      }
    }

    /** Letters of words, which tell how a sentence's length is shared out among its clauses. */
    private int letters(int from, int to) {
      int count = 0;
      for (int k = from; k < to; k++) {
        count += vocabulary.word(tokens.get(k)).length();
      }
      return count;
    }

    /** Where the last word of a sentence stands, or a place before it: little follows there. */
    private int lastWord(int from, int to) {
      int last = to - 1;
      while (last >= from && vocabulary.isMark(tokens.get(last))) {
        last--;
      }
      return last;
    }

    private boolean isEnd(int token) {
      String word = vocabulary.word(token);
      return word.length() == 1 && ENDS.indexOf(word.charAt(0)) >= 0;
    }

    private void end(int sentence, int length) {
      rows.endSentence();
      if (size == sentences.length) {
        sentences = Arrays.copyOf(sentences, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size + 1);
      }
      places[size] = place;
      sentences[size++] = sentence;
      lengths[size] = length;
    }

    ClauseText build(int[] placeEnds) {
      return new ClauseText(
          whole.withRows(rows, Arrays.copyOf(lengths, size + 1)),
          Arrays.copyOf(sentences, size),
          Arrays.copyOf(places, size),
          placeEnds);
    }
  }
}
