package io.github.duizhao.check.number;

import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one bead that have no partner on the other side, and those that have one.
 *
 * @param source left over of the source, in order
 * @param target left over of the target, in order
 * @param pairs numbers of equal value
 */
record BeadNumbers(List<Placed> source, List<Placed> target, List<Pair> pairs) {

  /** A number at its place; its span is within the sentence's text. */
  record Placed(Sentence sentence, Quantity quantity) {
    String text() {
      return quantity.span().in(sentence.text());
    }
  }

  /** Two numbers of equal value. */
  record Pair(Placed source, Placed target) {}

  static final BeadNumbers NONE = new BeadNumbers(List.of(), List.of(), List.of());

  /** Pairs what has equal value, numbers in digits first and those of equal unit before others. */
  static BeadNumbers of(List<Placed> source, List<Placed> target) {
    List<Placed> left = new ArrayList<>(source);
    List<Placed> right = new ArrayList<>(target);
    List<Pair> pairs = new ArrayList<>();
    for (Rule rule : RULES) {
      for (int t = 0; t < right.size(); t++) {
        for (int s = 0; s < left.size(); s++) {
          Quantity a = left.get(s).quantity();
          Quantity b = right.get(t).quantity();
          if (a.matches(b) && rule.allows(a, b)) {
            pairs.add(new Pair(left.remove(s), right.remove(t)));
            t--;
            break;
          }
        }
      }
    }
    return new BeadNumbers(left, right, pairs);
  }

  private interface Rule {
    boolean allows(Quantity source, Quantity target);
  }

  private static final List<Rule> RULES =
      List.of(
          (a, b) -> a.unit() == b.unit() && a.kind() == b.kind(),
          (a, b) -> a.kind() == b.kind() && a.unit().sort() == b.unit().sort(),
          (a, b) -> a.unit() == b.unit() && a.unit() != Unit.NONE,
          (a, b) -> a.kind() == b.kind(),
          (a, b) -> a.kind() != Quantity.Kind.HINT || b.kind() != Quantity.Kind.HINT,
          (a, b) -> true);
}
