package io.github.duizhao.format;

import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Mark;

/**
 * Inline codes as elements within the text. TMX level 2 and XLIFF 1.2 have the same four, {@code
 * bpt}, {@code ept}, {@code it}, {@code ph}, but other attributes.
 */
enum CodeElements {
  TMX {
    @Override
    void attributes(InlineCodes.Piece piece, StringBuilder out) {
      switch (piece.shape()) {
        case OPEN -> attribute("i", piece.id(), out);
        case CLOSE -> {
          attribute("i", piece.id(), out);
          return; // only the code that opens has the rest
        }
        case OPEN_ONLY -> attribute("pos", "begin", out);
        case CLOSE_ONLY -> attribute("pos", "end", out);
        default -> {}
      }
      attribute("x", piece.match(), out);
      attribute("type", type(piece.kind()), out);
    }
  },
  XLIFF {
    @Override
    void attributes(InlineCodes.Piece piece, StringBuilder out) {
      attribute("id", piece.match(), out);
      switch (piece.shape()) {
        case OPEN, CLOSE -> attribute("rid", piece.match(), out);
        case OPEN_ONLY -> attribute("pos", "open", out);
        case CLOSE_ONLY -> attribute("pos", "close", out);
        default -> {}
      }
      if (piece.shape() != InlineCodes.Shape.CLOSE) {
        boolean note = piece.kind() == Mark.Kind.FOOTNOTE;
        attribute("ctype", note ? "x-footnote" : type(piece.kind()), out);
      }
    }
  };

  abstract void attributes(InlineCodes.Piece piece, StringBuilder out);

  /**
   * Appends a piece of a text.
   *
   * @return how many characters were dropped
   */
  int append(InlineCodes.Piece piece, StringBuilder out) {
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
    out.append('<').append(element);
    attributes(piece, out);
    out.append('>');
    int dropped = XmlText.content(piece.text(), out);
    out.append("</").append(element).append('>');
    return dropped;
  }

  private static void attribute(String name, Object value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  /** The specifications' name for a kind of code, where they have one. */
  private static String type(Mark.Kind kind) {
    return switch (kind) {
      case LINK -> "link";
      case IMAGE -> "image";
      case EMPHASIS -> "italic";
      case STRONG -> "bold";
      case FOOTNOTE -> "fnote";
      case CODE -> "x-code";
      case RUBY -> "x-ruby";
      case SHORTCODE -> "x-shortcode";
      case TAG -> "x-tag";
    };
  }
}
