package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
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

  /** Pairs are counted from places that lie within the line, or within a pair. */
  @Test
  void countsColumnsOfLongLinesByCodePoint() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 5000) {
        text.append(List.of("a", "字", "😀", "😀", "\ud83d", "\ude00").get(random.nextInt(6)));
        text.append(random.nextInt(1500) == 0 ? "\n" : "");
      }
      Content content = Content.of(text.toString());
      for (int offset = 0; offset <= text.length(); offset += 1 + random.nextInt(9)) {
        int start = text.lastIndexOf("\n", offset - 1) + 1;
        int column = Character.codePointCount(text, start, offset) + 1;
        assertEquals(column, content.position(offset).column(), "at " + offset);
      }
    }
  }

  @Test
  void aPieceKnowsItsPlaceInTheFile() {
    Content piece = Content.piece("b😀c\nd", 100, new Content.Position(7, 3));
    assertEquals(100, piece.base());
    assertEquals(new Content.Position(7, 5), piece.position(3));
    assertEquals(new Content.Position(8, 1), piece.position(5));
  }
}
