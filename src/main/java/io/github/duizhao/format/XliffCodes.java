package io.github.duizhao.format;

import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Mark;

/**
 * Inline codes as XLIFF 1.2 writes them within the text: {@code bpt}, {@code ept}, {@code it},
 * {@code ph}.
 */
final class XliffCodes {

  private XliffCodes() {}

  /**
   * Appends a piece of a text.
   *
   * @return how many characters were dropped
   */
  static int append(InlineCodes.Piece piece, StringBuilder out) {
    if (piece.shape() == InlineCodes.Shape.TEXT) {
      return XmlText.content(piece.text(), out);
    }
    String element =
        switch (piece.shape()) {
          case OPEN -> "bpt";
          case CLOSE -> "ept";
          case STANDALONE -> "ph";
          default -> "it";
        };
    out.append('<').append(element).append(" id=\"").append(piece.match()).append('"');
    switch (piece.shape()) {
      case OPEN, CLOSE -> out.append(" rid=\"").append(piece.match()).append('"');
      case OPEN_ONLY -> out.append(" pos=\"open\"");
      case CLOSE_ONLY -> out.append(" pos=\"close\"");
      default -> {}
    }
    if (piece.shape() != InlineCodes.Shape.CLOSE) {
      out.append(" ctype=\"").append(type(piece.kind())).append('"');
    }
    out.append('>');
    int dropped = XmlText.content(piece.text(), out);
    out.append("</").append(element).append('>');
    return dropped;
  }

  private static String type(Mark.Kind kind) {
    return kind == Mark.Kind.FOOTNOTE ? "x-footnote" : TmxCodes.type(kind);
  }
}
