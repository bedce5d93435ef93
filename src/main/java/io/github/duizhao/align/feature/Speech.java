package io.github.duizhao.align.feature;

import io.github.duizhao.align.word.Text;

/**
 * Quotation marks and end marks of each sentence of a text. Quotations may run over many sentences;
 * whether a text quotes with single or double marks is seen from the text. Immutable.
 */
final class Speech {

  private static final int EARLY = 14;
  private static final String CLOSERS = "”’\"'」』）)】]";

  private final boolean chinese;
  private final boolean single;
  private final boolean[] openBefore;
  private final boolean[] startsQuote;
  private final boolean[] opensEarly;
  private final boolean[] endsQuote;
  private final int[] opens;
  private final char[] endMarks;

  Speech(Text text, boolean chinese) {
    this.chinese = chinese;
    int size = text.size();
    openBefore = new boolean[size + 1];
    startsQuote = new boolean[size];
    opensEarly = new boolean[size];
    endsQuote = new boolean[size];
    opens = new int[size];
    endMarks = new char[size];
    int doubles = 0;
    int singles = 0;
    for (int s = 0; s < size; s++) {
      String sentence = text.sentence(s).text();
      for (int k = 0; k < sentence.length(); k++) {
        char c = sentence.charAt(k);
        doubles += c == '“' || c == '"' || c == '「' ? 1 : 0;
        boolean starts = k == 0 || sentence.charAt(k - 1) == ' ';
        singles += starts && (c == '‘' || c == '\'' || c == '『') ? 1 : 0;
      }
    }
    single = !chinese && singles > doubles;
    for (int s = 0; s < size; s++) {
      openBefore[s + 1] = read(s, text.sentence(s).text(), openBefore[s]);
    }
  }

  private boolean read(int sentence, String text, boolean openAtStart) {
    boolean open = openAtStart;
    for (int k = 0; k < text.length(); k++) {
      int turn = turn(text, k, open);
      if (turn > 0) {
        open = true;
        opens[sentence]++;
        startsQuote[sentence] |= k == 0;
        opensEarly[sentence] |= k < EARLY;
      } else if (turn < 0) {
        open = false;
        endsQuote[sentence] |= k + 1 == text.length();
      }
    }
    endMarks[sentence] = endMark(text);
    return open;
  }

  /** 1 if a quotation opens at a character, -1 if one closes, 0 if neither. */
  private int turn(String text, int at, boolean open) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (single) {
      return singleTurn(c, before, after, at + 1 == text.length());
    }
    return switch (c) {
      case '“', '「' -> 1;
      case '”', '」' -> -1;
      case '"' -> straightTurn(before, after, at, open);
      default -> 0;
    };
  }

  private int straightTurn(char before, char after, int at, boolean open) {
    if (!chinese) {
      if (at == 0 || (before == ' ' && after != ' ')) {
        return 1;
      }
      if (after == ' ' && before != ' ') {
        return -1;
      }
    }
    return open ? -1 : 1;
  }

  private static int singleTurn(char c, char before, char after, boolean last) {
    if (c == '‘') {
      return 1;
    }
    if (c != '\'' && c != '’') {
      return 0;
    }
    boolean place = " —–(-".indexOf(before) >= 0;
    if (c == '\'' && place && after != ' ') {
      return 1;
    }
    boolean afterMark = ",.!?;:…—–-".indexOf(before) >= 0;
    return !Character.isLetter(after) && (afterMark || last || before == ' ') ? -1 : 0;
  }

  private static char endMark(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    if (at < 0) {
      return 'x';
    }
    return switch (text.charAt(at)) {
      case '？', '?' -> '?';
      case '！', '!' -> '!';
      default -> 'x';
    };
  }

  /** Whether quotations are usual here: in more than 3 of 100 sentences. */
  boolean isUsual() {
    int count = 0;
    for (int open : opens) {
      count += open > 0 ? 1 : 0;
    }
    return count > 0.03 * opens.length;
  }

  /** Whether a quotation goes on over a boundary. */
  boolean openAt(int boundary) {
    return openBefore[boundary];
  }

  boolean startsQuote(int sentence) {
    return startsQuote[sentence];
  }

  boolean opensEarly(int sentence) {
    return opensEarly[sentence];
  }

  boolean opens(int sentence) {
    return opens[sentence] > 0;
  }

  int opens(int from, int to) {
    int count = 0;
    for (int s = from; s < to; s++) {
      count += opens[s];
    }
    return count;
  }

  boolean endsQuote(int sentence) {
    return endsQuote[sentence];
  }

  /** {@code ?}, {@code !} or {@code x} for any other. */
  char endMark(int sentence) {
    return endMarks[sentence];
  }
}
