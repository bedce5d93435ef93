package io.github.duizhao.check.typography;

import io.github.duizhao.check.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quotation marks that are turned the wrong way: two openers in a row of which the second stands
 * where a quotation ends (“很好。“他说), and two closers in a row of which the first stands where one
 * begins (他说：”很好。”).
 */
final class TurnedQuotes {

  /**
   * How long a quotation may be to be told from two marks that have nothing to do with each other.
   */
  private static final int LONGEST = 400;

  private static final String OPENERS = "“‘";
  private static final String CLOSERS = "”’";

  /** What stands before a mark that ends a quotation, and after one. */
  private static final String ENDS = "。！？…，";

  private static final String GOES_ON = "，。；、！？（(";

  /** What stands before a mark that begins one. */
  private static final String BEGINS = "：:，。！？";

  /** By the offset of each turned mark that of its partner. */
  private final Map<Integer, Integer> turned = new TreeMap<>();

  private TurnedQuotes() {}

  static TurnedQuotes of(String text, QuotePairs pairs) {
    TurnedQuotes found = new TurnedQuotes();
    found.addOpeners(text, pairs.unclosed());
    found.addClosers(text, pairs.unopened());
    return found;
  }

  private void addOpeners(String text, List<Integer> openers) {
    for (int k = 1; k < openers.size(); k++) {
      int first = openers.get(k - 1);
      int second = openers.get(k);
      char after = Han.at(text, second + 1);
      boolean ends =
          ENDS.indexOf(Han.at(text, second - 1)) >= 0
              || GOES_ON.indexOf(after) >= 0
              || after == '\0'
              || after == '\n';
      if (ends && belong(text, first, second, OPENERS)) {
        turned.put(second, first);
        k++;
      }
    }
  }

  private void addClosers(String text, List<Integer> closers) {
    for (int k = 1; k < closers.size(); k++) {
      int first = closers.get(k - 1);
      int second = closers.get(k);
      char before = Han.at(text, first - 1);
      boolean begins = BEGINS.indexOf(before) >= 0 || before == '\0' || before == '\n';
      if (begins && belong(text, first, second, CLOSERS)) {
        turned.put(first, second);
        k++;
      }
    }
  }

  /** Whether the two are of one kind and nothing of that kind stands between them. */
  private static boolean belong(String text, int first, int second, String kinds) {
    char mark = text.charAt(first);
    int kind = kinds.indexOf(mark);
    if (kind < 0 || text.charAt(second) != mark || second - first > LONGEST) {
      return false;
    }
    String between = text.substring(first + 1, second);
    return between.indexOf('\n') < 0
        && between.indexOf(OPENERS.charAt(kind)) < 0
        && between.indexOf(CLOSERS.charAt(kind)) < 0;
  }

  /** In order. */
  List<Integer> offsets() {
    return List.copyOf(turned.keySet());
  }

  /** What should stand at a turned mark. */
  static String otherWay(char mark) {
    int opener = OPENERS.indexOf(mark);
    return opener >= 0
        ? CLOSERS.substring(opener, opener + 1)
        : OPENERS.substring(CLOSERS.indexOf(mark), CLOSERS.indexOf(mark) + 1);
  }

  /** The pairs without the marks that are explained by a turned one. */
  QuotePairs without(QuotePairs pairs) {
    List<Integer> unclosed = new ArrayList<>(pairs.unclosed());
    List<Integer> unopened = new ArrayList<>(pairs.unopened());
    unclosed.removeIf(this::explains);
    unopened.removeIf(this::explains);
    return new QuotePairs(unclosed, unopened, pairs.crossed(), pairs.nested());
  }

  private boolean explains(int offset) {
    return turned.containsKey(offset) || turned.containsValue(offset);
  }
}
