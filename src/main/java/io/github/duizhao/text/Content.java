package io.github.duizhao.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The decoded text of a file, without its byte order mark, line ends as they stand, with an index
 * of its lines. Immutable; thread-safe.
 */
public final class Content implements CharSequence {

  /** A line may be a whole book: its characters are counted from the last of these places on. */
  private static final int STEP = 1 << 10;

  /** A place for people: line and column are 1-based, the column counts Unicode code points. */
  public record Position(int line, int column) {}

  private final String text;
  private final long base;
  private final Position first;
  private final int[] lineStarts;

  /** Surrogate pairs before each {@link #STEP}th character; empty if there are none. */
  private final int[] pairs;

  private Content(String text, long base, Position first) {
    this.text = Objects.requireNonNull(text, "text must not be null");
    this.base = base;
    this.first = first;
    this.lineStarts = lineStarts(text);
    this.pairs = pairs(text);
  }

  public static Content of(String text) {
    return new Content(text, 0, new Position(1, 1));
  }

  /**
   * A piece of a file that is too large to be held whole. Its offsets count from the piece's start.
   *
   * @param base UTF-16 units of the file before the piece
   * @param first where in the file the piece starts
   */
  public static Content piece(String text, long base, Position first) {
    return new Content(text, base, Objects.requireNonNull(first, "first must not be null"));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] pairs(String text) {
    int[] pairs = {};
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0 && pairs.length > 0) {
        pairs[i / STEP] = count;
      }
      if (isPairEnd(text, i)) {
        if (pairs.length == 0) {
          pairs = new int[text.length() / STEP + 1];
        }
        count++;
      }
    }
    return pairs;
  }

  private static boolean isPairEnd(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && at > 0
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** How many surrogate pairs end before {@code offset}. */
  private int pairsBefore(int offset) {
    if (pairs.length == 0) {
      return 0;
    }
    int step = Math.min(offset / STEP, pairs.length - 1);
    int count = pairs[step];
    for (int i = step * STEP; i < offset; i++) {
      count += isPairEnd(text, i) ? 1 : 0;
    }
    return count;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** UTF-16 units of the file before this text; more than 0 only for a piece of a file. */
  public long base() {
    return base;
  }

  /** Line ends are LF, CRLF and a lone CR. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The line and column of an offset, in the file.
   *
   * @param offset from 0 to {@link #length()}, both included
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int line = lineOf(offset);
    int start = lineStarts[line - 1];
    int column = offset - pairsBefore(offset) - (start - pairsBefore(start)) + 1;
    return line == 1
        ? new Position(first.line(), column + first.column() - 1)
        : new Position(line + first.line() - 1, column);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The span of a line without its line end.
   *
   * @param line 1-based, in this text
   */
  public Span line(int line) {
    Objects.checkIndex(line - 1, lineStarts.length);
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && content.base == base && content.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
