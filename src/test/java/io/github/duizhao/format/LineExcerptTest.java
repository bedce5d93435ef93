package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class LineExcerptTest {

  private static final String ENGLISH =
      "Readers of the harbour news wrote letters about the lighthouse for many years after it closed";

  private static LineExcerpt of(String text, String place, int room) {
    int at = text.indexOf(place);
    return LineExcerpt.of(
        text, new Span(0, text.length()), new Span(at, at + place.length()), room);
  }

  private static String line(LineExcerpt excerpt) {
    return excerpt.before() + "[" + excerpt.marked() + "]" + excerpt.after();
  }

  @Test
  void aShortLineIsWhole() {
    assertEquals("他[来]了。", line(of("他来了。", "来", 8)));
  }

  @Test
  void wordsStayWholeOnBothSides() {
    assertEquals("…wrote letters [about] the lighthouse…", line(of(ENGLISH, "about", 38)));
  }

  @Test
  void whatOneSideDoesNotNeedTheOtherGets() {
    assertEquals("[Readers] of the harbour news…", line(of(ENGLISH, "Readers", 30)));
    assertEquals("…for many years after it [closed]", line(of(ENGLISH, "closed", 31)));
  }

  @Test
  void hanziTakeTwoColumns() {
    LineExcerpt excerpt = of("港口的灯塔在关闭多年以后仍有人写信询问", "多年", 16);
    assertEquals("…关闭[多年]以后仍…", line(excerpt));
    int width =
        LineExcerpt.width(excerpt.before())
            + LineExcerpt.width(excerpt.marked())
            + LineExcerpt.width(excerpt.after());
    assertTrue(width <= 16, "columns: " + width);
  }

  @Test
  void aPlaceLongerThanTheTerminalIsCut() {
    assertEquals("[Readers of the…]", line(of(ENGLISH, ENGLISH, 18)));
  }

  @Test
  void aWordWithoutEndIsCutSomewhere() {
    String word = "x".repeat(100);
    assertEquals("[" + "x".repeat(9) + "…]", line(of(word, word, 10)));
  }
}
