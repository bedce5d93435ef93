package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Beads as CSV (RFC 4180) with a heading: source, target, confidence, shape. Lone surrogates become
 * U+FFFD; nothing else is lost.
 */
public final class CsvWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    out.append("source,target,confidence,shape\n");
    StringBuilder line = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      line.setLength(0);
      field(BeadText.source(bead, bitext.source()), line);
      line.append(',');
      field(BeadText.target(bead, bitext.target()), line);
      line.append(',').append(BeadText.confidence(bead.confidence()));
      line.append(',').append(bead.shape()).append('\n');
      out.append(line);
    }
  }

  private static void field(String text, StringBuilder line) {
    boolean quotes = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    if (quotes) {
      line.append('"');
    }
    text.codePoints()
        .forEach(c -> line.append(c == '"' ? "\"\"" : Character.toString(TsvWriter.whole(c))));
    if (quotes) {
      line.append('"');
    }
  }
}
