package io.github.duizhao.read.office;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines off the pages of a PDF, with their places, sizes and links. One use only. */
final class PdfLines extends PDFTextStripper {

  /** Characters of text. */
  private static final int MOST = HtmlLines.MOST;

  private static final float RAISED = 0.8f;

  /**
   * A gap between cells, in sizes of the letters; between words it is a third, in justified lines
   * one.
   */
  private static final float WIDE = 2;

  private record Link(Rectangle2D box, String href) {}

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> line = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();
  private List<Link> links = List.of();
  private float height;
  private long characters;

  private PdfLines() {
    setShouldSeparateByBeads(true);
    setAddMoreFormatting(false);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines taker = new PdfLines();
    taker.writeText(document, Writer.nullWriter());
    return taker.lines;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    height = page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
    links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI() != null
          && link.getRectangle() != null) {
        PDRectangle at = link.getRectangle();
        float top = box.getUpperRightY() - at.getUpperRightY();
        float left = at.getLowerLeftX() - box.getLowerLeftX();
        links.add(
            new Link(
                new Rectangle2D.Float(left, top, at.getWidth(), at.getHeight()), action.getURI()));
      }
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > MOST) {
      throw new IOException("more than " + MOST + " characters of text in it");
    }
    line.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    gaps.add(line.size());
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  /**
   * PDFBox takes lines of tall letters, such as those of Chinese fonts, together: they are parted.
   */
  private void endLine() {
    List<TextPosition> all = List.copyOf(line);
    List<Integer> allGaps = List.copyOf(gaps);
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || isNextLine(all.get(i - 1), all.get(i))) {
        line.clear();
        gaps.clear();
        line.addAll(all.subList(from, i));
        for (int gap : allGaps) {
          if (gap >= from && gap < i) {
            gaps.add(gap - from);
          }
        }
        addLine();
        from = i;
      }
    }
    line.clear();
    gaps.clear();
  }

  private static boolean isNextLine(TextPosition before, TextPosition next) {
    float size = size(next);
    return next.getXDirAdj() < before.getXDirAdj() + before.getWidthDirAdj() - size
        && Math.abs(next.getYDirAdj() - before.getYDirAdj()) > 0.5f * size;
  }

  private void addLine() {
    if (!line.isEmpty()) {
      float size = mostUsedSize();
      float y = 0;
      boolean bold = true;
      int counted = 0;
      float left = Float.MAX_VALUE;
      float right = 0;
      for (TextPosition position : line) {
        left = Math.min(left, position.getXDirAdj());
        right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        if (size(position) >= RAISED * size) {
          y += position.getYDirAdj();
          counted++;
          bold &= isBold(position) || position.getUnicode().isBlank();
        }
      }
      y /= Math.max(1, counted);
      List<PdfLine.Piece> pieces = pieces(size, y);
      if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
        int page = getCurrentPageNo() - 1;
        lines.add(new PdfLine(page, left, right, y, height, size, bold, false, pieces));
      }
    }
  }

  private List<PdfLine.Piece> pieces(float size, float y) {
    List<PdfLine.Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String href = "";
    int gap = 0;
    for (int i = 0; i < line.size(); i++) {
      TextPosition position = line.get(i);
      while (gap < gaps.size() && gaps.get(gap) <= i) {
        text.append(gaps.get(gap++) == i && i > 0 ? space(i, size) : "");
      }
      if (isNoteSign(position, size, y)) {
        if (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.setLength(text.length() - 1);
        }
        continue;
      }
      String own = href(position);
      if (!own.equals(href)) {
        add(pieces, text, href);
        href = own;
      }
      text.append(plain(position.getUnicode()));
    }
    add(pieces, text, href);
    return pieces;
  }

  /** What stands between a character and the one before. */
  private String space(int index, float size) {
    TextPosition before = line.get(index - 1);
    TextPosition next = line.get(index);
    float width = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    if (width >= WIDE * size) {
      return String.valueOf(PdfLine.WIDE_GAP);
    }
    if (before.getUnicode().isEmpty() || next.getUnicode().isEmpty()) {
      return " ";
    }
    // Justified Chinese lines have gaps between all characters.
    int one = before.getUnicode().codePointBefore(before.getUnicode().length());
    int other = next.getUnicode().codePointAt(0);
    boolean chinese = isChinese(one) && isChinese(other);
    return chinese || isPunctuation(one) || isPunctuation(other) ? "" : " ";
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c) || isPunctuation(c);
  }

  /** Of Chinese: it brings its own space. */
  private static boolean isPunctuation(int c) {
    return (c >= 0x3001 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF20);
  }

  private static void add(List<PdfLine.Piece> pieces, StringBuilder text, String href) {
    if (!text.isEmpty()) {
      pieces.add(new PdfLine.Piece(text.toString(), href));
      text.setLength(0);
    }
  }

  /** A small raised number behind a word. */
  private static boolean isNoteSign(TextPosition position, float size, float y) {
    String text = position.getUnicode();
    return size(position) < RAISED * size
        && position.getYDirAdj() < y - 0.1f * size
        && !text.isEmpty()
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '*' || c == '†');
  }

  private String href(TextPosition position) {
    float x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
    float y = position.getYDirAdj() - position.getHeightDir() / 2;
    for (Link link : links) {
      if (link.box().contains(x, y)) {
        return link.href();
      }
    }
    return "";
  }

  /** Ligatures and the like as letters. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Latin ligatures, and the radicals that fonts name instead of the characters.
      if ((c >= '\ufb00' && c <= '\ufb06') || (c >= '\u2f00' && c <= '\u2fd5')) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text.replace('\u00a0', ' ');
  }

  private float mostUsedSize() {
    Map<Float, Integer> counts = new HashMap<>();
    float best = 0;
    int most = 0;
    for (TextPosition position : line) {
      int count = counts.merge(size(position), 1, Integer::sum);
      if (count > most) {
        most = count;
        best = size(position);
      }
    }
    return best;
  }

  /** To half a point. */
  private static float size(TextPosition position) {
    return Math.round(position.getFontSizeInPt() * 2) / 2f;
  }

  private static boolean isBold(TextPosition position) {
    String name = position.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
