package io.github.duizhao.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tab stands for a wide gap between words. */
class PdfRowsTest {

  private static List<String> apart(String... texts) {
    List<PdfLine> lines = new ArrayList<>();
    for (String text : texts) {
      float y = 100 + 15 * lines.size();
      List<PdfLine.Piece> pieces = List.of(new PdfLine.Piece(text, ""));
      lines.add(new PdfLine(0, 70, 300, y, 800, 10, false, false, pieces));
    }
    return PdfRows.apart(lines).stream()
        .map(line -> (line.cell() ? "cell " : "") + line.text())
        .toList();
  }

  @Test
  void rowsBecomeCells() {
    assertEquals(
        List.of(
            "The crew:", "cell Anna", "cell captain", "cell Boris", "cell cook", "That is all."),
        apart("The crew:", "Anna\tcaptain", "Boris\tcook", "That is all."));
  }

  @Test
  void leavesAloneOneWideGapAndBullets() {
    assertEquals(
        List.of("It sailed at", "noon and so on", "they came back."),
        apart("It sailed at", "noon\tand so on", "they came back."));
    assertEquals(
        List.of("1. the captain", "2. the cook"), apart("1.\tthe captain", "2.\tthe cook"));
  }

  @Test
  void aLinkStaysInItsCell() {
    List<PdfLine.Piece> pieces =
        List.of(
            new PdfLine.Piece("see ", ""),
            new PdfLine.Piece("here\tand", "u"),
            new PdfLine.Piece(" there", ""));
    PdfLine line = new PdfLine(0, 70, 300, 100, 800, 10, false, false, pieces);
    List<PdfLine> cells = PdfRows.apart(List.of(line, line));
    assertEquals(4, cells.size());
    assertEquals(
        List.of(new PdfLine.Piece("see ", ""), new PdfLine.Piece("here", "u")),
        cells.get(0).pieces());
    assertEquals(
        List.of(new PdfLine.Piece("and", "u"), new PdfLine.Piece(" there", "")),
        cells.get(1).pieces());
  }
}
