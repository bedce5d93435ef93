package io.github.duizhao.read.office;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a PDF in the making. */
final class PdfParagraph {

  private final String tag;
  private final boolean note;
  private final List<PdfLine.Piece> pieces = new ArrayList<>();
  private int cut;
  private int lines;
  private boolean bold = true;
  private float left = Float.MAX_VALUE;

  private PdfParagraph(String tag, int cut, boolean note) {
    this.tag = tag;
    this.cut = cut;
    this.note = note;
  }

  static PdfParagraph plain() {
    return new PdfParagraph("p", 0, false);
  }

  static PdfParagraph heading(int level) {
    return new PdfParagraph("h" + level, 0, false);
  }

  /**
   * @param cut characters of the bullet, which is left out
   */
  static PdfParagraph item(int cut) {
    return new PdfParagraph("li", cut, false);
  }

  static PdfParagraph note() {
    return new PdfParagraph("p", 0, true);
  }

  int lines() {
    return lines;
  }

  boolean isBold() {
    return bold;
  }

  /** The leftmost edge of its lines. */
  float left() {
    return left;
  }

  void add(PdfLine line, PdfHyphens hyphens) {
    boolean first = true;
    for (PdfLine.Piece piece : line.pieces()) {
      String text = piece.text();
      if (cut > 0) {
        int dropped = Math.min(cut, text.length());
        text = text.substring(dropped);
        cut -= dropped;
      }
      if (note && lines == 0 && first) {
        text = withoutNumber(text.stripLeading());
      }
      if (first && !pieces.isEmpty()) {
        text = text.stripLeading();
        join(text, hyphens);
      }
      if (!text.isEmpty()) {
        pieces.add(new PdfLine.Piece(text, piece.href()));
        first = false;
      }
    }
    lines++;
    bold &= line.bold();
    left = Math.min(left, line.left());
  }

  private static String withoutNumber(String text) {
    int at = 0;
    while (at < text.length() && at < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(at).stripLeading();
  }

  /** Ends the line so far, so that {@code next} can follow it. */
  private void join(String next, PdfHyphens hyphens) {
    int index = pieces.size() - 1;
    PdfLine.Piece piece = pieces.get(index);
    String text = piece.text().stripTrailing();
    if (PdfHyphens.isBroken(text, next)) {
      if (!hyphens.keeps(text, next)) {
        text = text.substring(0, text.length() - 1);
      }
    } else if (!text.isEmpty()
        && !next.isEmpty()
        && !(isWide(text.charAt(text.length() - 1)) && isWide(next.charAt(0)))) {
      text += ' ';
    }
    pieces.set(index, new PdfLine.Piece(text, piece.href()));
  }

  /** Characters of East Asian scripts and their punctuation, which stand without spaces. */
  private static boolean isWide(char c) {
    return (c >= '\u2e80' && c <= '\ud7a3')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff00' && c <= '\uff60')
        || (c >= '\ud840' && c <= '\udfff')
        || "“”‘’…—".indexOf(c) >= 0;
  }

  void writeTo(HtmlLines out) {
    StringBuilder html = new StringBuilder();
    String href = "";
    for (PdfLine.Piece piece : pieces) {
      if (!piece.href().equals(href)) {
        html.append(href.isEmpty() ? "" : "</a>");
        href = piece.href();
        if (!href.isEmpty()) {
          html.append("<a href=\"");
          HtmlLines.escape(href, html);
          html.append("\">");
        }
      }
      HtmlLines.escape(piece.text(), html);
    }
    html.append(href.isEmpty() ? "" : "</a>");
    boolean heading = tag.equals("p") && bold && !note && isShort(html);
    out.block(heading ? "h3" : tag, html.toString().strip());
  }

  private static boolean isShort(CharSequence html) {
    int length = html.length();
    return length <= 120 && length > 0 && ".。!！?？:：;；,，".indexOf(html.charAt(length - 1)) < 0;
  }
}
