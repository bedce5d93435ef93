package io.github.duizhao.segment;

/** Reads Latin words around an offset; never looks further than a word can be long. */
final class Words {

  private static final int LONGEST = 32;

  private Words() {}

  /** The word that ends at an offset, dots inside it included ({@code U.S}); empty for none. */
  static String before(String text, int end) {
    return text.substring(startBefore(text, end), end);
  }

  static int startBefore(String text, int end) {
    int start = end;
    int least = Math.max(0, end - LONGEST);
    while (start > least && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isPart(char c) {
    return (Character.isLetterOrDigit(c) && !Glyphs.isHan(c))
        || c == '.'
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '&'
        || c == '_';
  }

  /** The word at an offset, marks at its end left out. */
  static String at(String text, int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST);
    while (end < most && isPart(text.charAt(end))) {
      end++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether a mark stands here that nothing precedes, so that no sentence begins with it. */
  static boolean isLoneMark(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      boolean last = at + 1 == text.length();
      return last || Glyphs.isSpace(text.charAt(at + 1)) && !text.startsWith(" .", at + 1);
    }
    return Glyphs.isTerminator(c) && c != '…';
  }

  /** Where the first letter, digit or other sign behind quotes, brackets and emphasis stands. */
  static int firstSign(String text, int from) {
    int i = from;
    int most = Math.min(text.length(), from + LONGEST);
    while (i < most && isWrapping(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWrapping(char c) {
    return Glyphs.isSpace(c)
        || Glyphs.closerOf(c) != 0
        || c == '"'
        || c == '\''
        || c == '*'
        || c == '_'
        || c == '…'
        || c == '.'
        || c == '¿'
        || c == '¡';
  }
}
