package io.github.duizhao.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Small office files, made by hand from their specifications. */
final class OfficeSamples {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private OfficeSamples() {}

  /** A packed file: names and contents in turn. */
  static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] docx() throws IOException {
    return docx(
        XML,
        style("Heading1", run("The Ferry at Night"))
            + "<w:p>"
            + run("It crossed the ")
            + "<w:hyperlink r:id=\"link\">"
            + run("bay")
            + "</w:hyperlink>"
            + run(" at ")
            + "<w:r><w:rPr><w:b/></w:rPr><w:t>midnight</w:t></w:r>"
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + run(". Nobody slept &amp; nobody spoke.")
            + "</w:p>"
            + style("ListParagraph", run("· the captain"))
            + "<w:tbl><w:tr>"
            + cell("Name")
            + cell("Age")
            + "</w:tr><w:tr>"
            + cell("Anna")
            + cell("41")
            + "</w:tr></w:tbl>"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>");
  }

  static byte[] docx(String prolog, String body) throws IOException {
    return zip(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("document", "document.main")
            + type("footnotes", "footnotes")
            + type("styles", "styles")
            + type("header1", "header")
            + "</Types>",
        "_rels/.rels",
        relations(
            "<Relationship Id=\"a\" Type=\""
                + REL
                + "officeDocument\" Target=\"word/document.xml\"/>"),
        "word/_rels/document.xml.rels",
        relations(
            "<Relationship Id=\"link\" Type=\""
                + REL
                + "hyperlink\" Target=\"https://example.org/bay\" TargetMode=\"External\"/>"
                + part("footnotes", "footnotes")
                + part("styles", "styles")
                + part("header", "header1")),
        "word/styles.xml",
        XML
            + "<w:styles"
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
            + "</w:style></w:styles>",
        "word/header1.xml",
        XML + "<w:hdr" + W + "><w:p>" + run("RUNNING HEAD") + "</w:p></w:hdr>",
        "word/footnotes.xml",
        XML
            + "<w:footnotes"
            + W
            + "><w:footnote w:id=\"2\"><w:p>"
            + run("The note itself.")
            + "</w:p></w:footnote></w:footnotes>",
        "word/document.xml",
        prolog + "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
  }

  private static String relations(String inner) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String part(String kind, String file) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
        .formatted(kind, REL, kind, file);
  }

  private static String type(String file, String kind) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
        .formatted(file, kind);
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String style(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String cell(String text) {
    return "<w:tc><w:p>" + run(text) + "</w:p></w:tc>";
  }

  static byte[] odt() throws IOException {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        XML
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
            + "<office:body><office:text><text:h text:outline-level=\"1\">The Ferry at Night</text:h>"
            + "<text:p>It crossed the <text:a xlink:href=\"https://example.org/bay\">bay</text:a> at midnight"
            + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>The note itself.</text:p></text:note-body></text:note>"
            + ". Nobody slept &amp; nobody spoke.</text:p>"
            + "<text:list><text:list-item><text:p>the captain</text:p></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>Anna</text:p></table:table-cell>"
            + "<table:table-cell><text:p>41</text:p></table:table-cell></table:table-row></table:table>"
            + "</office:text></office:body></office:document-content>",
        "styles.xml",
        XML
            + "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:master-styles><style:master-page style:name=\"Standard\"><style:header>"
            + "<text:p>RUNNING HEAD</text:p></style:header></style:master-page></office:master-styles>"
            + "</office:document-styles>");
  }

  static byte[] epub() throws IOException {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
            + "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/>"
            + "</rootfiles></container>",
        "book.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><manifest>"
            + "<item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "</manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>",
        "b.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h2>Second</h2><ul><li>the captain</li></ul></body></html>",
        "a.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><h1>The Ferry at Night</h1>"
            + "<p>It crossed the <a href=\"https://example.org/bay\">bay</a> at midnight"
            + "<sup><a href=\"#n1\">1</a></sup>. Nobody slept &amp; nobody spoke.</p></body></html>");
  }

  static byte[] rtf() {
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}"
            + "{\\header RUNNING HEAD\\par}"
            + "{\\pard\\b The Ferry at Night\\b0\\par}"
            + "{\\pard It crossed the bay at midnight{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain The note \\{itself\\}.}}."
            + " Nobody slept & nobody spoke. \\u28193?\\u-255?\\par}}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Two pages with a running head, page numbers, a heading, a broken word and a note. */
  static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          1,
          List.of(
              "It was late when the ferry of the eastern line left the landing stage, and the pas-",
              "sengers who had waited in the rain went below to the warm and crowded saloon of it.",
              "",
              "Nobody slept. The well-known captain told the crew of the storm that was on the way,",
              "and the cook made soup for all who wanted some; it was eaten to the last of the well-",
              "known drops, and then the lights of the harbour went out behind the rain, and what"));
      page(
          document,
          2,
          List.of("was left of the evening passed in silence.", "", "• the captain", "• the cook"));
      document.save(out);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument document, int number, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      put(out, font, 10, 60, 800, "The Ferry, chapter " + number);
      float y = 740;
      if (number == 1) {
        put(out, font, 20, 60, y, "The Ferry at Night");
        y -= 40;
      }
      for (String line : lines) {
        put(out, font, 12, 60, y, line);
        y -= 14;
      }
      if (number == 2) {
        put(out, font, 12, 60, 400, "It stands here");
        put(out, font, 7, 132, 405, "1");
        put(out, font, 12, 136, 400, ", by the bay.");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(175, 396, 30, 14));
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org/bay");
        link.setAction(action);
        page.getAnnotations().add(link);
        put(out, font, 9, 60, 90, "1 The note itself.");
      }
      put(out, font, 10, 290, 40, "- " + number + " -");
    }
  }

  private static void put(
      PDPageContentStream out, PDType1Font font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
