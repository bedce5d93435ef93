package io.github.duizhao.segment;

/**
 * Markdown's signs of emphasis that a text still holds: tells the star that closes a stressed
 * sentence, {@code **旧的。**新的}, from one that stands for itself, {@code net.*}.
 */
final class Emphasis {

  private final String text;
  private boolean starOpen;
  private boolean lineOpen;

  Emphasis(String text) {
    this.text = text;
  }

  static boolean isSign(char c) {
    return c == '*' || c == '_';
  }

  /** Takes note of a sign; call it for each in the order of the text. */
  void meet(char c, int at) {
    boolean first = at == 0 || text.charAt(at - 1) != c;
    if (!first) {
      return;
    }
    int end = runEnd(at);
    boolean spaceAfter = end == text.length() || Glyphs.isSpace(text.charAt(end));
    boolean spaceBefore = at == 0 || Glyphs.isSpace(text.charAt(at - 1));
    boolean inWord = !spaceBefore && !spaceAfter && c == '_' && isWord(at - 1) && isWord(end);
    if (!inWord) {
      set(c, isOpen(c) ? spaceBefore : !spaceAfter);
    }
  }

  /**
   * The offset after the signs that close at an offset behind a mark, or the offset itself. What
   * they close is closed then.
   */
  int closeAt(int at) {
    char c = text.charAt(at);
    int end = runEnd(at);
    if (!isOpen(c) && end < text.length() && !isBeforeCapital(end)) {
      return at;
    }
    set(c, false);
    return end;
  }

  /** A sign whose fellow is lost, {@code May 2020.* The group met}, closes all the same. */
  private boolean isBeforeCapital(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && text.charAt(end + 1) >= 'A'
        && text.charAt(end + 1) <= 'Z';
  }

  private int runEnd(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at)) && !Glyphs.isHan(text.charAt(at));
  }

  private boolean isOpen(char c) {
    return c == '*' ? starOpen : lineOpen;
  }

  private void set(char c, boolean open) {
    if (c == '*') {
      starOpen = open;
    } else {
      lineOpen = open;
    }
  }
}
