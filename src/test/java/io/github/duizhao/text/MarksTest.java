package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Span NOWHERE = new Span(0, 0);

  @Test
  void findsALongMarkThatStartedFarBefore() {
    List<Mark> marks = new ArrayList<>(List.of(mark(0, 1000)));
    for (int i = 0; i < 100; i++) {
      marks.add(mark(10 * i, 10 * i + 5));
    }
    Block block = block(marks);
    assertEquals(List.of(mark(0, 1000), mark(500, 505)), block.marksAt(new Span(502, 504)));
    assertEquals(List.of(mark(0, 1000)), block.marksAt(new Span(507, 508)));
  }

  @Test
  void findsNestedMarksOutermostFirst() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      marks.add(mark(i, 200 - i));
    }
    Block block = block(marks);
    assertEquals(marks.subList(0, 11), block.marksAt(new Span(5, 10)));
    assertEquals(marks.subList(0, 11), block.marksAt(new Span(190, 191)));
    assertEquals(marks, block.marksAt(new Span(100, 100)));
  }

  @Test
  void findsMarksThatTouchAndEmptyOnes() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      marks.add(mark(10 * i, 10 * i + 10));
      marks.add(mark(10 * i + 10, 10 * i + 10));
    }
    Block block = block(marks);
    assertEquals(
        List.of(mark(40, 50), mark(50, 50), mark(50, 60), mark(60, 60), mark(60, 70)),
        block.marksAt(new Span(50, 60)));
    assertEquals(List.of(mark(0, 10)), block.marksAt(new Span(0, 0)));
    assertEquals(List.of(mark(290, 300), mark(300, 300)), block.marksAt(new Span(300, 300)));
  }

  /** Also for lists that no reader would make: whatever the order, nothing is missed. */
  @Test
  void agreesWithAWalkThroughAllMarks() {
    Random random = new Random(20240607);
    for (int round = 0; round < 3000; round++) {
      int length = 1 + random.nextInt(round % 3 == 0 ? 20 : 400);
      List<Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(70); i > 0; i--) {
        Span span = span(random, length, random.nextInt(8) == 0 ? length : 6);
        marks.add(mark(span.start(), span.end()));
      }
      if (round % 4 != 0) {
        marks.sort((a, b) -> a.span().compareTo(b.span()));
      }
      Block block = block(marks);
      assertEquals(marks, block.marks());
      for (int i = 0; i < 20; i++) {
        Span stretch = span(random, length, random.nextInt(3) == 0 ? length : 8);
        List<Mark> walked =
            marks.stream()
                .filter(it -> it.span().start() <= stretch.end())
                .filter(it -> stretch.start() <= it.span().end())
                .toList();
        assertEquals(walked, block.marksAt(stretch), () -> stretch + " of " + marks);
      }
    }
  }

  @Test
  void isAListLikeAnyOther() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      marks.add(mark(i, i + 1));
    }
    Block block = block(marks);
    assertEquals(marks, block.marks());
    assertEquals(block.marks(), marks);
    assertEquals(marks.hashCode(), block.marks().hashCode());
    assertEquals(marks.toString(), block.marks().toString());
    assertEquals(block(marks), block);
    assertEquals(block(marks).hashCode(), block.hashCode());
    assertThrows(UnsupportedOperationException.class, () -> block.marks().remove(0));
    marks.clear();
    assertEquals(100, block.marks().size());
  }

  @Test
  void isMadeOncePerText() {
    Block block = block(Collections.nCopies(100, mark(3, 4)));
    assertSame(block.marks(), block.withIndex(7).marks());
  }

  private static Span span(Random random, int length, int longest) {
    int start = random.nextInt(length + 1);
    return new Span(start, Math.min(length, start + random.nextInt(longest + 1)));
  }

  private static Mark mark(int start, int end) {
    return new Mark(Mark.Kind.LINK, new Span(start, end), "", NOWHERE, NOWHERE);
  }

  private static Block block(List<Mark> marks) {
    int length = marks.stream().mapToInt(it -> it.span().end()).max().orElse(0);
    return new Block(
        0,
        Block.Kind.PARAGRAPH,
        Block.Role.BODY,
        0,
        "x".repeat(length),
        marks,
        length == 0 ? List.of() : List.of(new Run(0, length, 0, length)));
  }
}
