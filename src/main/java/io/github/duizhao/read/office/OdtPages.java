package io.github.duizhao.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Leaves the page layouts out of an OpenDocument text; Tika takes their headers for text. */
final class OdtPages {

  private static final String OPEN = "<office:master-styles>";
  private static final String CLOSE = "</office:master-styles>";

  private OdtPages() {}

  /**
   * @param odt a packed file that {@link ZipLimits} has looked through
   */
  static byte[] without(byte[] odt) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(odt.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(odt));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith("styles.xml")) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(withoutLayouts(in.readAllBytes()));
        } else if (entry.getName().endsWith(".xml") || entry.getName().equals("mimetype")) {
          // Pictures and fonts are not read.
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
    }
    return out.toByteArray();
  }

  /** The bytes are taken as Latin letters, which leaves all others as they are. */
  private static byte[] withoutLayouts(byte[] styles) {
    String text = new String(styles, StandardCharsets.ISO_8859_1);
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE, Math.max(0, open));
    if (open < 0 || close < 0) {
      return styles;
    }
    String kept = text.substring(0, open) + text.substring(close + CLOSE.length());
    return kept.getBytes(StandardCharsets.ISO_8859_1);
  }
}
