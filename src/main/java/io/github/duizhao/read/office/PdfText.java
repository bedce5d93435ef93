package io.github.duizhao.read.office;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text of a PDF by PDFBox, which Tika reads PDF with as well; taken directly, since only it
 * tells the places and sizes by which headers, headings and paragraphs are told.
 */
final class PdfText {

  private static final int MOST_PAGES = 5_000;
  private static final long MEMORY = 64L << 20;

  private PdfText() {}

  static String html(String name, byte[] bytes) throws FormatException {
    List<PdfLine> lines;
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new FormatException(name, 0, 0, "more than " + MOST_PAGES + " pages");
      }
      lines = PdfLines.of(document);
    } catch (FormatException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new FormatException(name, 0, 0, "encrypted; save it without a password");
    } catch (IOException | RuntimeException e) {
      String reason = String.valueOf(e.getMessage());
      throw new FormatException(
          name, 0, 0, reason.startsWith("more than") ? reason : "damaged, or not a PDF");
    }
    HtmlLines html = new HtmlLines();
    PdfParagraphs.of(PdfRows.apart(PdfFurniture.without(lines))).forEach(p -> p.writeTo(html));
    return html.toString();
  }
}
