package io.github.duizhao.format.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of one start tag; used again for the next. */
final class XmlAttributes {

  private static final int MAX_COUNT = 256;
  private static final int MAX_LENGTH = 1 << 20;

  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();

  Optional<String> get(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(values.get(index));
  }

  /**
   * Reads the rest of a start tag, after its name.
   *
   * @return whether the tag closes itself
   */
  boolean read(XmlCursor cursor, String element) throws IOException {
    names.clear();
    values.clear();
    int length = 0;
    while (true) {
      boolean space = cursor.skipSpace();
      int c = cursor.peek();
      if (c == '>') {
        cursor.skip();
        return false;
      }
      if (c == '/') {
        cursor.skip();
        cursor.expect(">", "\">\" must follow \"/\" in a tag");
        return true;
      }
      if (!space) {
        throw cursor.fail(
            c < 0
                ? "the file ends inside of a tag: is it cut off?"
                : "no such sign in <" + element + ">");
      }
      length += one(cursor, element);
      if (length > MAX_LENGTH || names.size() > MAX_COUNT) {
        throw cursor.fail("<" + element + "> has too many or too long attributes");
      }
    }
  }

  private int one(XmlCursor cursor, String element) throws IOException {
    String key = cursor.takeName("an attribute needs a name");
    if (names.contains(key)) {
      throw cursor.fail("attribute " + key + " stands twice in <" + element + ">");
    }
    cursor.skipSpace();
    cursor.expect("=", "\"=\" must follow the attribute " + key);
    cursor.skipSpace();
    int quote = cursor.peek();
    if (quote != '"' && quote != '\'') {
      throw cursor.fail("the value of " + key + " must stand in quotes");
    }
    cursor.skip();
    value(cursor, key, quote);
    names.add(key);
    values.add(value.toString());
    return key.length() + value.length();
  }

  private void value(XmlCursor cursor, String key, int quote) throws IOException {
    value.setLength(0);
    while (true) {
      int c = cursor.takeLegal();
      if (c == quote) {
        return;
      }
      if (c == '<') {
        throw cursor.fail("\"<\" must not stand in the value of " + key);
      }
      if (c == '&') {
        value.appendCodePoint(XmlReferences.take(cursor));
      } else if (c == '\r') {
        cursor.takeIf('\n');
        value.append(' ');
      } else {
        value.appendCodePoint(XmlCursor.isSpace(c) ? ' ' : c);
      }
      if (value.length() > MAX_LENGTH) {
        throw cursor.fail("the value of " + key + " is too long");
      }
    }
  }
}
