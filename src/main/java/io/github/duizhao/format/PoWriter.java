package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Beads as gettext's PO. A source that was there before gets a context with its number, since PO
 * wants each source once. Beads without a source are left out; lone surrogates become U+FFFD.
 */
public final class PoWriter implements BitextWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'+0000'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Instant date;

  /**
   * @param date the date in the header
   */
  public PoWriter(Instant date) {
    this.date = Objects.requireNonNull(date, "date must not be null");
  }

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder text = new StringBuilder();
    header(bitext.source().lang(), bitext.target().lang(), text);
    out.append(text);
    Map<String, Integer> seen = new HashMap<>();
    for (Bead bead : bitext.beads()) {
      if (!bead.source().isEmpty()) {
        text.setLength(0);
        entry(bead, bitext, seen, text);
        out.append(text);
      }
    }
  }

  private void header(Lang source, Lang target, StringBuilder out) {
    out.append("msgid \"\"\nmsgstr \"\"\n");
    out.append("\"Project-Id-Version: Duizhao\\n\"\n");
    out.append("\"PO-Revision-Date: ").append(DATE.format(date)).append("\\n\"\n");
    out.append("\"Language: ").append(target.tag().replace('-', '_')).append("\\n\"\n");
    out.append("\"MIME-Version: 1.0\\n\"\n");
    out.append("\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    out.append("\"Content-Transfer-Encoding: 8bit\\n\"\n");
    out.append("\"X-Source-Language: ").append(source.tag().replace('-', '_')).append("\\n\"\n");
  }

  private static void entry(
      Bead bead, Bitext bitext, Map<String, Integer> seen, StringBuilder out) {
    String source = BeadText.source(bead, bitext.source());
    out.append("\n#. confidence=").append(BeadText.confidence(bead.confidence()));
    out.append(" shape=").append(bead.shape()).append('\n');
    place(bead.source(), bitext.source(), out);
    int times = seen.merge(source, 1, Integer::sum);
    if (times > 1) {
      out.append("msgctxt \"").append(times).append("\"\n");
    }
    string("msgid", source, out);
    string("msgstr", BeadText.target(bead, bitext.target()), out);
  }

  private static void place(List<Sentence> sentences, Side side, StringBuilder out) {
    String name = side.document().name();
    if (name.chars().allMatch(c -> c > ' ')) {
      int line = side.document().content().position(sentences.get(0).file().start()).line();
      out.append("#: ").append(name).append(':').append(line).append('\n');
    }
  }

  private static void string(String key, String text, StringBuilder out) {
    out.append(key).append(" \"");
    text.codePoints().forEach(c -> character(c, out));
    out.append("\"\n");
  }

  private static void character(int c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < 0x20) {
          out.append("\\%03o".formatted(c));
        } else {
          out.appendCodePoint(TsvWriter.whole(c));
        }
      }
    }
  }
}
