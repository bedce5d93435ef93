package io.github.duizhao.format.unit;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes a file's characters on and keeps them until they are cut off as the content of a bitext.
 * For one thread.
 */
public final class Recorder extends Reader {

  /** More than a bitext's share of a file, so that only a file without units comes to it. */
  private static final int MAX_KEPT = 3 << 24;

  private final String file;
  private final Reader in;
  private final StringBuilder kept = new StringBuilder();
  private long base;
  private Content.Position first = new Content.Position(1, 1);

  /**
   * @param file the name that messages tell
   */
  public Recorder(String file, Reader in) {
    this.file = file;
    this.in = in;
  }

  /** UTF-16 units of the file before what is kept. */
  public long base() {
    return base;
  }

  /**
   * What is kept up to a place, which is forgotten.
   *
   * @param to UTF-16 units from the start of the file
   */
  public Content cut(long to) {
    int length = (int) Math.min(to - base, kept.length());
    Content content = Content.piece(kept.substring(0, length), base, first);
    kept.delete(0, length);
    base += length;
    first = content.position(length);
    return content;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    if (read > 0) {
      if (kept.length() + read > MAX_KEPT) {
        throw new FormatException(
            file,
            first.line(),
            first.column(),
            "no unit ends in the next " + MAX_KEPT + " characters; is it such a file at all?");
      }
      kept.append(target, offset, read);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
