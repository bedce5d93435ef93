package io.github.duizhao.format.term;

import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.io.Writer;

/** A format for termbases. Thread-safe. */
public interface TermbaseWriter {

  /** Writes all terms; it neither closes nor flushes {@code out}. */
  void write(Termbase termbase, Writer out) throws IOException;
}
