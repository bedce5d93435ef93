package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the cuts of one text, left to right, and makes sentences of them. */
final class Cuts {

  private final String text;
  private final List<Span> whole;
  private final List<Span> spans = new ArrayList<>();
  private int start;
  private int nextWhole;

  /**
   * @param whole spans that are never cut, ordered; they may overlap
   */
  Cuts(String text, List<Span> whole) {
    this.text = text;
    this.whole = whole;
  }

  /**
   * Ends a sentence at an offset, unless that would cut a protected span.
   *
   * @param at not less than the one before
   */
  void add(int at) {
    while (nextWhole < whole.size() && whole.get(nextWhole).end() <= at) {
      nextWhole++;
    }
    if (nextWhole < whole.size() && whole.get(nextWhole).start() < at) {
      return;
    }
    close(at);
  }

  List<Span> spans() {
    close(text.length());
    return List.copyOf(spans);
  }

  private void close(int at) {
    int from = start;
    int to = at;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
    start = at;
  }

  /** White space of any kind, no-break spaces included. */
  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
