package io.github.duizhao.format.unit;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** The characters of a text file one after the other, with their place; constant memory. */
public final class TextCursor {

  private final String file;
  private final Reader in;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int limit;
  private long base;
  private int line = 1;
  private long lineStart;
  private boolean afterCr;

  /**
   * @param file the name that messages tell
   */
  public TextCursor(String file, Reader in) {
    this.file = file;
    this.in = in;
  }

  /** UTF-16 units before this place. */
  public long offset() {
    return base + at;
  }

  /** The next character, or -1 at the end; it stays the next. */
  public int peek() throws IOException {
    if (at == limit) {
      base += limit;
      at = 0;
      limit = 0;
      try {
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
      } catch (CharacterCodingException e) {
        throw fail("these bytes are no text in the file's encoding; save it as UTF-8");
      }
    }
    return at < limit ? buffer[at] : -1;
  }

  /** Takes the next character, or -1 at the end. */
  public int next() throws IOException {
    int c = peek();
    if (c < 0) {
      return c;
    }
    at++;
    if (c == '\r' || (c == '\n' && !afterCr)) {
      line++;
    }
    if (c == '\r' || c == '\n') {
      lineStart = offset();
    }
    afterCr = c == '\r';
    return c;
  }

  /** The line of this place, 1-based. */
  public int line() {
    return line;
  }

  /** A refusal that names this place; the column counts UTF-16 units. */
  public FormatException fail(String rule) {
    return new FormatException(file, line, (int) (offset() - lineStart) + 1, rule);
  }

  /**
   * Takes the rest of the line, without its end, which is taken too.
   *
   * @throws FormatException if it is longer than any line we read
   */
  public String restOfLine() throws IOException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int c = next();
      if (c == '\r' && peek() == '\n') {
        c = next();
      }
      if (c < 0 || c == '\n' || c == '\r') {
        return text.toString();
      }
      text.append((char) c);
      if (text.length() > SegmentBuilder.MAX_LENGTH) {
        throw fail("a line longer than " + SegmentBuilder.MAX_LENGTH + " characters");
      }
    }
  }
}
