package io.github.duizhao.check.typography;

import io.github.duizhao.check.Han;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks and brackets of a text that have no partner in it.
 *
 * @param unclosed offsets of openers, in order
 * @param unopened offsets of closers, in order
 * @param pairs how many have one
 */
record QuotePairs(List<Integer> unclosed, List<Integer> unopened, int pairs) {

  private static final String OPENERS = "“‘「『（(《〈【〔［｛";
  private static final String CLOSERS = "”’」』）)》〉】〕］｝";

  QuotePairs {
    unclosed = List.copyOf(unclosed);
    unopened = List.copyOf(unopened);
  }

  boolean isEmpty() {
    return unclosed.isEmpty() && unopened.isEmpty() && pairs == 0;
  }

  static QuotePairs of(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> unclosed = new ArrayList<>();
    List<Integer> unopened = new ArrayList<>();
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpener(text, i)) {
        // Quotes do not nest in their own kind: the first of two was never closed.
        if (!open.isEmpty() && c == '“' && text.charAt(open.peek()) == '“') {
          unclosed.add(open.pop());
        }
        open.push(i);
      } else if (isCloser(text, i)) {
        if (close(text, open, c, unclosed)) {
          pairs++;
        } else {
          unopened.add(i);
        }
      }
    }
    unclosed.addAll(open);
    unclosed.sort(null);
    return new QuotePairs(unclosed, unopened, pairs);
  }

  /** Pops to the partner of {@code c}; false if there is none. */
  private static boolean close(String text, Deque<Integer> open, char c, List<Integer> unclosed) {
    int kind = kind(CLOSERS.indexOf(c));
    int depth = 0;
    boolean found = false;
    for (int offset : open) {
      if (kind(OPENERS.indexOf(text.charAt(offset))) == kind) {
        found = true;
        break;
      }
      if (++depth > 8) {
        break;
      }
    }
    if (!found) {
      return false;
    }
    while (kind(OPENERS.indexOf(text.charAt(open.peek()))) != kind) {
      unclosed.add(open.pop());
    }
    open.pop();
    return true;
  }

  /** Full-width and half-width brackets are of one kind; another check speaks of their mixture. */
  private static int kind(int index) {
    char opener = OPENERS.charAt(index);
    return switch (opener) {
      case '(' -> '（';
      default -> opener;
    };
  }

  private static boolean isOpener(String text, int i) {
    char c = text.charAt(i);
    if (c == '(') {
      return !isSmiley(text, i);
    }
    return OPENERS.indexOf(c) >= 0;
  }

  private static boolean isCloser(String text, int i) {
    char c = text.charAt(i);
    if (c == '’') {
      return !isApostrophe(text, i);
    }
    if (c == ')' || c == '）') {
      return !isListMark(text, i) && !isSmiley(text, i);
    }
    if (c == '】') {
      return !closesLink(text, i);
    }
    return CLOSERS.indexOf(c) >= 0;
  }

  /** {@code [文档】}: a broken link, of which another check speaks. */
  private static boolean closesLink(String text, int i) {
    int from = i - 1;
    while (from >= 0 && i - from < 60 && "[]【】".indexOf(text.charAt(from)) < 0) {
      from--;
    }
    return from >= 0 && text.charAt(from) == '[';
  }

  private static boolean isApostrophe(String text, int i) {
    char before = Han.at(text, i - 1);
    char after = Han.at(text, i + 1);
    boolean word = Han.isLatin(before) || Han.isDigit(before);
    return (word && (Han.isLatin(after) || before == 's')) || (Han.isDigit(after));
  }

  /** {@code 1)}, {@code a）} and {@code 第一）} at the start of a line or after a stop. */
  private static boolean isListMark(String text, int i) {
    int start = i;
    while (start > 0 && i - start < 3 && isLabel(text.charAt(start - 1))) {
      start--;
    }
    if (start == i) {
      return false;
    }
    char before = Han.at(text, start - 1);
    return before == '\0' || before == '\n' || "；。".indexOf(before) >= 0;
  }

  private static boolean isLabel(char c) {
    return Han.isDigit(c) || Han.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean isSmiley(String text, int i) {
    char before = Han.at(text, i - 1);
    char two = Han.at(text, i - 2);
    boolean eyes = before == ':' || before == ';' || ((two == ':' || two == ';') && before == '-');
    return eyes && (text.charAt(i) == ')' || text.charAt(i) == '(');
  }
}
