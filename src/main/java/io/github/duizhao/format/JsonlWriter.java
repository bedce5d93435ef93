package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;

/**
 * Beads as JSON lines, one object each: {@code source} and {@code target} hold the visible text,
 * {@code sourceSentences} and {@code targetSentences} the 0-based numbers of the sentences, {@code
 * confidence} a number from 0 to 1; {@code moved} is there, and true, only in a bead that crosses
 * its neighbours.
 */
public final class JsonlWriter implements BitextWriter {

  private final Optional<String> document;

  public JsonlWriter() {
    this(Optional.empty());
  }

  private JsonlWriter(Optional<String> document) {
    this.document = document;
  }

  /** A writer for one document of many in a file: {@code document} is its name. */
  public static JsonlWriter of(String document) {
    return new JsonlWriter(Optional.of(document));
  }

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder line = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      line.setLength(0);
      line.append('{');
      if (document.isPresent()) {
        line.append("\"document\":");
        JsonText.quote(document.get(), line);
        line.append(',');
      }
      line.append("\"source\":");
      JsonText.quote(BeadText.source(bead, bitext.source()), line);
      line.append(",\"target\":");
      JsonText.quote(BeadText.target(bead, bitext.target()), line);
      line.append(",\"sourceSentences\":");
      LinksWriter.numbers(bead.source(), line);
      line.append(",\"targetSentences\":");
      LinksWriter.numbers(bead.target(), line);
      line.append(",\"confidence\":").append(BeadText.confidence(bead.confidence()));
      line.append(bead.moved() ? ",\"moved\":true}\n" : "}\n");
      out.append(line);
    }
  }
}
