package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.List;

/**
 * The numbers of list items within a text: 2. Run it. Where every item of the source is written as
 * 1., or the translation counts them anew, none is wrong.
 */
final class ItemNumbers {

  private ItemNumbers() {}

  /** Those that number no item, if both sides number items otherwise; else all. */
  static List<Placed> without(List<Placed> numbers, boolean bothNumberItems) {
    return bothNumberItems ? numbers.stream().filter(it -> !is(it)).toList() : numbers;
  }

  static boolean any(List<Placed> numbers) {
    return numbers.stream().anyMatch(ItemNumbers::is);
  }

  /** Whether a number of one or two digits stands by itself, with a stop and a space after it. */
  private static boolean is(Placed placed) {
    Quantity quantity = placed.quantity();
    int start = quantity.span().start();
    int end = quantity.span().end();
    if (quantity.kind() != Quantity.Kind.DIGITS || end - start > 2) {
      return false;
    }
    String text = placed.sentence().text();
    return (isSpaceOrEdge(text, start - 1) || Han.isFullMark(text.charAt(start - 1)))
        && Han.at(text, end) == '.'
        && isSpaceOrEdge(text, end + 1);
  }

  private static boolean isSpaceOrEdge(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
