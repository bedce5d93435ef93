package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the XML parts of a workbook say. */
final class XlsxParts {

  private static final int MAX_PARTS = 10_000;

  private XlsxParts() {}

  /** Opens a part of the workbook by its path. */
  interface Opener {
    Optional<XmlReader> open(String path) throws IOException;
  }

  /** The path of the first sheet, which need not be called {@code sheet1.xml}. */
  static String firstSheet(Opener parts, String file) throws IOException {
    XmlReader book =
        parts
            .open("xl/workbook.xml")
            .orElseThrow(
                () -> new FormatException(file, 0, 0, "no workbook: xl/workbook.xml is missing"));
    Optional<String> id = Optional.empty();
    for (XmlReader.Event e = book.next(); e != XmlReader.Event.DONE; e = book.next()) {
      if (id.isEmpty() && e == XmlReader.Event.START && book.name().equals("sheet")) {
        id = book.attribute("r:id");
      }
    }
    Map<String, String> targets = new HashMap<>();
    Optional<XmlReader> relations = parts.open("xl/_rels/workbook.xml.rels");
    if (relations.isPresent()) {
      XmlReader xml = relations.get();
      for (XmlReader.Event e = xml.next(); e != XmlReader.Event.DONE; e = xml.next()) {
        if (e == XmlReader.Event.START && xml.name().equals("Relationship")) {
          targets.put(xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
          if (targets.size() > MAX_PARTS) {
            throw xml.fail("more than " + MAX_PARTS + " parts");
          }
        }
      }
    }
    String target = id.map(targets::get).orElse("worksheets/sheet1.xml");
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** All {@code <t>} within the element that has just started, but for phonetic hints. */
  static String text(XmlReader xml) throws IOException {
    return collect(xml, "t");
  }

  /** The {@code <v>} within the cell that has just started. */
  static String value(XmlReader xml) throws IOException {
    return unescape(collect(xml, "v"));
  }

  private static String collect(XmlReader xml, String wanted) throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    int hint = 0;
    boolean inside = false;
    while (true) {
      XmlReader.Event event = xml.next();
      switch (event) {
        case START -> {
          hint += xml.name().equals("rPh") ? 1 : 0;
          inside = hint == 0 && xml.name().equals(wanted);
        }
        case END -> {
          if (xml.depth() < depth) {
            return wanted.equals("t") ? unescape(text.toString()) : text.toString();
          }
          hint -= xml.name().equals("rPh") ? 1 : 0;
          inside = false;
        }
        case TEXT -> {
          if (inside) {
            xml.appendText(text);
            if (text.length() > SegmentBuilder.MAX_LENGTH) {
              throw xml.fail("a cell longer than " + SegmentBuilder.MAX_LENGTH + " characters");
            }
          }
        }
        default -> throw new IllegalStateException("a cell ends before the file");
      }
    }
  }

  /** Undoes {@code _x000D_}, by which workbooks write what XML cannot hold. */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.substring(0, at));
    while (at < text.length()) {
      int value = escaped(text, at);
      if (value >= 0) {
        out.append((char) value);
        at += 7;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  /** The UTF-16 unit that is escaped at a place; -1 for none. */
  private static int escaped(String text, int at) {
    boolean framed =
        text.startsWith("_x", at) && at + 6 < text.length() && text.charAt(at + 6) == '_';
    if (!framed) {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** The 0-based column of a reference such as {@code AB12}. */
  static int column(String reference, int otherwise) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4) {
      char c = reference.charAt(at);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
      at++;
    }
    return at == 0 ? otherwise : column - 1;
  }

  /** Appends a cell as {@link TabCells} reads it. */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> out.append(c);
      }
    }
  }
}
