package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;

/**
 * Beads as tab-separated lines without a heading: source, target, confidence, shape ({@code 1-2}).
 *
 * <p>A tab or line end inside of a text is written {@code \t}, {@code \n}, {@code \r}; a backslash
 * is doubled only where it would else be read as one of these, so that ordinary text stands as it
 * is. Lone surrogates become U+FFFD.
 */
public final class TsvWriter implements BitextWriter {

  private final Optional<String> document;

  public TsvWriter() {
    this(Optional.empty());
  }

  private TsvWriter(Optional<String> document) {
    this.document = document;
  }

  /** A writer for one document of many in a file: its name is the fifth field of each line. */
  public static TsvWriter of(String document) {
    return new TsvWriter(Optional.of(document));
  }

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder line = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      line.setLength(0);
      field(BeadText.source(bead, bitext.source()), line);
      line.append('\t');
      field(BeadText.target(bead, bitext.target()), line);
      line.append('\t').append(BeadText.confidence(bead.confidence()));
      line.append('\t').append(bead.shape());
      if (document.isPresent()) {
        line.append('\t');
        field(document.get(), line);
      }
      line.append('\n');
      out.append(line);
    }
  }

  private static void field(String text, StringBuilder line) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      switch (codePoint) {
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\\' -> line.append(wouldEscape(text, at) ? "\\\\" : "\\");
        default -> line.appendCodePoint(whole(codePoint));
      }
    }
  }

  /** Whether a backslash before {@code at} would be read together with what follows. */
  private static boolean wouldEscape(String text, int at) {
    return at < text.length() && "tnr\\\t\n\r".indexOf(text.charAt(at)) >= 0;
  }

  /** The code point, or U+FFFD for half of a pair, which UTF-8 cannot hold. */
  static int whole(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0xFFFD : codePoint;
  }
}
