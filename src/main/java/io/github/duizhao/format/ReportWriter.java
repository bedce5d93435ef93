package io.github.duizhao.format;

import io.github.duizhao.check.Report;
import java.io.IOException;
import java.io.Writer;

/** A format for what the checks say. Thread-safe. */
public interface ReportWriter {

  /** Writes the whole report; it neither closes nor flushes {@code out}. */
  void write(Report report, Writer out) throws IOException;
}
