package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * XLIFF 1.2, which every tool reads: one {@code trans-unit} a bead, inline codes in the text,
 * confidence, shape and places in a note. A gap has an empty source, or no target. Characters that
 * XML cannot hold are dropped.
 */
public final class XliffWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    writeCounting(bitext, out);
  }

  @Override
  public long writeCounting(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    long dropped = 0;
    StringBuilder text = new StringBuilder();
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    text.append("<file original=\"");
    XmlText.attribute(bitext.source().document().name(), text);
    text.append("\" source-language=\"").append(bitext.source().lang());
    text.append("\" target-language=\"").append(bitext.target().lang());
    text.append("\" datatype=\"plaintext\">\n<body>\n");
    out.append(text);
    int number = 0;
    for (Bead bead : bitext.beads()) {
      text.setLength(0);
      dropped += unit(bead, bitext, ++number, text);
      out.append(text);
    }
    out.append("</body>\n</file>\n</xliff>\n");
    return dropped;
  }

  private static int unit(Bead bead, Bitext bitext, int number, StringBuilder out) {
    InlineCodes codes = InlineCodes.of(bead, bitext);
    out.append("<trans-unit id=\"").append(number).append("\" xml:space=\"preserve\"><source>");
    int dropped = 0;
    for (InlineCodes.Piece piece : codes.source()) {
      dropped += CodeElements.XLIFF.append(piece, out);
    }
    out.append("</source>");
    if (!bead.target().isEmpty()) {
      out.append("<target>");
      for (InlineCodes.Piece piece : codes.target()) {
        dropped += CodeElements.XLIFF.append(piece, out);
      }
      out.append("</target>");
    }
    out.append("<note from=\"duizhao\">");
    note(bead, bitext, out);
    out.append("</note></trans-unit>\n");
    return dropped;
  }

  /** What a bead knows beside its texts, in words that {@code XliffReader} reads. */
  static void note(Bead bead, Bitext bitext, StringBuilder out) {
    out.append("confidence=").append(BeadText.confidence(bead.confidence()));
    out.append(" shape=").append(bead.shape());
    place(" source=", bead.source(), bitext.source(), out);
    place(" target=", bead.target(), bitext.target(), out);
  }

  private static void place(String key, List<Sentence> sentences, Side side, StringBuilder out) {
    if (!sentences.isEmpty()) {
      int start = sentences.get(0).file().start();
      out.append(key);
      XmlText.content(side.document().name(), out);
      out.append(':').append(side.document().content().position(start).line());
    }
  }
}
