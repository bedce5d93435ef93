package io.github.duizhao.format;

import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Mark;

/** Inline codes as TMX level 2 writes them: {@code bpt}, {@code ept}, {@code it}, {@code ph}. */
final class TmxCodes {

  private TmxCodes() {}

  /**
   * Appends a piece of a segment.
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
    out.append('<').append(element);
    switch (piece.shape()) {
      case OPEN ->
          out.append(" i=\"")
              .append(piece.id())
              .append("\" x=\"")
              .append(piece.match())
              .append('"');
      case CLOSE -> out.append(" i=\"").append(piece.id()).append('"');
      case OPEN_ONLY -> out.append(" pos=\"begin\" x=\"").append(piece.match()).append('"');
      case CLOSE_ONLY -> out.append(" pos=\"end\" x=\"").append(piece.match()).append('"');
      default -> out.append(" x=\"").append(piece.match()).append('"');
    }
    if (piece.shape() != InlineCodes.Shape.CLOSE) {
      out.append(" type=\"").append(type(piece.kind())).append('"');
    }
    out.append('>');
    int dropped = XmlText.content(piece.text(), out);
    out.append("</").append(element).append('>');
    return dropped;
  }

  /** The specification's name for a kind of code, where it has one. */
  static String type(Mark.Kind kind) {
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
