package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Where the URLs of links are written: behind their text, or in a link definition. */
final class LinkPlaces {

  private static final Span NOWHERE = new Span(0, 0);

  private final CharSequence content;
  private final Map<String, Span> definitions = new HashMap<>();

  private LinkPlaces(CharSequence content) {
    this.content = content;
  }

  static LinkPlaces of(Node document, CharSequence content) {
    LinkPlaces places = new LinkPlaces(content);
    Node node = document.getFirstChild();
    while (node != null) {
      if (node instanceof LinkReferenceDefinition definition && Nodes.hasPlace(node)) {
        places.define(definition);
      }
      Node next = node instanceof org.commonmark.node.Block ? node.getFirstChild() : null;
      while (next == null && node != null && node != document) {
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
    return places;
  }

  private void define(LinkReferenceDefinition definition) {
    int start = Nodes.start(definition);
    int end = Nodes.end(definition);
    int from = start + 1 + definition.getLabel().length();
    while (from + 1 < end && !(content.charAt(from) == ']' && content.charAt(from + 1) == ':')) {
      from++;
    }
    definitions.putIfAbsent(normal(definition.getLabel()), destination(from + 2, end));
  }

  /**
   * Where the URL of a link or image is written.
   *
   * @param textEnd where its text ends in the content
   * @param end where the whole ends
   */
  Span of(int textStart, int textEnd, int end) {
    int at = textEnd;
    while (at < end && content.charAt(at) != ']') {
      at++;
    }
    if (at + 1 < end && content.charAt(at + 1) == '(') {
      return destination(at + 2, end);
    }
    boolean labelled =
        at + 2 < end && content.charAt(at + 1) == '[' && content.charAt(at + 2) != ']';
    String label =
        labelled
            ? content.subSequence(at + 2, Math.max(at + 2, end - 1)).toString()
            : content.subSequence(textStart, Math.min(at, end)).toString();
    return definitions.getOrDefault(normal(label), NOWHERE);
  }

  private Span destination(int from, int end) {
    int at = from;
    while (at < end && BlockBuilder.isSpace(content.charAt(at))) {
      at++;
    }
    boolean pointed = at < end && content.charAt(at) == '<';
    int start = pointed ? at + 1 : at;
    int depth = 0;
    for (at = start; at < end; at++) {
      char c = content.charAt(at);
      if (c == '{' && CallsInUrls.end(content, at) > at) {
        at = CallsInUrls.end(content, at) - 1;
      } else if (c == '\\' && at + 1 < end) {
        at++;
      } else if (pointed ? c == '>' : BlockBuilder.isSpace(c) || (c == ')' && depth == 0)) {
        break;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return new Span(Math.min(start, end), Math.max(Math.min(start, end), Math.min(at, end)));
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
