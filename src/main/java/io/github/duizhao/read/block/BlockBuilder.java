package io.github.duizhao.read.block;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one block in the making: what a reader sees, and where each character of it stands in
 * the content. White space at both ends of the block is left out when it is built.
 */
public final class BlockBuilder {

  private final LineJoin join;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int gapStart = -1;
  private int gapEnd;
  private boolean gapIsLineEnd;
  private boolean copied;

  public BlockBuilder(LineJoin join) {
    this.join = join;
  }

  /** Length of the text so far, without a white space gap that may follow. */
  public int length() {
    return text.length();
  }

  public CharSequence text() {
    return text;
  }

  public boolean hasMarks() {
    return !marks.isEmpty();
  }

  /** Adds characters of the content as they stand. */
  public void verbatim(CharSequence content, int from, int to) {
    if (from < to) {
      closeGap(Character.codePointAt(content, from));
      append(content, from, to);
    }
  }

  private void append(CharSequence content, int from, int to) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && copied && last.fileEnd() == from) {
      int length = last.textLength() + to - from;
      runs.set(runs.size() - 1, new Run(last.textStart(), length, last.fileStart(), length));
    } else {
      runs.add(new Run(text.length(), to - from, from, to - from));
    }
    copied = true;
    text.append(content, from, to);
  }

  /** Adds characters that stand for other ones of the content. */
  public void replaced(String shown, int from, int to) {
    if (!shown.isEmpty()) {
      closeGap(shown.codePointAt(0));
      runs.add(new Run(text.length(), shown.length(), from, to - from));
      copied = false;
      text.append(shown);
    }
  }

  /** White space that is shown as one space, or not at all at the ends and in wrapped Chinese. */
  public void gap(int from, int to, boolean lineEnd) {
    if (gapStart < 0) {
      gapStart = from;
      gapEnd = to;
      gapIsLineEnd = lineEnd;
    } else {
      gapIsLineEnd |= lineEnd;
    }
  }

  private void closeGap(int next) {
    if (gapStart < 0) {
      return;
    }
    int length = text.length();
    boolean shown =
        length > 0
            && !isSpace(text.charAt(length - 1))
            && next != '\n'
            && next != ' '
            && (!gapIsLineEnd || join.needsSpace(text.codePointBefore(length), next));
    if (shown) {
      runs.add(new Run(length, 1, gapStart, gapEnd - gapStart));
      copied = false;
      text.append(' ');
    }
    gapStart = -1;
  }

  /** A line end that the reader sees. */
  public void lineBreak(int from, int to) {
    gapStart = -1;
    if (text.length() > 0) {
      replaced("\n", from, to);
    }
  }

  /** Adds a mark from {@code textStart} to the end of the text so far. */
  public void mark(Mark.Kind kind, int textStart, String value, Span file, Span valueFile) {
    int start = Math.min(textStart, text.length());
    marks.add(new Mark(kind, new Span(start, text.length()), value, file, valueFile));
  }

  /** Adds a mark on a stretch of the text so far. */
  public void mark(Mark.Kind kind, Span span, String value, Span file, Span valueFile) {
    marks.add(new Mark(kind, span, value, file, valueFile));
  }

  /** Widens the marks of a ruby to the whole of its markup. */
  public void endRuby(Span file) {
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).file().start() >= file.start(); i--) {
      Mark mark = marks.get(i);
      if (mark.kind() == Mark.Kind.RUBY) {
        marks.set(i, new Mark(mark.kind(), mark.span(), mark.value(), file, mark.valueFile()));
      }
    }
  }

  /** Where the text from {@code textStart} to its end stands in the content. */
  public Span place(int textStart) {
    int from = -1;
    for (int i = runs.size() - 1; i >= 0 && runs.get(i).textEnd() > textStart; i--) {
      Run run = runs.get(i);
      from = run.fileStart() + (run.isVerbatim() ? Math.max(0, textStart - run.textStart()) : 0);
    }
    return from < 0 ? new Span(0, 0) : new Span(from, runs.get(runs.size() - 1).fileEnd());
  }

  /** Whether there are images and no text beside theirs. */
  public boolean isAllInImages() {
    int at = 0;
    boolean image = false;
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.IMAGE) {
        if (!text.substring(Math.min(at, mark.span().start()), mark.span().start()).isBlank()) {
          return false;
        }
        at = Math.max(at, mark.span().end());
        image = true;
      }
    }
    return image && text.substring(at).isBlank();
  }

  /** The block, without white space at its ends. */
  public Block build(int index, Block.Kind kind, Block.Role role, int level) {
    int from = 0;
    int to = text.length();
    boolean code = kind == Block.Kind.CODE;
    while (from < to && isTrimmed(text.charAt(from), code)) {
      from++;
    }
    while (to > from && isTrimmed(text.charAt(to - 1), code)) {
      to--;
    }
    List<Run> kept = new ArrayList<>(runs.size());
    for (Run run : runs) {
      int cutLeft = Math.max(0, from - run.textStart());
      int length = Math.min(to, run.textEnd()) - run.textStart() - cutLeft;
      if (length > 0) {
        boolean same = run.isVerbatim();
        kept.add(
            new Run(
                run.textStart() + cutLeft - from,
                length,
                same ? run.fileStart() + cutLeft : run.fileStart(),
                same ? length : run.fileLength()));
      }
    }
    List<Mark> moved = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      int start = Math.max(from, Math.min(to, mark.span().start()));
      int end = Math.max(start, Math.min(to, mark.span().end()));
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      Span span = new Span(start - from, end - from);
      moved.add(new Mark(mark.kind(), span, mark.value(), mark.file(), mark.valueFile()));
    }
    moved.sort(BlockBuilder::compareMarks);
    return new Block(index, kind, role, level, text.substring(from, to), moved, kept);
  }

  /** By where they begin, the longer first, then by where they begin in the content. */
  private static int compareMarks(Mark one, Mark other) {
    int order = Integer.compare(one.span().start(), other.span().start());
    order = order != 0 ? order : Integer.compare(other.span().end(), one.span().end());
    return order != 0 ? order : Integer.compare(one.file().start(), other.file().start());
  }

  /** Code keeps the indentation of its first line. */
  private static boolean isTrimmed(char c, boolean code) {
    return code ? c == '\n' || c == '\r' : isSpace(c);
  }

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
