package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * TMX 1.4b as every tool opens it: one unit a bead, the source variant first, nothing put into a
 * segment that is not text.
 *
 * <p>To be written in UTF-8, without a byte order mark. Characters that XML cannot hold are dropped
 * and counted.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">the specification</a>
 */
public final class TmxWriter implements BitextWriter {

  private final TmxOptions options;

  public TmxWriter(TmxOptions options) {
    this.options = Objects.requireNonNull(options, "options must not be null");
  }

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    writeCounting(bitext, out);
  }

  @Override
  public long writeCounting(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    Units units = open(out);
    long dropped = units.add(bitext);
    units.end();
    return dropped;
  }

  /** Begins a file of several bitexts; the source language of the first is the file's. */
  public Units open(Writer out) {
    return new Units(out);
  }

  /** A file that is being written. Not thread-safe. */
  public final class Units {

    private final Writer out;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    private Units(Writer out) {
      this.out = out;
    }

    /**
     * Adds the units of a bitext.
     *
     * @return how many characters were left out
     */
    public long add(Bitext bitext) throws IOException {
      begin(bitext.source().lang());
      long dropped = 0;
      for (Bead bead : bitext.beads()) {
        if (bead.isGap() && !options.gaps()) {
          continue;
        }
        text.setLength(0);
        dropped += unit(bead, bitext, text);
        out.append(text);
      }
      return dropped;
    }

    /** Ends the file; it neither closes nor flushes it. */
    public void end() throws IOException {
      begin(Lang.EN);
      out.append("</body>\n</tmx>\n");
    }

    private void begin(Lang source) throws IOException {
      if (!begun) {
        text.setLength(0);
        header(source, text);
        out.append(text);
        begun = true;
      }
    }
  }

  private void header(Lang source, StringBuilder out) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
    out.append("<tmx version=\"1.4\">\n<header creationtool=\"Duizhao\" creationtoolversion=\"");
    XmlText.attribute(options.version(), out);
    out.append("\" segtype=\"sentence\" o-tmf=\"duizhao\" adminlang=\"en\" srclang=\"");
    XmlText.attribute(source.tag(), out);
    out.append("\" datatype=\"").append(options.level() == 1 ? "plaintext" : "unknown");
    out.append("\" creationdate=\"")
        .append(OutputDate.tmx(options.date()))
        .append("\"/>\n<body>\n");
  }

  private int unit(Bead bead, Bitext bitext, StringBuilder out) {
    out.append("<tu>\n");
    if (options.notes()) {
      prop("x-confidence", BeadText.confidence(bead.confidence()), out);
      prop("x-shape", bead.shape(), out);
      if (bead.moved()) {
        prop("x-moved", "yes", out);
      }
    }
    int dropped = 0;
    if (options.level() == 1) {
      dropped += variant(bead.source(), bitext.source(), out);
      dropped += variant(bead.target(), bitext.target(), out);
    } else {
      InlineCodes codes = InlineCodes.of(bead, bitext);
      dropped += variant(bead.source(), bitext.source(), codes.source(), out);
      dropped += variant(bead.target(), bitext.target(), codes.target(), out);
    }
    out.append("</tu>\n");
    return dropped;
  }

  private int variant(List<Sentence> sentences, Side side, StringBuilder out) {
    if (sentences.isEmpty()) {
      return 0;
    }
    int dropped = open(sentences, side, out);
    dropped += XmlText.content(BeadText.join(sentences, side.lang()), out);
    out.append("</seg></tuv>\n");
    return dropped;
  }

  private int variant(
      List<Sentence> sentences, Side side, List<InlineCodes.Piece> pieces, StringBuilder out) {
    if (sentences.isEmpty()) {
      return 0;
    }
    int dropped = open(sentences, side, out);
    for (InlineCodes.Piece piece : pieces) {
      dropped += CodeElements.TMX.append(piece, out);
    }
    out.append("</seg></tuv>\n");
    return dropped;
  }

  private int open(List<Sentence> sentences, Side side, StringBuilder out) {
    out.append("<tuv xml:lang=\"");
    XmlText.attribute(side.lang().tag(), out);
    out.append("\">");
    int dropped = 0;
    if (options.notes()) {
      int start = sentences.get(0).file().start();
      int line = side.document().content().position(start).line();
      dropped += prop("x-file", side.document().name(), out);
      dropped += prop("x-line", Integer.toString(line), out);
    }
    out.append("<seg>");
    return dropped;
  }

  private static int prop(String type, String value, StringBuilder out) {
    out.append("<prop type=\"").append(type).append("\">");
    int dropped = XmlText.content(value, out);
    out.append("</prop>\n");
    return dropped;
  }
}
