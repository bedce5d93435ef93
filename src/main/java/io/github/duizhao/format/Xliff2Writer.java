package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Mark;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * XLIFF 2.1: one {@code unit} with one {@code segment} a bead, inline codes kept apart as original
 * data, confidence, shape and places in a note. Characters that XML cannot hold become {@code
 * <cp/>}, so that nothing of the text is lost.
 */
public final class Xliff2Writer implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder text = new StringBuilder();
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"");
    text.append(bitext.source().lang()).append("\" trgLang=\"").append(bitext.target().lang());
    text.append("\">\n<file id=\"f1\" original=\"");
    XmlText.attribute(bitext.source().document().name(), text);
    text.append("\">\n");
    out.append(text);
    int number = 0;
    for (Bead bead : bitext.beads()) {
      text.setLength(0);
      unit(bead, bitext, ++number, text);
      out.append(text);
    }
    if (number == 0) {
      // A file must hold a unit.
      out.append("<unit id=\"u1\"><segment><source/></segment></unit>\n");
    }
    out.append("</file>\n</xliff>\n");
  }

  private static void unit(Bead bead, Bitext bitext, int number, StringBuilder out) {
    InlineCodes codes = InlineCodes.of(bead, bitext);
    out.append("<unit id=\"u").append(number).append("\"><notes><note category=\"duizhao\">");
    XliffWriter.note(bead, bitext, out);
    out.append("</note></notes>");
    StringBuilder data = new StringBuilder();
    StringBuilder segment = new StringBuilder();
    segment.append("<segment><source xml:space=\"preserve\">");
    side(codes.source(), "s", segment, data);
    segment.append("</source>");
    if (!bead.target().isEmpty()) {
      segment.append("<target xml:space=\"preserve\">");
      side(codes.target(), "t", segment, data);
      segment.append("</target>");
    }
    if (!data.isEmpty()) {
      out.append("<originalData>").append(data).append("</originalData>");
    }
    out.append(segment).append("</segment></unit>\n");
  }

  private static void side(
      List<InlineCodes.Piece> pieces, String prefix, StringBuilder out, StringBuilder data) {
    int number = 0;
    for (InlineCodes.Piece piece : pieces) {
      if (piece.shape() == InlineCodes.Shape.TEXT) {
        text(piece.text(), out);
        continue;
      }
      String ref = prefix + ++number;
      data.append("<data id=\"").append(ref).append("\" xml:space=\"preserve\">");
      text(piece.text(), data);
      data.append("</data>");
      int id = piece.match();
      switch (piece.shape()) {
        case OPEN -> out.append("<sc id=\"").append(id).append('"').append(type(piece.kind()));
        case OPEN_ONLY ->
            out.append("<sc id=\"")
                .append(id)
                .append("\" isolated=\"yes\"")
                .append(type(piece.kind()));
        case CLOSE ->
            out.append("<ec startRef=\"").append(id).append('"').append(type(piece.kind()));
        case CLOSE_ONLY ->
            out.append("<ec id=\"")
                .append(id)
                .append("\" isolated=\"yes\"")
                .append(type(piece.kind()));
        default -> out.append("<ph id=\"").append(id).append('"').append(type(piece.kind()));
      }
      out.append(" dataRef=\"").append(ref).append("\"/>");
    }
  }

  private static String type(Mark.Kind kind) {
    return switch (kind) {
      case LINK -> " type=\"link\"";
      case IMAGE -> " type=\"image\"";
      case STRONG -> " type=\"fmt\" subType=\"xlf:b\"";
      case EMPHASIS -> " type=\"fmt\" subType=\"xlf:i\"";
      case CODE -> " type=\"fmt\" subType=\"duizhao:code\"";
      case RUBY -> " type=\"fmt\" subType=\"duizhao:ruby\"";
      case FOOTNOTE -> " type=\"other\" subType=\"duizhao:footnote\"";
      case SHORTCODE -> " type=\"other\" subType=\"duizhao:shortcode\"";
      case TAG -> " type=\"other\"";
    };
  }

  private static void text(String text, StringBuilder out) {
    int at = 0;
    int plain = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!XmlText.isLegal(codePoint)) {
        XmlText.content(text.substring(plain, at), out);
        out.append("<cp hex=\"").append("%04X".formatted(codePoint)).append("\"/>");
        plain = next;
      }
      at = next;
    }
    XmlText.content(text.substring(plain), out);
  }
}
