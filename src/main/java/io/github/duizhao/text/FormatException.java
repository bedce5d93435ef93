package io.github.duizhao.text;

import java.io.IOException;
import java.io.Serial;

/**
 * A file that cannot be read as what it claims to be. The message is one line and says what to do.
 */
public final class FormatException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;

  /**
   * @param line 1-based; 0 where no place can be named
   * @param column 1-based; 0 where no place can be named
   */
  public FormatException(String file, int line, int column, String what) {
    super(file + (line > 0 ? ":" + line + ":" + Math.max(1, column) : "") + ": " + what);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
