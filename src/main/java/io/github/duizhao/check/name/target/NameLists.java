package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The items in hanzi of lists whose other items are names: what stands in Latin letters with a
 * capital, or has a finding. One thread.
 */
final class NameLists {

  private static final int LONGEST = 24;

  /** What ends the name in an item that goes on: 米兰蒂斯：云平台. */
  private static final String AFTER_NAME = "，,：:（(—";

  /**
   * An item in its passage.
   *
   * @param names how many items of its list are names or have findings
   * @param faults how many have findings
   */
  record Item(NamePassage passage, Span span, int names, int faults) {

    Item(NamePassage passage, Span span) {
      this(passage, span, 0, 0);
    }

    String text() {
      return span.in(passage.text());
    }
  }

  private final Faults faults;
  private final List<Item> found = new ArrayList<>();

  private NameLists(Faults faults) {
    this.faults = faults;
  }

  /** The items in all lists of a page. */
  static List<Item> of(Page page, Faults faults) {
    NameLists lists = new NameLists(faults);
    List<Item> bullets = new ArrayList<>();
    for (NamePassage passage : page.passages()) {
      lists.inLine(passage, "、和与或及", false);
      lists.inLine(passage, "，,和与或及", true);
      if (passage.block().kind() == Block.Kind.LIST_ITEM) {
        bullets.add(first(passage));
      } else {
        lists.judge(bullets, false);
        bullets.clear();
      }
    }
    lists.judge(bullets, false);
    return lists.found;
  }

  private static Item first(NamePassage passage) {
    String text = passage.text();
    int end = 0;
    while (end < text.length() && end < LONGEST && AFTER_NAME.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Item(passage, trimmed(text, 0, end));
  }

  /** Adds the items in hanzi, where names are half of all. */
  private void judge(List<Item> list, boolean onlyFaults) {
    int names = (int) list.stream().filter(item -> isName(item, onlyFaults)).count();
    int wrong = (int) list.stream().filter(this::hasFault).count();
    if (names * 2 >= list.size()) {
      for (Item item : list) {
        if (isHan(item.text()) && !hasFault(item)) {
          found.add(new Item(item.passage(), item.span(), names, wrong));
        }
      }
    }
  }

  /** From its first name to its last: clauses may stand around a list with commas. */
  private List<Item> between(List<Item> list) {
    int from = 0;
    int to = list.size();
    while (from < to && !hasFault(list.get(from))) {
      from++;
    }
    while (to > from && !hasFault(list.get(to - 1))) {
      to--;
    }
    return list.size() == 2 ? list : list.subList(from, to);
  }

  private boolean isName(Item item, boolean onlyFaults) {
    String text = item.text();
    boolean latin =
        text.length() > 2
            && Script.hasUpper(text.substring(0, 1))
            && Script.hasLower(text)
            && !Script.hasHan(text);
    return latin && !onlyFaults || hasFault(item);
  }

  private boolean hasFault(Item item) {
    return faults.covers(item.passage().file(item.span().start(), item.span().end()));
  }

  private void inLine(NamePassage passage, String borders, boolean onlyFaults) {
    String text = passage.text();
    int at = next(text, borders, 0);
    while (at >= 0) {
      List<Item> list = new ArrayList<>();
      int end = read(passage, borders, at, list);
      judge(onlyFaults ? between(list) : list, onlyFaults);
      at = next(text, borders, end);
    }
  }

  /** The next border that makes a list: the first of the borders, not a word between two items. */
  private static int next(String text, String borders, int from) {
    for (int at = from; at < text.length(); at++) {
      int which = borders.indexOf(text.charAt(at));
      if (which >= 0 && which < borders.length() - 4) {
        return at;
      }
    }
    return -1;
  }

  /** Reads the list with this first border; returns where it ends. */
  private static int read(NamePassage passage, String borders, int border, List<Item> list) {
    String text = passage.text();
    int from = border;
    while (from > 0 && border - from < LONGEST && isOfItem(text.charAt(from - 1))) {
      from--;
    }
    add(passage, from, border, list);
    int at = border;
    while (at < text.length() && borders.indexOf(text.charAt(at)) >= 0) {
      int end = at + 1;
      while (end < text.length()
          && end - at <= LONGEST
          && isOfItem(text.charAt(end))
          && borders.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end == at + 1 || end - at > LONGEST) {
        break;
      }
      add(passage, at + 1, end, list);
      at = end;
    }
    return Math.max(at, border + 1);
  }

  private static void add(NamePassage passage, int from, int to, List<Item> list) {
    Span span = trimmed(passage.text(), from, to);
    if (!span.isEmpty()) {
      list.add(new Item(passage, span));
    }
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isOfItem(char c) {
    return Script.isHan(c) || Script.isLatin(c) || " .-+·".indexOf(c) >= 0;
  }

  private static boolean isHan(String item) {
    return !item.isEmpty() && Script.allHan(item);
  }
}
