package io.github.duizhao.align.feature;

import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.Tokens;

/**
 * Where the first and the last clause of each sentence stand, its head and its tail, as runs of its
 * words. A clause ends at a mark, but not before a few words have passed. Immutable.
 */
final class SentenceParts {

  private static final int LEAST = 3;
  private static final int MOST = 12;
  private static final int SHORT_LEAST = 2;
  private static final int SHORT_MOST = 4;

  /** Parts of a sentence. */
  enum Part {
    WHOLE,
    HEAD,
    TAIL,
    SHORT_HEAD,
    SHORT_TAIL;

    int bit() {
      return 1 << ordinal();
    }
  }

  private static final Part[] PARTS = Part.values();

  private final Text text;
  private final int[] headEnds;
  private final int[] tailStarts;
  private final int[] shortHeadEnds;
  private final int[] shortTailStarts;

  /** By word: the bits of the parts that it stands in. */
  private final byte[] parts;

  SentenceParts(Text text) {
    this.text = text;
    int size = text.size();
    headEnds = new int[size];
    tailStarts = new int[size];
    shortHeadEnds = new int[size];
    shortTailStarts = new int[size];
    for (int s = 0; s < size; s++) {
      headEnds[s] = headEnd(s, LEAST, MOST);
      shortHeadEnds[s] = headEnd(s, SHORT_LEAST, SHORT_MOST);
      tailStarts[s] = tailStart(s, LEAST, MOST);
      shortTailStarts[s] = tailStart(s, SHORT_LEAST, SHORT_MOST);
    }
    parts = new byte[text.tokens().size()];
    for (int s = 0; s < size; s++) {
      for (Part part : PARTS) {
        for (int k = from(s, part); k < to(s, part); k++) {
          parts[k] |= (byte) part.bit();
        }
      }
    }
  }

  private int headEnd(int sentence, int least, int most) {
    Tokens tokens = text.tokens();
    int end = tokens.to(sentence);
    int words = 0;
    int at = tokens.from(sentence);
    while (at < end && words < most) {
      boolean mark = text.vocabulary().isMark(tokens.get(at));
      if (mark && words >= least) {
        break;
      }
      words += mark ? 0 : 1;
      at++;
    }
    return at;
  }

  private int tailStart(int sentence, int least, int most) {
    Tokens tokens = text.tokens();
    int start = tokens.from(sentence);
    int words = 0;
    int at = tokens.to(sentence);
    while (at > start && words < most) {
      boolean mark = text.vocabulary().isMark(tokens.get(at - 1));
      if (mark && words >= least) {
        break;
      }
      words += mark ? 0 : 1;
      at--;
    }
    return at;
  }

  int from(int sentence, Part part) {
    return switch (part) {
      case TAIL -> tailStarts[sentence];
      case SHORT_TAIL -> shortTailStarts[sentence];
      default -> text.tokens().from(sentence);
    };
  }

  int to(int sentence, Part part) {
    return switch (part) {
      case HEAD -> headEnds[sentence];
      case SHORT_HEAD -> shortHeadEnds[sentence];
      default -> text.tokens().to(sentence);
    };
  }

  /** The bits ({@link Part#bit}) of the parts of its sentence that a word stands in. */
  int partsWith(int token) {
    return parts[token];
  }

  /** Words of a part, marks included. */
  int length(int sentence, Part part) {
    return to(sentence, part) - from(sentence, part);
  }

  /** Words of a part, without marks. */
  int words(int sentence, Part part) {
    int count = 0;
    for (int k = from(sentence, part); k < to(sentence, part); k++) {
      count += text.vocabulary().isMark(text.tokens().get(k)) ? 0 : 1;
    }
    return count;
  }
}
