package io.github.duizhao.check;

/** What kind of character one is, for checks of Chinese text. */
public final class Han {

  /** Stands in a {@link Passage} for a character of code, a URL or the like. */
  public static final char MASK = '\uFFFC';

  private Han() {}

  /** Whether it is a Chinese character of the basic plane. */
  public static boolean is(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }

  /** How many Chinese characters the text has. */
  public static int count(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** Whether it is a Latin letter, accented ones among them. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it ends or divides a sentence in Chinese type. */
  public static boolean isFullMark(char c) {
    return "，。、；：！？".indexOf(c) >= 0;
  }

  public static boolean isOpener(char c) {
    return "“‘（《〈「『【〔［｛".indexOf(c) >= 0;
  }

  public static boolean isCloser(char c) {
    return "”’）》〉」』】〕］｝".indexOf(c) >= 0;
  }

  /** The character at {@code i}, or NUL outside of the text. */
  public static char at(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }
}
