package io.github.duizhao.check.markup;

import io.github.duizhao.text.Span;

/** Where two texts differ. */
final class Difference {

  private Difference() {}

  /** The stretch of {@code target} that is not as in {@code source}, widened to whole words. */
  static Span in(String source, String target) {
    int start = 0;
    int least = Math.min(source.length(), target.length());
    while (start < least && source.charAt(start) == target.charAt(start)) {
      start++;
    }
    int end = target.length();
    int sourceEnd = source.length();
    while (end > start
        && sourceEnd > start
        && source.charAt(sourceEnd - 1) == target.charAt(end - 1)) {
      end--;
      sourceEnd--;
    }
    while (start > 0 && isWord(target.charAt(start - 1))) {
      start--;
    }
    while (end < target.length() && isWord(target.charAt(end))) {
      end++;
    }
    return start == end ? new Span(0, target.length()) : new Span(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** How alike two texts are, 0 to 1: what they share at both ends. */
  static double likeness(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int most = Math.max(a.length(), b.length());
    if (most == 0) {
      return 1;
    }
    int head = 0;
    while (head < least && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return (double) (head + tail) / most;
  }
}
