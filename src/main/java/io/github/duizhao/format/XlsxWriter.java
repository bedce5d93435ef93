package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.xml.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Beads as a workbook (XLSX) with one sheet and a heading: source, target, confidence, shape. What
 * XML cannot hold is written {@code _x0001_}, as workbooks do. Excel itself shows no more than
 * 32,767 characters of a cell.
 */
public final class XlsxWriter {

  /** The same bytes for the same bitext, whatever the clock says. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";

  /** Writes all beads; it does not close {@code out}. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + OFFICE
            + "package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "</Types>");
    part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        zip,
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + OFFICE
            + "spreadsheetml/2006/main\" xmlns:r=\""
            + OFFICE
            + "officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"Bitext\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    sheet(zip, bitext);
    zip.finish();
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + OFFICE
        + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    start(zip, name);
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void start(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    zip.putNextEntry(entry);
  }

  private static void sheet(ZipOutputStream zip, Bitext bitext) throws IOException {
    start(zip, "xl/worksheets/sheet1.xml");
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<worksheet xmlns=\"").append(OFFICE).append("spreadsheetml/2006/main\">");
    out.append("<cols><col min=\"1\" max=\"2\" width=\"60\" customWidth=\"1\"/></cols><sheetData>");
    row(1, List.of("source", "target", "confidence", "shape"), out);
    int number = 1;
    for (Bead bead : bitext.beads()) {
      row(
          ++number,
          List.of(
              BeadText.source(bead, bitext.source()),
              BeadText.target(bead, bitext.target()),
              BeadText.confidence(bead.confidence()),
              bead.shape()),
          out);
      zip.write(out.toString().getBytes(StandardCharsets.UTF_8));
      out.setLength(0);
    }
    out.append("</sheetData></worksheet>");
    zip.write(out.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void row(int number, List<String> cells, StringBuilder out) {
    out.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      out.append("<c r=\"").append((char) ('A' + i)).append(number);
      if (i == 2 && number > 1) {
        out.append("\"><v>").append(cells.get(i)).append("</v></c>");
      } else {
        out.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        text(cells.get(i), out);
        out.append("</t></is></c>");
      }
    }
    out.append("</row>\n");
  }

  private static void text(String text, StringBuilder out) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean looksEscaped = c == '_' && text.startsWith("_x", at);
      if (!XmlText.isLegal(c) || c == '\r' || looksEscaped) {
        out.append("_x").append("%04X".formatted(c)).append('_');
      } else {
        XmlText.content(Character.toString(c), out);
      }
      at = next;
    }
  }
}
