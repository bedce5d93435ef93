package io.github.duizhao.read.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what is printed on the edge of page after page: lines at the top or bottom that come
 * again on other pages, their numbers aside, and page numbers.
 */
final class PdfFurniture {

  /** Of the pages, so many show the same line; left and right pages may have one each. */
  private static final double SHARE = 0.3;

  private PdfFurniture() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    Set<Integer> all = new HashSet<>();
    Set<PdfLine> outer = outer(lines);
    for (PdfLine line : lines) {
      all.add(line.page());
      if (outer.contains(line)) {
        pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    List<PdfLine> kept = new ArrayList<>(lines.size());
    for (PdfLine line : lines) {
      boolean repeated =
          outer.contains(line) && pages.get(key(line)).size() >= Math.max(2, SHARE * all.size());
      if (!repeated && !isPageNumber(line)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /**
   * The lines that stand where pages have their headers and footers, and the first and last two of
   * each page if they are in its first or last quarter: margins may be wide.
   */
  private static Set<PdfLine> outer(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
    Set<PdfLine> outer = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<PdfLine> page : pages.values()) {
      page.sort(Comparator.comparingDouble(PdfLine::y));
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        boolean first = i < 2 && line.y() < 0.25f * line.height();
        boolean last = i >= page.size() - 2 && line.y() > 0.75f * line.height();
        if (line.isAtEdge() || first || last) {
          outer.add(line);
        }
      }
    }
    return outer;
  }

  /** The line without its numbers, and at which edge it stands. */
  private static String key(PdfLine line) {
    StringBuilder key = new StringBuilder(line.y() < line.height() / 2 ? "top " : "bottom ");
    line.text()
        .codePoints()
        .filter(c -> !Character.isDigit(c) && !Character.isWhitespace(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean isPageNumber(PdfLine line) {
    String text = line.text().strip();
    return line.isAtEdge()
        && text.length() <= 12
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().allMatch(c -> Character.isDigit(c) || " \t-–—/·|第页共".indexOf(c) >= 0);
  }
}
