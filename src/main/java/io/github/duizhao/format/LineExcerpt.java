package io.github.duizhao.format;

import io.github.duizhao.text.Span;

/**
 * A line of a text around a place in it, no wider than a terminal; hanzi are two columns wide. What
 * is left out shows as …, and words of letters stay whole where they can.
 *
 * @param marked what stands at the place; empty where something is missing
 */
record LineExcerpt(String before, String marked, String after) {

  /** A word longer than this is cut. */
  private static final int WORD = 24;

  private static final String MORE = "…";

  /**
   * @param place within the line or beginning in it
   * @param room columns, at least a few
   */
  static LineExcerpt of(String text, Span line, Span place, int room) {
    int from = Math.max(line.start(), Math.min(place.start(), line.end()));
    int to = Math.max(from, Math.min(place.end(), line.end()));
    String marked = start(clean(text.substring(from, to)), room);
    int left = room - width(marked);
    String before = clean(text.substring(line.start(), from));
    String after = clean(text.substring(to, line.end()));
    before = end(before, Math.max(left / 2, left - width(after)));
    return new LineExcerpt(before, marked, start(after, left - width(before)));
  }

  /** As much of the beginning of a text as there is room for. */
  static String start(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int at = 0;
    int used = 1;
    while (at < text.length() && used + columns(text.codePointAt(at)) <= columns) {
      used += columns(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
    }
    int border = at;
    while (border > Math.max(0, at - WORD) && isWithinWord(text, border)) {
      border--;
    }
    boolean whole = border > 0 && !isWithinWord(text, border);
    return columns < 1 ? "" : text.substring(0, whole ? border : at).stripTrailing() + MORE;
  }

  /** As much of the end of a text as there is room for. */
  private static String end(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int at = text.length();
    int used = 1;
    while (at > 0 && used + columns(text.codePointBefore(at)) <= columns) {
      used += columns(text.codePointBefore(at));
      at -= Character.charCount(text.codePointBefore(at));
    }
    int border = at;
    while (border < Math.min(text.length(), at + WORD) && isWithinWord(text, border)) {
      border++;
    }
    boolean whole = border < text.length() && !isWithinWord(text, border);
    return columns < 1 ? "" : MORE + text.substring(whole ? border : at).stripLeading();
  }

  /** Whether letters or digits of one word stand on both sides; hanzi are no such word. */
  private static boolean isWithinWord(String text, int at) {
    return at > 0 && at < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && c < 0x2E80 || Character.isSurrogate(c);
  }

  static int width(String text) {
    return text.codePoints().map(LineExcerpt::columns).sum();
  }

  private static int columns(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || c >= 0x20000;
    return wide ? 2 : 1;
  }

  /** Control characters of a text must not reach the terminal, and no bidi override either. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(
            c -> {
              boolean hidden =
                  Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
              boolean lone = c >= 0xD800 && c <= 0xDFFF;
              return hidden || lone ? (c == '\t' || c == '\n' || c == '\r' ? ' ' : 0xFFFD) : c;
            })
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
