package io.github.duizhao.read.office;

import java.util.List;

/**
 * A line of a PDF's page.
 *
 * @param page 0-based
 * @param left where it starts, in points from the page's left edge
 * @param right where it ends
 * @param y its base line, in points from the page's top edge
 * @param height of the page
 * @param size of most of its characters, in points
 * @param bold whether all of it is in a bold font
 * @param cell whether it is a cell of a table's row
 * @param pieces its text: stretches with and without a link
 */
record PdfLine(
    int page,
    float left,
    float right,
    float y,
    float height,
    float size,
    boolean bold,
    boolean cell,
    List<Piece> pieces) {

  /** Stands in the text where words are far apart, until {@link PdfRows} has looked at it. */
  static final char WIDE_GAP = '\t';

  /**
   * @param href empty: no link
   */
  record Piece(String text, String href) {}

  PdfLine {
    pieces = List.copyOf(pieces);
  }

  PdfLine with(List<Piece> other, boolean isCell) {
    return new PdfLine(page, left, right, y, height, size, bold, isCell, other);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Whether it stands where pages have their headers and footers. */
  boolean isAtEdge() {
    return y < 0.11f * height || y > 0.9f * height;
  }
}
