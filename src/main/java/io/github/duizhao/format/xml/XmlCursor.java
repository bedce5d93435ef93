package io.github.duizhao.format.xml;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** The characters of an XML file one after the other, with their place; constant memory. */
final class XmlCursor {

  private static final int SIZE = 1 << 16;
  private static final int MAX_NAME = 1_000;

  private final String file;
  private final Reader in;

  /** One more than is read at once, so that a surrogate pair is never torn. */
  final char[] buffer = new char[SIZE + 1];

  int at;
  int limit;
  private long base;
  private boolean ended;

  /** Line and column of {@code buffer[counted]}. */
  private int counted;

  private int line = 1;
  private int column = 1;
  private boolean afterCr;

  XmlCursor(String file, Reader in) {
    this.file = file;
    this.in = in;
  }

  /** UTF-16 units before this place, from the start of the file. */
  long offset() {
    return base + at;
  }

  /** The next character, or -1 at the end; it stays the next. */
  int peek() throws IOException {
    return at < limit || fill() ? buffer[at] : -1;
  }

  /** Takes the next character, which {@link #peek} has shown to be there. */
  void skip() {
    at++;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    count(limit);
    base += limit;
    at = 0;
    counted = 0;
    limit = 0;
    int read = read(SIZE);
    if (read > 0 && Character.isHighSurrogate(buffer[limit - 1])) {
      read(1);
    }
    return limit > 0;
  }

  private int read(int most) throws IOException {
    try {
      int read = in.read(buffer, limit, most);
      if (read > 0) {
        limit += read;
      } else {
        ended = true;
      }
      return read;
    } catch (CharacterCodingException e) {
      at = limit;
      throw fail("these bytes are no text in the file's encoding; save it as UTF-8");
    }
  }

  /** Goes on with line and column to {@code buffer[to]}. */
  private void count(int to) {
    for (; counted < to; counted++) {
      char c = buffer[counted];
      if (c == '\n') {
        line += afterCr ? 0 : 1;
        column = 1;
        afterCr = false;
      } else if (c == '\r') {
        line++;
        column = 1;
        afterCr = true;
      } else {
        column += Character.isLowSurrogate(c) ? 0 : 1;
        afterCr = false;
      }
    }
  }

  FormatException fail(String rule) {
    count(Math.min(at, limit));
    return new FormatException(file, line, column, rule);
  }

  boolean takeIf(char expected) throws IOException {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  void expect(String text, String rule) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (!takeIf(text.charAt(i))) {
        throw fail(rule);
      }
    }
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Skips white space; whether there was any. */
  boolean skipSpace() throws IOException {
    boolean any = false;
    while (isSpace(peek())) {
      at++;
      any = true;
    }
    return any;
  }

  /** Takes one legal code point. */
  int takeLegal() throws IOException {
    int c = peek();
    if (c < 0) {
      throw fail("the file ends too early: is it cut off?");
    }
    int codePoint =
        at + 1 < limit && Character.isSurrogatePair(buffer[at], buffer[at + 1])
            ? Character.toCodePoint(buffer[at], buffer[at + 1])
            : c;
    if (!XmlText.isLegal(codePoint)) {
      throw illegal(codePoint);
    }
    at += Character.charCount(codePoint);
    return codePoint;
  }

  FormatException illegal(int codePoint) {
    return fail("XML cannot hold the character U+%04X; remove it".formatted(codePoint));
  }

  /** Takes a name; {@code rule} is what to say where there is none. */
  String takeName(String rule) throws IOException {
    StringBuilder scratch = new StringBuilder();
    while (true) {
      int c = peek();
      boolean pair = c >= 0xD800 && c < 0xDC00 && at + 1 < limit;
      int codePoint = pair ? Character.codePointAt(buffer, at, limit) : c;
      boolean fits = scratch.isEmpty() ? XmlNames.isStart(codePoint) : XmlNames.isPart(codePoint);
      if (!fits) {
        break;
      }
      scratch.appendCodePoint(codePoint);
      at += Character.charCount(codePoint);
      if (scratch.length() > MAX_NAME) {
        throw fail("a name longer than " + MAX_NAME + " characters");
      }
    }
    if (scratch.isEmpty()) {
      throw fail(peek() < 0 ? "the file ends inside of a tag: is it cut off?" : rule);
    }
    return scratch.toString();
  }
}
