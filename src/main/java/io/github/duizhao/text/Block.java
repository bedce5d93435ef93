package io.github.duizhao.text;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph-like unit of a document.
 *
 * @param index 0-based in its document
 * @param level heading level 1 to 6, or depth of a list item or quote from 1; 0 for the rest
 * @param text what a reader sees: no markup, entities decoded, wrapped lines joined
 * @param marks inline markup, ordered by span
 * @param runs where the text stands in the file: ordered, gapless, covering the text
 */
public record Block(
    int index, Kind kind, Role role, int level, String text, List<Mark> marks, List<Run> runs) {

  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_CELL,
    /** Code that stands as a block; it is never cut into sentences. */
    CODE,
    /** The text of a picture: alternative text or caption. */
    CAPTION,
    /**
     * Subtitles from one pause to the next; at a line feed somebody else speaks, or a new sentence
     * begins.
     */
    SPEECH,
    /** The name of a definition list's entry. */
    TERM,
    /**
     * A segment of a file that is cut already: a line, or a {@code <seg>}. It is never cut again.
     */
    SEGMENT
  }

  /** What a block is for; all but {@link #BODY} is text around the article. */
  public enum Role {
    BODY,
    /** A field of the front matter that people read, such as the title. */
    FRONT_MATTER,
    /** The line that names the original: {@code 原文：<URL>}. */
    SOURCE_LINE,
    /** Who paid for the article. */
    SPONSOR,
    /** Whose picture it is. */
    PICTURE_CREDIT,
    /** Translator, proofreader and their notice at the end. */
    TRANSLATOR_CREDIT,
    /** What is left of a scraped page: the text of an {@code <svg>}, share buttons. */
    LEFTOVER
  }

  public Block {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(role, "role must not be null");
    marks = Marks.copyOf(marks);
    runs = List.copyOf(runs);
    int at = 0;
    for (Run run : runs) {
      if (run.textStart() != at) {
        throw new IllegalArgumentException("runs leave a gap or overlap at " + at);
      }
      at = run.textEnd();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("runs end at " + at + ", the text at " + text.length());
    }
    for (Mark mark : marks) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException("mark outside of the text: " + mark);
      }
    }
  }

  /** The same block at another place of a document. */
  public Block withIndex(int other) {
    return new Block(other, kind, role, level, text, marks, runs);
  }

  /** Whether its text is prose, which is cut into sentences. */
  public boolean isProse() {
    return kind != Kind.CODE && kind != Kind.SEGMENT;
  }

  /**
   * The marks that share a character with a stretch of the text or touch it, in order; an empty
   * mark touches what begins or ends at its place. The cost goes by what is found, not by how many
   * marks the block has.
   */
  public List<Mark> marksAt(Span stretch) {
    return Marks.at(marks, stretch);
  }

  /** The runs that share a character with a stretch of the text, in order. */
  public List<Run> runsIn(Span stretch) {
    Objects.checkFromToIndex(stretch.start(), stretch.end(), text.length());
    return stretch.isEmpty()
        ? List.of()
        : runs.subList(runIndex(stretch.start()), runIndex(stretch.end() - 1) + 1);
  }

  /** The span of the content from this block's first character to its last; empty for no text. */
  public Span file() {
    return runs.isEmpty() ? new Span(0, 0) : toFile(new Span(0, text.length()));
  }

  /** Where a stretch of the text stands in the content, markup in its middle included. */
  public Span toFile(Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    if (runs.isEmpty()) {
      return new Span(0, 0);
    }
    int start = fileOffset(span.start(), false);
    return span.isEmpty()
        ? new Span(start, start)
        : new Span(start, Math.max(start, fileOffset(span.end(), true)));
  }

  /**
   * The file offset of the boundary before {@code offset}; {@code after} picks the run to its left.
   */
  private int fileOffset(int offset, boolean after) {
    Run run = runs.get(runIndex(after ? offset - 1 : Math.min(offset, text.length() - 1)));
    int into = offset - run.textStart();
    if (run.isVerbatim()) {
      return run.fileStart() + into;
    }
    return into == 0
        ? run.fileStart()
        : after || into >= run.textLength() ? run.fileEnd() : run.fileStart();
  }

  private int runIndex(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).textStart() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
