package io.github.duizhao.format.unit;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * One side of a unit: its visible text, its inline codes, and where it stands in the content.
 *
 * @param runs as those of a {@link Block}
 */
public record Segment(String text, List<Mark> marks, List<Run> runs) {

  public static final Segment EMPTY = new Segment("", List.of(), List.of());

  public Segment {
    marks = List.copyOf(marks);
    runs = List.copyOf(runs);
  }

  Block block(int index) {
    return new Block(index, Block.Kind.SEGMENT, Block.Role.BODY, 0, text, marks, runs);
  }

  /** The text without white space at its ends; empty for a segment that says nothing. */
  Span visible() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
