package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;

/** The titles of works in a Chinese text, which stand in marks of their own: 《蔚蓝》. */
public final class Titles {

  /** Longer titles are not looked for. */
  private static final int LONGEST = 40;

  private Titles() {}

  /** Whether the stretch stands inside the marks of one title. */
  public static boolean holds(String text, Span span) {
    return !around(text, span).isEmpty();
  }

  /** Whether the stretch is a part of a title whose rest is in hanzi, too: 星露谷物 of 《星露谷物语》. */
  public static boolean holdsAsPart(String text, Span span) {
    Span title = around(text, span);
    if (title.isEmpty() || title.equals(span)) {
      return false;
    }
    for (int i = title.start(); i < title.end(); i++) {
      boolean inside = span.start() <= i && i < span.end();
      if (!inside && Script.isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the marks; empty where there are none. */
  private static Span around(String text, Span span) {
    Span none = new Span(span.start(), span.start());
    int start = span.start() - 1;
    while (start >= 0 && span.start() - start <= LONGEST && text.charAt(start) != '《') {
      if (text.charAt(start) == '》') {
        return none;
      }
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() <= LONGEST && text.charAt(end) != '》') {
      if (text.charAt(end) == '《') {
        return none;
      }
      end++;
    }
    boolean marked =
        start >= 0 && text.charAt(start) == '《' && end < text.length() && text.charAt(end) == '》';
    return marked ? new Span(start + 1, end) : none;
  }
}
