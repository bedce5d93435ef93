package io.github.duizhao.read.office;

/** Plain HTML in the making: a block a line, so that a line's number leads to its block. */
final class HtmlLines {

  /** Characters of HTML; a long novel has three million. */
  static final int MOST = 20_000_000;

  private static final String CODE_END = "</pre>\n";

  private final StringBuilder out = new StringBuilder();

  boolean isEmpty() {
    return out.isEmpty();
  }

  boolean isFull() {
    return out.length() > MOST;
  }

  /** Adds the start or the end of an element that holds blocks. */
  void tag(String name, boolean end) {
    out.append(end ? "</" : "<").append(name).append(">\n");
  }

  /** Adds a block; code that follows code is one block with it. */
  void block(String name, CharSequence html) {
    int codeEnd = out.length() - CODE_END.length();
    if (name.equals("pre") && codeEnd > 0 && out.indexOf(CODE_END, codeEnd) == codeEnd) {
      out.setLength(codeEnd);
      out.append('\n').append(html).append(CODE_END);
      return;
    }
    out.append('<').append(name).append('>').append(html);
    out.append("</").append(name).append(">\n");
  }

  /** Adds what another one holds. */
  void add(HtmlLines other) {
    out.append(other.out);
  }

  /** Adds text to HTML; characters that no text has are dropped. */
  static void escape(CharSequence text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\u00ad' -> {
          // A soft hyphen is a wish to the typesetter.
        }
        default -> {
          if (c >= ' ' ? c != '\ufffe' && c != '\uffff' : c == '\n' || c == '\t') {
            html.append(c);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
