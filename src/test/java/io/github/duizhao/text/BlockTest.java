package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

  // File: "**Fish** &amp; chips\nare good", text: "Fish & chips are good".
  private final Block block =
      new Block(
          0,
          Block.Kind.PARAGRAPH,
          Block.Role.BODY,
          0,
          "Fish & chips are good",
          List.of(),
          List.of(
              new Run(0, 4, 2, 4),
              new Run(4, 1, 8, 1),
              new Run(5, 1, 9, 5),
              new Run(6, 6, 14, 6),
              new Run(12, 1, 20, 1),
              new Run(13, 8, 21, 8)));

  @Test
  void leadsFromTextToFile() {
    assertEquals(new Span(2, 6), block.toFile(new Span(0, 4)));
    assertEquals(new Span(9, 14), block.toFile(new Span(5, 6)));
    assertEquals(new Span(15, 29), block.toFile(new Span(7, 21)));
    assertEquals(new Span(2, 29), block.file());
  }

  @Test
  void endsBeforeMarkupAndStartsAfterIt() {
    assertEquals(6, block.toFile(new Span(0, 4)).end());
    assertEquals(8, block.toFile(new Span(4, 6)).start());
  }

  @Test
  void knowsTheRunsOfAStretch() {
    assertEquals(List.of(new Run(4, 1, 8, 1)), block.runsIn(new Span(4, 5)));
    assertEquals(block.runs().subList(2, 4), block.runsIn(new Span(5, 12)));
    assertEquals(block.runs(), block.runsIn(new Span(0, 21)));
    assertEquals(List.of(), block.runsIn(new Span(5, 5)));
  }

  @Test
  void refusesRunsWithAGap() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Block(
                0,
                Block.Kind.PARAGRAPH,
                Block.Role.BODY,
                0,
                "ab",
                List.of(),
                List.of(new Run(1, 1, 1, 1))));
  }
}
