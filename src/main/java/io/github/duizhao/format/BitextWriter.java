package io.github.duizhao.format;

import io.github.duizhao.bitext.Bitext;
import java.io.IOException;
import java.io.Writer;

/** A format for bitexts. Thread-safe. */
public interface BitextWriter {

  /** Writes all beads; it neither closes nor flushes {@code out}. */
  void write(Bitext bitext, Writer out) throws IOException;

  /**
   * As {@link #write}.
   *
   * @return how many characters the format cannot hold and were left out
   */
  default long writeCounting(Bitext bitext, Writer out) throws IOException {
    write(bitext, out);
    return 0;
  }
}
