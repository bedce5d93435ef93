package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * Beads as links, one a line: {@code [0,1]:[0]:0.93}, the 0-based numbers of the source and of the
 * target sentences, then the confidence.
 */
public final class LinksWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder line = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      line.setLength(0);
      numbers(bead.source(), line);
      line.append(':');
      numbers(bead.target(), line);
      line.append(':').append(BeadText.confidence(bead.confidence())).append('\n');
      out.append(line);
    }
  }

  static void numbers(List<Sentence> sentences, StringBuilder line) {
    line.append('[');
    for (int i = 0; i < sentences.size(); i++) {
      line.append(i == 0 ? "" : ",").append(sentences.get(i).index());
    }
    line.append(']');
  }
}
