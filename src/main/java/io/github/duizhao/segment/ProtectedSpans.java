package io.github.duizhao.segment;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a sentence end never cuts: code in backticks, URLs, e-mail addresses, and words with a
 * mark inside, such as versions, file names and {@code .NET}. One pass, linear time.
 */
final class ProtectedSpans {

  private ProtectedSpans() {}

  /**
   * The given spans and those found in the text, ordered and without overlaps.
   *
   * @param given in any order
   */
  static List<Span> of(String text, List<Span> given) {
    List<Span> all = new ArrayList<>();
    for (Span span : given) {
      if (!span.isEmpty() && span.end() <= text.length()) {
        all.add(span);
      }
    }
    addCode(text, all);
    addWords(text, all);
    all.sort(null);
    return merged(all);
  }

  private static List<Span> merged(List<Span> ordered) {
    List<Span> merged = new ArrayList<>(ordered.size());
    for (Span span : ordered) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() > span.start()) {
        merged.set(last, merged.get(last).join(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** A run of backticks closes at the next run of the same length, as in Markdown. */
  private static void addCode(String text, List<Span> spans) {
    if (text.indexOf('`') < 0) {
      return;
    }
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '`') {
        int start = i;
        while (i < text.length() && text.charAt(i) == '`') {
          i++;
        }
        runs.add(new Span(start, i));
      }
    }
    int[] next = new int[runs.size()];
    Map<Integer, Integer> later = new HashMap<>();
    for (int k = runs.size() - 1; k >= 0; k--) {
      Integer same = later.put(runs.get(k).length(), k);
      next[k] = same == null ? -1 : same;
    }
    for (int k = 0; k < runs.size(); k++) {
      if (next[k] >= 0) {
        spans.add(runs.get(k).join(runs.get(next[k])));
        k = next[k];
      }
    }
  }

  /** Words of ASCII without white space that hold a mark inside. */
  private static void addWords(String text, List<Span> spans) {
    int i = 0;
    while (i < text.length()) {
      if (!isWordChar(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isWordChar(text.charAt(end))) {
        end++;
      }
      addWord(text, i, end, spans);
      i = end;
    }
  }

  private static boolean isWordChar(char c) {
    return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '`';
  }

  private static void addWord(String text, int start, int end, List<Span> spans) {
    boolean url = hasScheme(text, start, end);
    int from = start;
    while (from < end && isOuter(text.charAt(from)) && text.charAt(from) != '.') {
      from++;
    }
    int to = trimmed(text, from, end, url);
    if (to - from < 2) {
      return;
    }
    if (url || text.startsWith("www.", from) || isMarked(text, from, to)) {
      spans.add(new Span(from, to));
    }
  }

  private static boolean hasScheme(String text, int start, int end) {
    for (int i = start + 1; i + 2 < end; i++) {
      if (text.charAt(i) == ':' && text.startsWith("://", i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOuter(char c) {
    return !Glyphs.isAsciiLetter(c) && !Glyphs.isDigit(c);
  }

  /** Leaves out the marks at the end that belong to the sentence around the word. */
  private static int trimmed(String text, int from, int end, boolean url) {
    int to = end;
    while (to > from && isOuter(text.charAt(to - 1))) {
      char c = text.charAt(to - 1);
      if (url && (c == '/' || c == '=' || c == '#' || c == '&' || c == '-' || c == '_')) {
        break;
      }
      if (c == '+' || c == '#') {
        break;
      }
      to--;
    }
    return to;
  }

  /** Whether a dot, question or exclamation mark stands between two letters or digits. */
  private static boolean isMarked(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return true;
      }
      boolean inside =
          i + 1 < to
              && !isOuter(text.charAt(i + 1))
              && (i > from ? !isOuter(text.charAt(i - 1)) : c == '.');
      if (c == '!' && i > from && isJoined(text, i + 1, to)) {
        return true;
      }
      if ((c == '.' || c == '?' || c == '!') && inside && !isGlued(text, i, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an underscore and a letter follow, as in {@code Pop!_OS}. */
  private static boolean isJoined(String text, int i, int to) {
    return i + 1 < to && text.charAt(i) == '_' && !isOuter(text.charAt(i + 1));
  }

  /** Two sentences without a space between them: {@code done.Next}. */
  private static boolean isGlued(String text, int mark, int from) {
    return mark - from > 2
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && Character.isUpperCase(text.charAt(mark + 1))
        && text.charAt(mark) != '.';
  }
}
