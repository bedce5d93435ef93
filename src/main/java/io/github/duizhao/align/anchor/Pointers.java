package io.github.duizhao.align.anchor;

import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Postings;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Vocabulary.Kind;
import java.util.Arrays;

/**
 * For each source word the target words that point from it to a few target sentences, with what
 * that says. Immutable; thread-safe.
 */
final class Pointers {

  /** Words in more sentences than this point nowhere. */
  private static final int MOST_SENTENCES = 40;

  /** A source word that stands in the text more often has no counterpart that is rare. */
  private static final int MOST_USES = 10 * MOST_SENTENCES;

  /** Share of one word among those of a sentence of usual length. */
  private static final double WORD_SHARE = 0.05;

  private final Postings postings;
  private final boolean everywhere;
  private final int[] starts;
  private int[] columns = new int[1024];
  private float[] gains = new float[1024];

  /**
   * @param reach target sentences to both sides of where a source sentence is expected
   */
  Pointers(TextPair texts, Translations sourceGiven, int reach) {
    Text source = texts.source();
    postings = Postings.of(texts.target());
    everywhere = reach >= texts.target().size();
    int words = source.vocabulary().size();
    starts = new int[words + 1];
    int size = 0;
    for (int word = 0; word < words; word++) {
      Kind kind = source.vocabulary().kind(word);
      boolean points = (kind == Kind.WORD || kind == Kind.COPY) && source.uses(word) <= MOST_USES;
      for (int k = sourceGiven.from(word); points && k < sourceGiven.to(word); k++) {
        int column = sourceGiven.column(k);
        int uses = postings.to(column) - postings.from(column);
        if (everywhere && uses > MOST_SENTENCES) {
          continue;
        }
        if (size == columns.length) {
          columns = Arrays.copyOf(columns, size * 2);
          gains = Arrays.copyOf(gains, size * 2);
        }
        columns[size] = column;
        gains[size++] =
            (float) Math.log1p(WORD_SHARE * sourceGiven.value(k) / source.probability(word));
      }
      starts[word + 1] = size;
    }
  }

  int from(int word) {
    return starts[word];
  }

  int to(int word) {
    return starts[word + 1];
  }

  /** Nats for a target sentence that a pointer leads to. */
  float gain(int pointer) {
    return gains[pointer];
  }

  /** The first of a pointer's places from a target sentence on. */
  int start(int pointer, int low) {
    return everywhere ? postings.from(columns[pointer]) : postings.from(columns[pointer], low);
  }

  /** The end of a pointer's places up to a target sentence; they are none if there are too many. */
  int end(int pointer, int start, int high) {
    int to = postings.to(columns[pointer]);
    if (everywhere) {
      return to;
    }
    int limit = start + MOST_SENTENCES;
    if (to > limit && postings.sentence(limit) <= high) {
      return start;
    }
    int end = start;
    while (end < to && postings.sentence(end) <= high) {
      end++;
    }
    return end;
  }

  /** The target sentence of a place. */
  int sentence(int place) {
    return postings.sentence(place);
  }
}
