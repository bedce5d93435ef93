package io.github.duizhao.read.office;

import io.github.duizhao.text.FormatException;

/** The door of this package: which files it reads, and their text as HTML. Thread-safe. */
public final class OfficeFiles {

  private static final int LARGEST = 100 << 20;

  private OfficeFiles() {}

  /** Whether a file of this name is read here. */
  public static boolean is(String name) {
    return OfficeKind.of(name).isPresent();
  }

  /**
   * The text of a file as HTML: one block a line, headings, lists, tables, links, emphasis and
   * notes where the format has them; page headers and footers left out.
   *
   * @throws FormatException if it is damaged, too large, encrypted or without text, or if the
   *     optional part is not there
   */
  public static String html(String name, byte[] bytes) throws FormatException {
    OfficeKind kind =
        OfficeKind.of(name)
            .orElseThrow(() -> new IllegalArgumentException("no office file: " + name));
    if (bytes.length > LARGEST) {
      throw new FormatException(
          name, 0, 0, kind.words() + " of more than " + (LARGEST >> 20) + " MB is refused");
    }
    if (kind.isZip()) {
      ZipLimits.check(name, bytes, kind);
    }
    String html = parsed(name, bytes, kind);
    if (html.isEmpty()) {
      throw new FormatException(
          name,
          0,
          0,
          kind == OfficeKind.PDF
              ? "no text in it; a scanned PDF must go through character recognition first"
              : "no text in it");
    }
    return "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"></head><body>\n"
        + html
        + "</body></html>\n";
  }

  private static String parsed(String name, byte[] bytes, OfficeKind kind) throws FormatException {
    try {
      return kind == OfficeKind.PDF ? PdfText.html(name, bytes) : TikaText.html(name, bytes, kind);
    } catch (NoClassDefFoundError e) {
      throw new FormatException(
          name,
          0,
          0,
          kind.words()
              + " needs the office part: ./mvnw -Poffice -DskipTests package makes"
              + " duizhao-office.jar, keep it beside duizhao.jar; or save the file as HTML or"
              + " Markdown");
    } catch (StackOverflowError e) {
      throw new FormatException(name, 0, 0, "nested too deep");
    }
  }
}
