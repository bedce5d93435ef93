package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentTest {

  @Test
  void countsLinesOfAllThreeKinds() {
    Content content = Content.of("a\r\nb\nc\rd");
    assertEquals(4, content.lineCount());
    assertEquals(new Content.Position(2, 1), content.position(3));
    assertEquals(new Content.Position(4, 2), content.position(8));
    assertEquals("b", content.line(2).in(content));
    assertEquals("d", content.line(4).in(content));
  }

  @Test
  void countsColumnsByCodePoint() {
    Content content = Content.of("x\n😀𠮷字");
    assertEquals(new Content.Position(2, 3), content.position("x\n😀𠮷".length()));
  }

  @Test
  void aPieceKnowsItsPlaceInTheFile() {
    Content piece = Content.piece("b😀c\nd", 100, new Content.Position(7, 3));
    assertEquals(100, piece.base());
    assertEquals(new Content.Position(7, 5), piece.position(3));
    assertEquals(new Content.Position(8, 1), piece.position(5));
  }
}
