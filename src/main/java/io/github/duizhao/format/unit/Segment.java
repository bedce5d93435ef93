package io.github.duizhao.format.unit;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
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

  /**
   * A part of it, cut where runs end.
   *
   * @param part of the text
   * @param file where the part stands, with the codes at its ends
   */
  public Segment part(Span part, Span file) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (file.contains(mark.file())) {
        Span span = mark.span().shift(-part.start());
        inside.add(new Mark(mark.kind(), span, mark.value(), mark.file(), mark.valueFile()));
      }
    }
    List<Run> own = new ArrayList<>();
    for (Run run : runs) {
      if (run.textStart() >= part.start() && run.textEnd() <= part.end()) {
        int start = run.textStart() - part.start();
        own.add(new Run(start, run.textLength(), run.fileStart(), run.fileLength()));
      }
    }
    return new Segment(part.in(text), inside, own);
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
