package io.github.duizhao.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfFurnitureTest {

  private static final float HEIGHT = 800;

  private static PdfLine line(int page, float y, String text) {
    return new PdfLine(
        page, 70, 300, y, HEIGHT, 10, false, false, List.of(new PdfLine.Piece(text, "")));
  }

  private static List<String> kept(List<PdfLine> lines) {
    return PdfFurniture.without(lines).stream().map(PdfLine::text).toList();
  }

  @Test
  void headsAndFeetWithinWideMarginsAreLeftOut() {
    List<PdfLine> lines = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      lines.add(line(page, 120, "The Ferry, chapter " + page));
      for (int i = 0; i < 5; i++) {
        text.add("Line " + i + " of page " + page);
        lines.add(line(page, 200 + 20 * i, text.get(text.size() - 1)));
      }
      lines.add(line(page, 640, "Page " + (page + 1)));
    }
    assertEquals(text, kept(lines));
  }

  @Test
  void whatComesAgainWithinAPageOrOnceStays() {
    List<PdfLine> lines = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      lines.add(line(page, 120, "Head " + "abc".charAt(page)));
      lines.add(line(page, 140, "First " + "abc".charAt(page)));
      lines.add(line(page, 300, "the same words"));
      lines.add(line(page, 500, "the same words"));
      lines.add(line(page, 700, "Last but one " + "abc".charAt(page)));
      lines.add(line(page, 715, "Last " + "abc".charAt(page)));
    }
    assertEquals(lines.stream().map(PdfLine::text).toList(), kept(lines));
  }
}
