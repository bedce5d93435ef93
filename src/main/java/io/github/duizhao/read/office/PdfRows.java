package io.github.duizhao.read.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of tables in a PDF, which has none, only words that stand side by side: lines with
 * the same number of wide gaps, one below the other. Each cell becomes a line of its own.
 */
final class PdfRows {

  private static final char GAP = PdfLine.WIDE_GAP;

  /** Rows further apart, in heights of their letters, are not of one table. */
  private static final float FAR = 5;

  private PdfRows() {}

  static List<PdfLine> apart(List<PdfLine> lines) {
    List<PdfLine> apart = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      int gaps = gaps(line);
      boolean row =
          gaps > 0
              && !PdfParagraphs.isItem(line)
              && ((i > 0 && goesWith(line, gaps, lines.get(i - 1)))
                  || (i + 1 < lines.size() && goesWith(line, gaps, lines.get(i + 1))));
      if (row) {
        cells(line, apart);
      } else {
        apart.add(gaps == 0 ? line : line.with(closed(line.pieces()), false));
      }
    }
    return apart;
  }

  private static int gaps(PdfLine line) {
    return (int) line.text().chars().filter(c -> c == GAP).count();
  }

  private static boolean goesWith(PdfLine line, int gaps, PdfLine other) {
    return line.page() == other.page()
        && Math.abs(line.y() - other.y()) < FAR * line.size()
        && gaps == gaps(other)
        && !PdfParagraphs.isItem(other);
  }

  private static List<PdfLine.Piece> closed(List<PdfLine.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new PdfLine.Piece(piece.text().replace(GAP, ' '), piece.href()))
        .toList();
  }

  private static void cells(PdfLine line, List<PdfLine> out) {
    List<PdfLine.Piece> cell = new ArrayList<>();
    for (PdfLine.Piece piece : line.pieces()) {
      int at = 0;
      for (int gap = piece.text().indexOf(GAP); gap >= 0; gap = piece.text().indexOf(GAP, at)) {
        cell.add(new PdfLine.Piece(piece.text().substring(at, gap), piece.href()));
        out.add(line.with(cell, true));
        cell.clear();
        at = gap + 1;
      }
      if (at < piece.text().length()) {
        cell.add(new PdfLine.Piece(piece.text().substring(at), piece.href()));
      }
    }
    if (!cell.isEmpty()) {
      out.add(line.with(cell, true));
    }
  }
}
