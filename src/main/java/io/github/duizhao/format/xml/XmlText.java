package io.github.duizhao.format.xml;

/**
 * Puts text into XML 1.0: escapes what must be, drops what XML cannot hold (control characters,
 * lone surrogates, U+FFFE, U+FFFF) and counts it.
 */
public final class XmlText {

  private XmlText() {}

  /** Whether XML 1.0 can hold this code point ({@code Char} of the specification, 2.2). */
  public static boolean isLegal(int codePoint) {
    return codePoint >= 0x20
        ? codePoint <= 0xD7FF
            || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
            || codePoint >= 0x10000
        : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  /**
   * Appends {@code text} as the content of an element.
   *
   * @return how many code points were dropped
   */
  public static int content(String text, StringBuilder out) {
    return append(text, false, out);
  }

  /**
   * Appends {@code text} as the value of an attribute, without its quotes.
   *
   * @return how many code points were dropped
   */
  public static int attribute(String text, StringBuilder out) {
    return append(text, true, out);
  }

  private static int append(String text, boolean attribute, StringBuilder out) {
    int dropped = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (!isLegal(codePoint)) {
        dropped++;
        continue;
      }
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        // "]]>" must not stand in content.
        case '>' -> out.append("&gt;");
        // A parser turns a bare CR into LF.
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        default -> out.appendCodePoint(codePoint);
      }
    }
    return dropped;
  }
}
