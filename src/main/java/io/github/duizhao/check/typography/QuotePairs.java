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
 * @param crossed offsets of closers that close before what was opened inside: （“……）”
 * @param nested offsets of openers within quotes of their own kind: “……“……”……”
 */
record QuotePairs(
    List<Integer> unclosed, List<Integer> unopened, List<Integer> crossed, List<Integer> nested) {

  /** How far ahead the partner of a misplaced mark is looked for. */
  private static final int REACH = 300;

  private static final String OPENERS = "“‘「『（(《〈【〔［｛";
  private static final String CLOSERS = "”’」』）)》〉】〕］｝";

  QuotePairs {
    unclosed = List.copyOf(unclosed);
    unopened = List.copyOf(unopened);
    crossed = List.copyOf(crossed);
    nested = List.copyOf(nested);
  }

  static QuotePairs of(String text) {
    Finder finder = new Finder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isOpener(text, i)) {
        finder.open(i);
      } else if (isCloser(text, i)) {
        finder.close(i);
      }
    }
    finder.unclosed.addAll(finder.open);
    finder.unclosed.sort(null);
    return new QuotePairs(finder.unclosed, finder.unopened, finder.crossed, finder.nested);
  }

  /** One pass over a text. */
  private static final class Finder {
    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> unclosed = new ArrayList<>();
    private final List<Integer> unopened = new ArrayList<>();
    private final List<Integer> crossed = new ArrayList<>();
    private final List<Integer> nested = new ArrayList<>();

    /** Kinds closed too late, whose closers are still to come. */
    private final StringBuilder owed = new StringBuilder();

    Finder(String text) {
      this.text = text;
    }

    void open(int i) {
      if (!open.isEmpty() && text.charAt(i) == '“' && text.charAt(open.peek()) == '“') {
        if (closesTwice(i)) {
          nested.add(i);
        } else {
          // Quotes do not nest in their own kind: the first of two was never closed.
          unclosed.add(open.pop());
        }
      }
      open.push(i);
    }

    /** Whether two closers follow before the next opener of the kind. */
    private boolean closesTwice(int from) {
      int closers = 0;
      for (int i = from + 1; i < text.length() && i <= from + REACH && closers < 2; i++) {
        if (text.charAt(i) == '“') {
          return false;
        }
        closers += text.charAt(i) == '”' ? 1 : 0;
      }
      return closers == 2;
    }

    void close(int i) {
      char kind = kind(CLOSERS.indexOf(text.charAt(i)));
      if (isListMark(text, i) && !isLast(kind, i)) {
        return;
      }
      if (!isOpen(kind)) {
        int late = owed.indexOf(String.valueOf(kind));
        if (late >= 0) {
          owed.deleteCharAt(late);
        } else if (!isInlineMark(text, i)) {
          unopened.add(i);
        }
        return;
      }
      boolean crosses = false;
      while (kindAt(open.peek()) != kind) {
        int inner = open.pop();
        if (owed.length() < 8 && closesSoon(kindAt(inner), i + 1)) {
          owed.append(kindAt(inner));
          crosses = true;
        } else {
          unclosed.add(inner);
        }
      }
      open.pop();
      if (crosses) {
        crossed.add(i);
      }
    }

    /** Whether it alone can close what is open, whatever else it looks like: （见图 1；2）. */
    private boolean isLast(char kind, int i) {
      return isOpen(kind) && text.charAt(i - 2) == '；' && !closesSoon(kind, i + 1);
    }

    private boolean isOpen(char kind) {
      int depth = 0;
      for (int offset : open) {
        if (kindAt(offset) == kind) {
          return true;
        }
        if (++depth > 8) {
          break;
        }
      }
      return false;
    }

    /** Whether a closer of this kind follows before the next opener of it. */
    private boolean closesSoon(char kind, int from) {
      for (int i = from; i < text.length() && i < from + REACH; i++) {
        if (isOpener(text, i) && kindAt(i) == kind) {
          return false;
        }
        if (isCloser(text, i) && kind(CLOSERS.indexOf(text.charAt(i))) == kind) {
          return true;
        }
      }
      return false;
    }

    private char kindAt(int offset) {
      return kind(OPENERS.indexOf(text.charAt(offset)));
    }
  }

  /** Full-width and half-width brackets are of one kind; another check speaks of their mixture. */
  private static char kind(int index) {
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
      return !isSmiley(text, i);
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
    if (start == i
        || i - start > 1 && Han.isLatin(text.charAt(start)) && !isRoman(text, start, i)) {
      return false; // nothing, or a word: （Open Container Initiative；OCI）
    }
    char before = Han.at(text, start - 1);
    return before == '\0' || before == '\n' || "；。".indexOf(before) >= 0;
  }

  private static boolean isRoman(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  /** The same within a line, as in 包括 a) 红茶， b) 绿茶; only where no bracket is open. */
  private static boolean isInlineMark(String text, int i) {
    char c = text.charAt(i);
    return (c == ')' || c == '）')
        && isLabel(Han.at(text, i - 1))
        && (Han.at(text, i - 2) == ' ' || Han.isFullMark(Han.at(text, i - 2)));
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
