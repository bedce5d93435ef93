package io.github.duizhao.format.xml;

import java.io.IOException;

/** Markup that carries no data: comments, processing instructions, the document type. */
final class XmlMisc {

  private XmlMisc() {}

  /** Reads over a comment, after its "<!--". */
  static void comment(XmlCursor cursor) throws IOException {
    int hyphens = 0;
    while (true) {
      int c = cursor.takeLegal();
      if (c == '-') {
        hyphens++;
      } else if (hyphens >= 2) {
        if (c == '>' && hyphens == 2) {
          return;
        }
        throw cursor.fail("\"--\" must not stand in a comment");
      } else {
        hyphens = 0;
      }
      if (hyphens > 2) {
        throw cursor.fail("\"--\" must not stand in a comment");
      }
    }
  }

  /** Reads over a processing instruction or the XML declaration, before its "?". */
  static void instruction(XmlCursor cursor, boolean first) throws IOException {
    cursor.skip();
    String target = cursor.takeName("a processing instruction needs a name");
    if (target.equalsIgnoreCase("xml") && (!first || !target.equals("xml"))) {
      throw cursor.fail("the XML declaration must be the first thing of the file");
    }
    if (cursor.peek() != '?' && !XmlCursor.isSpace(cursor.peek())) {
      throw cursor.fail("white space must follow the name of a processing instruction");
    }
    boolean mark = false;
    while (true) {
      int c = cursor.takeLegal();
      if (mark && c == '>') {
        return;
      }
      mark = c == '?';
    }
  }

  /** Reads over a document type, after its keyword. */
  static void documentType(XmlCursor cursor) throws IOException {
    int quote = 0;
    while (true) {
      int c = cursor.takeLegal();
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return;
      } else if (c == '[') {
        throw cursor.fail(
            "a DTD inside of the file is refused, since it may declare entities; remove it");
      } else if (c == '<') {
        throw cursor.fail("\"<\" must not stand in a document type");
      }
    }
  }
}
