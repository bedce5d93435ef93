package io.github.duizhao.format.unit;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects a segment's text with the places of its characters. Offsets into the file count from the
 * start of the content that the segment will belong to. For one thread.
 */
public final class SegmentBuilder {

  /** More than any sentence, less than what fills the memory. */
  public static final int MAX_LENGTH = 1 << 24;

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** The verbatim run at the end, which may still grow. */
  private int openText;

  private int openFile;
  private int openLength;

  public int length() {
    return text.length();
  }

  /** Adds characters that stand for {@code fileLength} characters at {@code fileStart}. */
  public void add(CharSequence characters, int fileStart, int fileLength) {
    int start = text.length();
    text.append(characters);
    added(start, fileStart, fileLength);
  }

  /** The text so far; whoever appends to it must call {@link #added}. */
  public StringBuilder text() {
    return text;
  }

  /** Tells where the text since {@code textStart} stands. */
  public void added(int textStart, int fileStart, int fileLength) {
    int length = text.length() - textStart;
    if (length == 0) {
      return;
    }
    if (length == fileLength) {
      boolean follows = openLength > 0 && openFile + openLength == fileStart;
      if (!follows) {
        flush();
        openText = textStart;
        openFile = fileStart;
      }
      openLength += length;
    } else {
      flush();
      runs.add(new Run(textStart, length, fileStart, fileLength));
    }
  }

  /** Ends the verbatim run that grows. */
  private void flush() {
    if (openLength > 0) {
      runs.add(new Run(openText, openLength, openFile, openLength));
      openLength = 0;
    }
  }

  public void mark(Mark mark) {
    marks.add(mark);
  }

  /** Where a stretch of the text so far stands. */
  public Span toFile(Span span) {
    flush();
    return new Block(0, Block.Kind.SEGMENT, Block.Role.BODY, 0, text.toString(), List.of(), runs)
        .toFile(span);
  }

  /** Refuses a text that grows without end. */
  public boolean isTooLong() {
    return text.length() > MAX_LENGTH;
  }

  public Segment build() {
    flush();
    if (text.isEmpty() && marks.isEmpty()) {
      return Segment.EMPTY;
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::file));
    return new Segment(text.toString(), marks, runs);
  }
}
