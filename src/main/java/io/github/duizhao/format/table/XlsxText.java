package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.xml.XmlDecoder;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.read.LimitedStream;
import io.github.duizhao.text.FormatException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The first sheet of a workbook (XLSX) as tab-separated text, a line a row, so that a finding's
 * line is the row's number. Line ends and tabs in cells are escaped as {@link TabCells} reads them.
 *
 * <p>Why not a library: Apache POI adds 15 MB with what it needs, and of a workbook only plain
 * cells are wanted here. Limits guard against zip bombs. For one thread.
 */
public final class XlsxText extends Reader {

  /** Unpacked size of a part, in bytes. */
  private static final long MAX_PART = 1L << 29;

  private static final int MAX_ROWS = 1 << 20;
  private static final int MAX_COLUMNS = 1 << 14;
  private static final int MAX_SHARED = 1 << 25;

  private final String name;
  private final ZipFile zip;
  private final List<String> shared;
  private final XmlReader sheet;
  private final StringBuilder ready = new StringBuilder();
  private int at;
  private int row;
  private boolean ended;

  private XlsxText(String name, ZipFile zip) throws IOException {
    this.name = name;
    this.zip = zip;
    this.shared = shared();
    String part = XlsxParts.firstSheet(entry -> part(entry), name);
    this.sheet = part(part).orElseThrow(() -> broken("it has no part " + part));
  }

  public static XlsxText open(String name, Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException e) {
      throw new FormatException(name, 0, 0, "no workbook: it cannot be unzipped; is it cut off?");
    }
    try {
      return new XlsxText(name, zip);
    } catch (IOException e) {
      zip.close();
      throw whole(name, e);
    }
  }

  /** A damaged zip file shows itself while it is read. */
  private static IOException whole(String name, IOException e) {
    return e instanceof ZipException || e instanceof EOFException
        ? new FormatException(name, 0, 0, "the workbook is damaged: " + e.getMessage())
        : e;
  }

  private FormatException broken(String what) {
    return new FormatException(name, 0, 0, "no workbook that we can read: " + what);
  }

  private Optional<XmlReader> part(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      return Optional.empty();
    }
    InputStream in = new LimitedStream(zip.getInputStream(entry), MAX_PART, name + "!" + path);
    return Optional.of(new XmlReader(name + "!" + path, XmlDecoder.open(name, in)));
  }

  private List<String> shared() throws IOException {
    List<String> strings = new ArrayList<>();
    Optional<XmlReader> part = part("xl/sharedStrings.xml");
    if (part.isEmpty()) {
      return strings;
    }
    XmlReader xml = part.get();
    long size = 0;
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.DONE; event = xml.next()) {
      if (event == XmlReader.Event.START && xml.name().equals("si")) {
        String text = XlsxParts.text(xml);
        strings.add(text);
        size += text.length() + 16L;
        if (size > MAX_SHARED) {
          throw xml.fail("more text than " + MAX_SHARED + " characters; save it as CSV");
        }
      }
    }
    return strings;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (at == ready.length()) {
      ready.setLength(0);
      at = 0;
      if (ended) {
        return -1;
      }
      try {
        more();
      } catch (IOException e) {
        throw whole(name, e);
      }
    }
    int count = Math.min(length, ready.length() - at);
    ready.getChars(at, at + count, target, offset);
    at += count;
    return count;
  }

  /** Makes the lines up to the next row, or marks the end. */
  private void more() throws IOException {
    while (true) {
      XmlReader.Event event = sheet.next();
      if (event == XmlReader.Event.DONE) {
        ended = true;
        return;
      }
      if (event == XmlReader.Event.START && sheet.name().equals("row")) {
        int number = number(sheet.attribute("r").orElse(""), row + 1);
        if (number <= row || number > MAX_ROWS) {
          throw sheet.fail("row " + number + " cannot follow row " + row);
        }
        ready.append("\n".repeat(number - row - 1));
        row = number;
        cells();
        ready.append('\n');
        return;
      }
    }
  }

  private static int number(String written, int otherwise) {
    try {
      return written.isEmpty() ? otherwise : Integer.parseInt(written);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private void cells() throws IOException {
    int depth = sheet.depth();
    int column = 0;
    boolean first = true;
    while (true) {
      XmlReader.Event event = sheet.next();
      if (event == XmlReader.Event.END && sheet.depth() < depth) {
        return;
      }
      if (event == XmlReader.Event.START && sheet.name().equals("c")) {
        int wanted = XlsxParts.column(sheet.attribute("r").orElse(""), column);
        if (wanted < column || wanted > MAX_COLUMNS) {
          throw sheet.fail("no such column here: " + sheet.attribute("r").orElse(""));
        }
        ready.append("\t".repeat(wanted - column + (first ? 0 : 1)));
        first = false;
        column = wanted + 1;
        XlsxParts.escape(cell(), ready);
        if (ready.length() > SegmentBuilder.MAX_LENGTH) {
          // One shared text may stand in thousands of cells.
          throw sheet.fail("a row longer than " + SegmentBuilder.MAX_LENGTH + " characters");
        }
      }
    }
  }

  private String cell() throws IOException {
    String type = sheet.attribute("t").orElse("n");
    if (type.equals("inlineStr")) {
      return XlsxParts.text(sheet);
    }
    String value = XlsxParts.value(sheet);
    if (!type.equals("s")) {
      return value;
    }
    int index = number(value.strip(), -1);
    if (index < 0 || index >= shared.size()) {
      throw sheet.fail("no shared text has the number " + value.strip());
    }
    return shared.get(index);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
