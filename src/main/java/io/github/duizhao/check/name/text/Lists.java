package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;
import java.util.function.Predicate;

/** Items of lists in running text: 卡珊德拉、火花、风暴. */
public final class Lists {

  private static final String BORDERS = "、，,：:和与及或";
  private static final String ENDS = "。等；;";

  /** How many items away a name in Latin letters may stand. */
  private static final int FARTHEST = 4;

  private static final int LONGEST = 14;

  private Lists() {}

  /**
   * Whether it is a whole item, and the item before or after it is such a one.
   *
   * @param such asked for the item's place in the content
   */
  public static boolean hasNeighbour(
      NamePassage passage, int start, int end, Predicate<Span> such) {
    return isItem(passage.text(), start, end)
        && (isNeighbour(passage, start - 1, -1, such) || isNeighbour(passage, end, 1, such));
  }

  /** Whether it is the whole of an item of a list. */
  public static boolean isItem(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && BORDERS.indexOf(text.charAt(start - 1)) >= 0
        && (BORDERS + ENDS).indexOf(text.charAt(end)) >= 0;
  }

  /**
   * Whether it is a whole item of a list that has a name in Latin letters among its items; at the
   * list's end, where plain words may follow, the neighbour itself must be one.
   */
  public static boolean hasLatinPeer(NamePassage passage, int start, int end) {
    String text = passage.text();
    if (!isItem(text, start, end)) {
      return start > 0 && text.charAt(start - 1) == '、' && isLatin(passage, start - 1, -1)
          || end < text.length() && text.charAt(end) == '、' && isLatin(passage, end, 1);
    }
    return reachesLatin(passage, start - 1, -1) || reachesLatin(passage, end, 1);
  }

  private static boolean reachesLatin(NamePassage passage, int border, int step) {
    String text = passage.text();
    int at = border;
    for (int items = 0; items < FARTHEST; items++) {
      if (at < 0 || at >= text.length() || BORDERS.indexOf(text.charAt(at)) < 0) {
        return false;
      }
      if (isLatin(passage, at, step)) {
        return true;
      }
      int length = 0;
      at += step;
      while (at >= 0 && at < text.length() && (BORDERS + ENDS).indexOf(text.charAt(at)) < 0) {
        at += step;
        length++;
      }
      if (length == 0 || length > LONGEST) {
        return false;
      }
    }
    return false;
  }

  /** Whether the item behind a border is a run of Latin words that begins with a capital. */
  private static boolean isLatin(NamePassage passage, int border, int step) {
    String text = passage.text();
    if (BORDERS.indexOf(text.charAt(border)) < 0) {
      return false;
    }
    int at = border + step;
    while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
      at += step;
    }
    int edge = at;
    while (at >= 0
        && at < text.length()
        && (Script.isLatin(text.charAt(at)) || " .-".indexOf(text.charAt(at)) >= 0)) {
      at += step;
    }
    String item = (step > 0 ? text.substring(edge, at) : text.substring(at + 1, edge + 1)).strip();
    return item.length() > 2 && item.length() < 30 && Script.hasUpper(item.substring(0, 1));
  }

  /** Whether it is all of an item of a list of names, as 火花 in 卡珊德拉、火花、CrateDB. */
  public static boolean isPeer(NamePassage passage, int start, int end) {
    String text = passage.text();
    return start > 0
        && end < text.length()
        && "、，,：:和".indexOf(text.charAt(start - 1)) >= 0
        && "、，,和。等".indexOf(text.charAt(end)) >= 0
        && (text.charAt(start - 1) == '、' || text.charAt(end) == '、');
  }

  private static boolean isNeighbour(
      NamePassage passage, int border, int step, Predicate<Span> such) {
    String text = passage.text();
    if (BORDERS.indexOf(text.charAt(border)) < 0) {
      return false;
    }
    int at = border + step;
    int length = 0;
    while (at >= 0 && at < text.length() && (BORDERS + "。；;").indexOf(text.charAt(at)) < 0) {
      at += step;
      length++;
    }
    if (length == 0 || length > LONGEST) {
      return false;
    }
    int from = step > 0 ? border + 1 : at + 1;
    int to = step > 0 ? at : border;
    return such.test(passage.file(from, to));
  }
}
