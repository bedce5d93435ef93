package io.github.duizhao.read.office;

import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes plain HTML of what Tika tells: each block on a line of its own, notes behind the text, the
 * signs that lead to a note left out, and lists whose bullets are mere characters as lists.
 */
final class XhtmlHandler extends DefaultHandler {

  private static final int DEEPEST = 1_000;

  private static final Set<String> HOLDERS =
      Set.of("table", "tr", "td", "th", "ul", "ol", "li", "blockquote");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section", "aside", "dt", "dd");
  private static final Set<String> INLINES =
      Set.of("a", "b", "strong", "i", "em", "code", "sup", "sub");

  /** More text or deeper nesting than is read. */
  static final class TooMuchException extends SAXException {
    @Serial private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }

  /** What an open element does to the text within it. */
  private enum Role {
    PLAIN,
    BLOCK,
    HOLDER,
    INLINE,
    /** A note: its text goes behind all others. */
    NOTE,
    /** A link within the file: left out if it is the sign of a note. */
    HERE,
    HIDDEN
  }

  private record Open(String name, Role role, String style, int start) {}

  private final boolean boldIsHeading;
  private final HtmlLines body = new HtmlLines();
  private final HtmlLines notes = new HtmlLines();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<OfficeBlock> waiting = new ArrayDeque<>();
  private OfficeBlock block = new OfficeBlock();
  private int inNotes;
  private int hidden;

  /**
   * @param boldIsHeading whether a short paragraph all in bold is a heading, where the format's
   *     parser tells no headings
   */
  XhtmlHandler(boolean boldIsHeading) {
    this.boldIsHeading = boldIsHeading;
  }

  String html() {
    if (!notes.isEmpty()) {
      body.add(notes);
    }
    return body.toString();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    if (open.size() >= DEEPEST) {
      throw new TooMuchException("nested deeper than " + DEEPEST);
    }
    String name = local.toLowerCase(Locale.ROOT);
    String style = style(attributes);
    Role role = hidden > 0 ? Role.HIDDEN : role(name, style, attributes);
    open.push(new Open(name, role, style, block.length()));
    switch (role) {
      case HIDDEN -> hidden++;
      case NOTE -> {
        waiting.push(block);
        block = new OfficeBlock();
        inNotes++;
      }
      case HOLDER -> {
        flush();
        out().tag(name, false);
      }
      case BLOCK -> flush();
      case INLINE -> block.open(name, href(name, attributes));
      default -> {
        if (name.equals("br")) {
          block.lineBreak();
        } else if (name.equals("img")) {
          block.picture(attribute(attributes, "alt"));
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    Open ended = open.pop();
    switch (ended.role()) {
      case HIDDEN -> hidden--;
      case NOTE -> {
        flush(ended);
        block = waiting.pop();
        inNotes--;
      }
      case HOLDER -> {
        flush();
        out().tag(ended.name(), true);
      }
      case BLOCK -> flush(ended);
      case INLINE -> block.close(ended.name());
      case HERE -> block.dropSign(ended.start());
      default -> {}
    }
    if (body.isFull() || notes.isFull() || block.length() > HtmlLines.MOST) {
      throw new TooMuchException("more than " + HtmlLines.MOST + " characters of text in it");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (hidden == 0) {
      block.text(new String(characters, start, length), isOpen("pre"));
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  private HtmlLines out() {
    return inNotes > 0 ? notes : body;
  }

  private static Role role(String name, String style, Attributes attributes) {
    if (name.equals("head") || name.equals("script") || style.contains("embedded")) {
      return Role.HIDDEN;
    }
    boolean note = style.equals("note") || style.contains("footnote") || style.contains("endnote");
    if (note && BLOCKS.contains(name)) {
      return Role.NOTE;
    }
    if (HOLDERS.contains(name)) {
      return Role.HOLDER;
    }
    if (BLOCKS.contains(name)) {
      return Role.BLOCK;
    }
    if (name.equals("a")) {
      String href = attribute(attributes, "href");
      return href.isEmpty() ? Role.PLAIN : href.startsWith("#") ? Role.HERE : Role.INLINE;
    }
    return INLINES.contains(name) ? Role.INLINE : Role.PLAIN;
  }

  /** The paragraph style of Word, the kind of an EPUB's aside. */
  private static String style(Attributes attributes) {
    String style = attribute(attributes, "class");
    return (style.isEmpty() ? attribute(attributes, "type") : style).toLowerCase(Locale.ROOT);
  }

  private static String href(String name, Attributes attributes) {
    return name.equals("a") ? attribute(attributes, "href") : "";
  }

  private static String attribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equalsIgnoreCase(name)
          || attributes.getQName(i).equalsIgnoreCase(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private boolean isOpen(String name) {
    return open.stream().anyMatch(element -> element.name().equals(name));
  }

  /** Text that stands in no block of its own. */
  private void flush() {
    flush(open.isEmpty() ? new Open("p", Role.BLOCK, "", 0) : open.peek());
  }

  private void flush(Open from) {
    List<String> around = new ArrayList<>();
    open.forEach(element -> around.add(element.name()));
    block.writeTo(
        out(),
        new OfficeBlock.Place(from.name(), from.style(), around, boldIsHeading, inNotes > 0));
  }
}
