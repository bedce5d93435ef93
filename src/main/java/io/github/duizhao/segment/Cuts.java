package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the cuts of one text, left to right, and makes sentences of them. */
final class Cuts {

  private final String text;
  private final List<Span> whole;
  private int[] cuts = new int[16];
  private int count;
  private int nextWhole;

  /**
   * @param whole spans that are never cut, ordered, without overlaps
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
    if (count == cuts.length) {
      cuts = Arrays.copyOf(cuts, count * 2);
    }
    cuts[count++] = at;
  }

  /** How many cuts there are. */
  int count() {
    return count;
  }

  /** Takes back all cuts but the first {@code keep}. */
  void backTo(int keep) {
    count = keep;
  }

  /** The sentences, without white space at their ends; stretches of white space are none. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>(count + 1);
    int start = 0;
    for (int i = 0; i <= count; i++) {
      int end = i < count ? cuts[i] : text.length();
      int from = start;
      int to = end;
      while (from < to && Glyphs.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Glyphs.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        spans.add(new Span(from, to));
      }
      start = end;
    }
    return List.copyOf(spans);
  }
}
