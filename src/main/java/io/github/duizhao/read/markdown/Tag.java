package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTML tag as it stands in a Markdown paragraph.
 *
 * @param name in lower case; empty for comments and the like
 */
record Tag(String name, boolean closing, String literal) {

  static Tag of(String literal) {
    boolean closing = literal.startsWith("</");
    int from = closing ? 2 : 1;
    int to = from;
    while (to < literal.length() && isName(literal.charAt(to))) {
      to++;
    }
    String name = from > literal.length() ? "" : literal.substring(from, to);
    return new Tag(name.toLowerCase(Locale.ROOT), closing, literal);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  boolean isSelfClosing() {
    return literal.endsWith("/>");
  }

  /** Where the value of an attribute stands in the literal, without quotes. */
  Optional<Span> attribute(String wanted) {
    int at = 1 + name.length();
    int end = literal.length() - 1;
    while (at < end) {
      while (at < end && !isName(literal.charAt(at))) {
        at++;
      }
      int nameStart = at;
      while (at < end && (isName(literal.charAt(at)) || literal.charAt(at) == ':')) {
        at++;
      }
      boolean found = literal.substring(nameStart, at).equalsIgnoreCase(wanted);
      while (at < end && BlockBuilder.isSpace(literal.charAt(at))) {
        at++;
      }
      if (at >= end || literal.charAt(at) != '=') {
        continue;
      }
      at++;
      while (at < end && BlockBuilder.isSpace(literal.charAt(at))) {
        at++;
      }
      char quote = at < end ? literal.charAt(at) : ' ';
      boolean quoted = quote == '"' || quote == '\'';
      int start = quoted ? at + 1 : at;
      at = start;
      while (at < end
          && (quoted ? literal.charAt(at) != quote : !BlockBuilder.isSpace(literal.charAt(at)))) {
        at++;
      }
      if (found) {
        return Optional.of(new Span(start, at));
      }
      at++;
    }
    return Optional.empty();
  }
}
