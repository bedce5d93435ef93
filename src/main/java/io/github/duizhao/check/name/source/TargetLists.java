package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the lists in a translation: Splunk、相扑逻辑或 Opsgenie. */
final class TargetLists {

  private static final Set<String> JOINERS = Set.of("和", "与", "或", "及", "以及", "跟", "还有", "或者");
  private static final String BORDERS = "、，,/";

  /** Single characters that stand before or after a list and are no part of it. */
  private static final String AROUND = "的由于如在是用将把从到为被给让向对比像了及其等有该这那也都就中上下里供";

  /** Chinese that the field has more often than this ends an item at the list's border. */
  private static final int PLAIN = 300;

  private static final int LONGEST = 10;
  private static final int MOST_TOKENS = 5;

  /** An item of the translation: its tokens {@code [from, to)}. */
  record Item(BeadText.Stretch stretch, int from, int to) {
    String squash() {
      StringBuilder out = new StringBuilder();
      stretch.tokens().subList(from, to).stream()
          .filter(token -> !token.han())
          .forEach(token -> out.append(Script.squash(token.text())));
      return out.toString();
    }

    boolean hasHan() {
      return stretch.tokens().subList(from, to).stream().anyMatch(Token::han);
    }

    Span span() {
      return new Span(stretch.tokens().get(from).start(), stretch.tokens().get(to - 1).end());
    }
  }

  private final Article article;

  TargetLists(Article article) {
    this.article = article;
  }

  /** The lists in a stretch of a bead; the items at both ends go as far as no plain word stands. */
  List<List<Item>> of(BeadText.Stretch stretch) {
    List<List<Item>> lists = new ArrayList<>();
    int at = stretch.from();
    while (at < stretch.to() - 1) {
      int next = border(stretch, at);
      if (next < 0) {
        at++;
        continue;
      }
      List<Item> list = new ArrayList<>();
      list.add(new Item(stretch, reach(stretch, at, -1), at + 1));
      int from = next;
      int last = from;
      while (last < stretch.to()) {
        int to = border(stretch, last);
        if (to >= 0 && isShort(stretch, from, last + 1)) {
          list.add(new Item(stretch, from, last + 1));
          from = to;
          last = to;
        } else if (to >= 0 || last + 1 >= stretch.to() || !isBlank(stretch, last)) {
          break;
        } else {
          last++;
        }
      }
      String beginning = stretch.tokens().get(from).text();
      if (beginning.length() > 1 || !AROUND.contains(beginning)) {
        list.add(new Item(stretch, from, reach(stretch, from, 1) + 1));
      }
      lists.add(list);
      at = Math.max(from, at + 1);
    }
    return lists;
  }

  private static boolean isShort(BeadText.Stretch stretch, int from, int to) {
    return to - from <= MOST_TOKENS
        && stretch.tokens().get(to - 1).end() - stretch.tokens().get(from).start() <= 2 * LONGEST;
  }

  /** The token behind the border that follows token {@code at}; -1 if there is none. */
  private static int border(BeadText.Stretch stretch, int at) {
    int next = at + 1;
    if (next >= stretch.to() || JOINERS.contains(stretch.tokens().get(at).text())) {
      return -1;
    }
    boolean border = hasBorder(stretch, at);
    if (!border && isBlank(stretch, at) && JOINERS.contains(stretch.tokens().get(next).text())) {
      border = next + 1 < stretch.to() && isBlank(stretch, next);
      next++;
    }
    if (border
        && next + 1 < stretch.to()
        && JOINERS.contains(stretch.tokens().get(next).text())
        && isBlank(stretch, next)) {
      next++; // a comma before the word that joins the last item
    }
    return border ? next : -1;
  }

  /** Whether a border of list items, and no other sign, stands after a token. */
  static boolean hasBorder(BeadText.Stretch stretch, int at) {
    String gap = stretch.gap(at).strip();
    return gap.length() == 1 && BORDERS.contains(gap);
  }

  /** The last token, going by {@code step}, of the item at a list's border. */
  private int reach(BeadText.Stretch stretch, int from, int step) {
    int at = from;
    boolean han = stretch.tokens().get(from).han();
    while (true) {
      int next = at + step;
      if (next < stretch.from()
          || next >= stretch.to()
          || Math.abs(next - from) >= MOST_TOKENS
          || !isBlank(stretch, Math.min(at, next))
          || stretch.tokens().get(next).han() != han
          || isPlain(stretch.tokens().get(next).text())) {
        return at;
      }
      at = next;
    }
  }

  private boolean isPlain(String token) {
    return JOINERS.contains(token)
        || token.length() == 1 && AROUND.contains(token)
        || Script.hasHan(token) && article.lexicon().count(token) >= PLAIN;
  }

  private static boolean isBlank(BeadText.Stretch stretch, int i) {
    return stretch.gap(i).isBlank();
  }
}
