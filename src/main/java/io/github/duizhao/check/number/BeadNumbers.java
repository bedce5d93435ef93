package io.github.duizhao.check.number;

import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
    if (source.isEmpty() || target.isEmpty()) {
      return new BeadNumbers(List.copyOf(source), List.copyOf(target), List.of());
    }
    Map<String, List<Integer>> byValue = new HashMap<>();
    for (int s = 0; s < source.size(); s++) {
      for (String value : source.get(s).quantity().values()) {
        byValue.computeIfAbsent(value, unused -> new ArrayList<>()).add(s);
      }
    }
    BitSet left = new BitSet();
    left.set(0, source.size());
    BitSet right = new BitSet();
    right.set(0, target.size());
    List<Pair> pairs = new ArrayList<>();
    for (Rule rule : RULES) {
      for (int t = right.nextSetBit(0); t >= 0; t = right.nextSetBit(t + 1)) {
        int s = first(source, left, target.get(t).quantity(), rule, byValue);
        if (s < source.size()) {
          pairs.add(new Pair(source.get(s), target.get(t)));
          left.clear(s);
          right.clear(t);
        }
      }
    }
    return new BeadNumbers(
        left.stream().mapToObj(source::get).toList(),
        right.stream().mapToObj(target::get).toList(),
        pairs);
  }

  /** The first of those left over that the rule pairs with a number; their count for none. */
  private static int first(
      List<Placed> source,
      BitSet left,
      Quantity target,
      Rule rule,
      Map<String, List<Integer>> byValue) {
    int best = source.size();
    for (String value : target.values()) {
      for (int s : byValue.getOrDefault(value, List.of())) {
        if (s >= best) {
          break;
        }
        if (left.get(s) && rule.allows(source.get(s).quantity(), target)) {
          best = s;
        }
      }
    }
    return best;
  }

  /** The values of the source's numbers, or of the target's, that have a partner. */
  Set<String> paired(Function<Pair, Placed> side) {
    Set<String> values = new HashSet<>();
    pairs.forEach(pair -> values.addAll(side.apply(pair).quantity().values()));
    return values;
  }

  /** Numbers that the source says twice and of which one has a partner: thirty (30) days. */
  List<Placed> repeated() {
    Set<String> paired = paired(Pair::source);
    return source.stream()
        .filter(it -> it.quantity().kind() != Quantity.Kind.HINT)
        .filter(it -> it.quantity().isAmong(paired))
        .toList();
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
