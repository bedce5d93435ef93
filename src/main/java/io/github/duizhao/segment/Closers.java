package io.github.duizhao.segment;

/** Reads closing marks, those typed wrong or of the other width included. */
final class Closers {

  private final String text;
  private final Pairs pairs;

  Closers(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** A speaker is cut off by the next one: {@code “你为什么——”“住口！”}. */
  boolean isCutOffSpeech(int i, char before) {
    if (before != '—') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && Glyphs.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    char opener = text.charAt(next);
    boolean straight = opener == '"' || opener == '\'';
    return straight
        ? next > i + 1 && opener == text.charAt(i)
        : Glyphs.closerOf(opener) != 0 && Glyphs.isQuoteCloser(Glyphs.closerOf(opener));
  }

  /** The closing mark that a character stands for: brackets of the other width, {@code （如此)}. */
  char closingOf(char c, int i) {
    return switch (c) {
      case '“' -> '”';
      case '）' -> !pairs.isOpen(c) && pairs.isOpen(')') ? ')' : c;
      case ')' -> !pairs.isOpen(c) && pairs.isOpen('）') && !isItemMark(i) ? '）' : c;
      default -> c;
    };
  }

  /** Whether the bracket counts an item, {@code 1)}, and closes nothing. */
  private boolean isItemMark(int i) {
    int start = i;
    while (start > 0 && i - start < 3 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return apart && i - start > 0 && i - start < 3 && text.charAt(i - 1) < 0x7f;
  }

  /** A slip of typing, {@code “你是谁？“。}: nothing can be quoted there. */
  boolean isCloserTypedAsOpener(char c, int i) {
    if (c != '“' || !pairs.isOpen('”') || i + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    return next == '。' || next == '，' || next == '、' || next == '；' || next == '：';
  }

  boolean isApostrophe(int i) {
    return text.charAt(i) == '’'
        && i + 1 < text.length()
        && Glyphs.isAsciiLetter(text.charAt(i + 1));
  }
}
