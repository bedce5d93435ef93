package io.github.duizhao.format.po;

/** The backslashes of PO strings, which are those of C. */
final class PoEscapes {

  private PoEscapes() {}

  /** How many characters the escape has that starts at {@code at}, its backslash among them. */
  static int length(String text, int at) {
    int end = at + 1;
    if (end < text.length() && text.charAt(end) == 'x') {
      end++;
      while (end < text.length() && end < at + 4 && Character.digit(text.charAt(end), 16) >= 0) {
        end++;
      }
      return end - at;
    }
    while (end < text.length() && end < at + 4 && isOctal(text.charAt(end))) {
      end++;
    }
    return Math.max(2, end - at);
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  /** What an escape stands for; one that C does not know stands for its second character. */
  static String decode(String escape) {
    char c = escape.charAt(1);
    if (c == 'x' && escape.length() > 2) {
      return Character.toString(Integer.parseInt(escape.substring(2), 16));
    }
    if (isOctal(c)) {
      return Character.toString(Integer.parseInt(escape.substring(1), 8));
    }
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'a' -> "\u0007";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'v' -> "\u000b";
      default -> escape.substring(1);
    };
  }
}
