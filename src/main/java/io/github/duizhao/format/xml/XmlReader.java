package io.github.duizhao.format.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads XML 1.0 event by event in constant memory and tells where each character of the text stands
 * in the file.
 *
 * <p>Why not the JDK's StAX: its offsets are those of its buffers, not of the text, and findings
 * must point at the very character. What bitext formats never need is refused here by rule: a DTD
 * inside of the file, entities other than the five of XML and character references, nesting deeper
 * than {@link #MAX_DEPTH}. A document type that names an outside DTD is read over; nothing is ever
 * fetched. For one thread.
 */
public final class XmlReader {

  public static final int MAX_DEPTH = 256;

  /** What {@link #next} found. */
  public enum Event {
    START,
    /** A stretch of character data; neighbours may follow each other. */
    TEXT,
    END,
    /** The root element is closed and the file has ended. */
    DONE
  }

  private final XmlCursor cursor;
  private final List<String> open = new ArrayList<>();
  private final XmlAttributes attributes = new XmlAttributes();
  private final StringBuilder scratch = new StringBuilder();
  private String name = "";
  private boolean selfClosed;
  private boolean rootSeen;
  private boolean typeSeen;
  private boolean cdata;

  /** How many "]" stand right before the cursor in character data, at most 2. */
  private int brackets;

  private char[] text = new char[0];
  private int textFrom;
  private int textLength;
  private long eventStart;

  /**
   * @param file the name that messages tell
   */
  public XmlReader(String file, Reader in) {
    this.cursor = new XmlCursor(file, in);
  }

  /** The name of the element that starts or ends, without its namespace prefix. */
  public String name() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The value of an attribute of the element that just started, by its name with prefix. */
  public Optional<String> attribute(String wanted) {
    return attributes.get(wanted);
  }

  /** Where the event starts: UTF-16 units from the start of the file. */
  public long start() {
    return eventStart;
  }

  /** Where the event ends. */
  public long end() {
    return cursor.offset() - (cdata ? brackets : 0);
  }

  /** Appends the characters of a {@link Event#TEXT}. */
  public void appendText(StringBuilder out) {
    out.append(text, textFrom, textLength);
  }

  /** How many UTF-16 units of text a {@link Event#TEXT} has. */
  public int textLength() {
    return textLength;
  }

  /** How many elements are open. */
  public int depth() {
    return open.size();
  }

  /** A refusal that names this place. */
  public IOException fail(String rule) {
    return cursor.fail(rule);
  }

  public Event next() throws IOException {
    if (selfClosed) {
      selfClosed = false;
      eventStart = cursor.offset();
      name = open.remove(open.size() - 1);
      return Event.END;
    }
    while (true) {
      if (cdata) {
        if (cdataStretch()) {
          return Event.TEXT;
        }
        continue;
      }
      if (open.isEmpty()) {
        cursor.skipSpace();
        if (cursor.peek() < 0) {
          if (!rootSeen) {
            throw fail("no XML here: the file has no root element");
          }
          return Event.DONE;
        }
      }
      eventStart = cursor.offset();
      int c = cursor.peek();
      if (c < 0) {
        throw fail("the file ends inside of <" + open.get(open.size() - 1) + ">: is it cut off?");
      }
      if (c != '<') {
        if (open.isEmpty()) {
          throw fail("text outside of the root element");
        }
        characters(c);
        return Event.TEXT;
      }
      brackets = 0;
      cursor.skip();
      c = cursor.peek();
      if (c == '/') {
        endTag();
        return Event.END;
      }
      if (c == '!') {
        declaration();
      } else if (c == '?') {
        XmlMisc.instruction(cursor, eventStart == 0);
      } else {
        startTag();
        return Event.START;
      }
    }
  }

  private void characters(int c) throws IOException {
    if (c == '&') {
      brackets = 0;
      cursor.skip();
      scratch.setLength(0);
      scratch.appendCodePoint(XmlReferences.take(cursor));
      share();
    } else if (c == '\r') {
      brackets = 0;
      cursor.skip();
      cursor.takeIf('\n');
      scratch.setLength(0);
      scratch.append('\n');
      share();
    } else {
      text = cursor.buffer;
      textFrom = cursor.at;
      plainStretch();
      textLength = cursor.at - textFrom;
    }
  }

  private void share() {
    text = new char[scratch.length()];
    scratch.getChars(0, scratch.length(), text, 0);
    textFrom = 0;
    textLength = text.length;
  }

  /** Goes to the next character that is not itself, or to the end of the buffer. */
  private void plainStretch() throws IOException {
    char[] buffer = cursor.buffer;
    int limit = cursor.limit;
    int i = cursor.at;
    while (i < limit) {
      char c = buffer[i];
      if (c > '>' && c < 0xD800 && c != ']') {
        brackets = 0;
        i++;
      } else if (c == ']') {
        brackets = Math.min(2, brackets + 1);
        i++;
      } else if (c == '<' || c == '&' || c == '\r') {
        break;
      } else {
        cursor.at = i;
        if (c == '>' && brackets == 2) {
          throw fail("\"]]>\" must not stand in text; write ]]&gt;");
        }
        cursor.takeLegal();
        brackets = 0;
        i = cursor.at;
      }
    }
    cursor.at = i;
  }

  /** Whether it found text; else the section has ended. */
  private boolean cdataStretch() throws IOException {
    while (true) {
      int c = cursor.peek();
      if (c == ']' && brackets < 2) {
        brackets++;
        cursor.skip();
      } else if (c == '>' && brackets == 2) {
        cursor.skip();
        cdata = false;
        brackets = 0;
        return false;
      } else if (brackets > 0) {
        // Those that turned out to be text; of three the first.
        boolean third = c == ']';
        eventStart = cursor.offset() - brackets;
        scratch.setLength(0);
        scratch.append("]]", 0, third ? 1 : brackets);
        brackets = third ? 1 : 0;
        share();
        return true;
      } else if (c == '\r') {
        eventStart = cursor.offset();
        characters(c);
        return true;
      } else {
        eventStart = cursor.offset();
        text = cursor.buffer;
        cursor.peek();
        textFrom = cursor.at;
        do {
          cursor.takeLegal();
          c = cursor.at < cursor.limit ? cursor.buffer[cursor.at] : ']';
        } while (c != ']' && c != '\r');
        textLength = cursor.at - textFrom;
        return true;
      }
    }
  }

  private void declaration() throws IOException {
    cursor.skip();
    int c = cursor.peek();
    if (c == '-') {
      cursor.expect("--", "a comment starts with <!--");
      XmlMisc.comment(cursor);
    } else if (c == '[') {
      cursor.expect("[CDATA[", "only <![CDATA[ may start with <![");
      if (open.isEmpty()) {
        throw fail("text outside of the root element");
      }
      cdata = true;
    } else {
      cursor.expect("DOCTYPE", "a declaration that is none of XML");
      if (rootSeen || typeSeen) {
        throw fail("a document type may stand once, before the root element");
      }
      typeSeen = true;
      XmlMisc.documentType(cursor);
    }
  }

  private void startTag() throws IOException {
    if (open.isEmpty() && rootSeen) {
      throw fail("a second root element");
    }
    rootSeen = true;
    name = cursor.takeName("a tag needs a name after \"<\"; write &lt; for the sign itself");
    if (open.size() == MAX_DEPTH) {
      throw fail("elements nested more than " + MAX_DEPTH + " deep");
    }
    selfClosed = attributes.read(cursor, name);
    open.add(name);
  }

  private void endTag() throws IOException {
    cursor.skip();
    name = cursor.takeName("a closing tag needs a name");
    if (open.isEmpty() || !open.get(open.size() - 1).equals(name)) {
      throw fail(
          "</"
              + name
              + "> closes "
              + (open.isEmpty() ? "nothing" : "<" + open.get(open.size() - 1) + ">"));
    }
    cursor.skipSpace();
    cursor.expect(">", "\">\" must end </" + name);
    open.remove(open.size() - 1);
  }
}
