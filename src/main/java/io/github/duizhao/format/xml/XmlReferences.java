package io.github.duizhao.format.xml;

import java.io.IOException;

/** Character references and the five entities of XML; there are no others. */
final class XmlReferences {

  private static final int LONGEST = 32;

  private XmlReferences() {}

  /** Takes what follows an ampersand, with its semicolon, and tells the code point. */
  static int take(XmlCursor cursor) throws IOException {
    StringBuilder name = new StringBuilder();
    while (true) {
      int c = cursor.peek();
      if (c == ';') {
        cursor.skip();
        break;
      }
      boolean fits = c == '#' ? name.isEmpty() : c >= 0 && c < 0x80 && Character.isLetterOrDigit(c);
      if (!fits || name.length() == LONGEST) {
        throw cursor.fail(
            "\"&\" must start a reference such as &amp; write &amp; for the sign itself");
      }
      name.append((char) c);
      cursor.skip();
    }
    return switch (name.toString()) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> number(name, cursor);
    };
  }

  private static int number(StringBuilder name, XmlCursor cursor) throws IOException {
    if (name.isEmpty() || name.charAt(0) != '#') {
      throw cursor.fail(
          "the entity &" + name + "; is not one of XML's; write the character itself");
    }
    boolean hex = name.length() > 1 && name.charAt(1) == 'x';
    int radix = hex ? 16 : 10;
    int from = hex ? 2 : 1;
    int codePoint = 0;
    for (int i = from; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0) {
        throw cursor.fail("no number: &" + name + ";");
      }
      codePoint = Math.min(Character.MAX_CODE_POINT + 1, codePoint * radix + digit);
    }
    if (from == name.length()) {
      throw cursor.fail("no number: &" + name + ";");
    }
    if (!XmlText.isLegal(codePoint) || codePoint > Character.MAX_CODE_POINT) {
      throw cursor.illegal(codePoint);
    }
    return codePoint;
  }
}
