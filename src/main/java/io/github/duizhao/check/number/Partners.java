package io.github.duizhao.check.number;

import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** For the numbers that only a translation has, those of the source that stood before them. */
final class Partners {

  /** Of more pairs the likeliest for each number in turn is taken, not the likeliest of all. */
  private static final int MOST = 20_000;

  private record Pair(int source, int target, int score) {}

  private final Placed[] partners;
  private final BitSet taken = new BitSet();

  private Partners(int count) {
    partners = new Placed[count];
  }

  /**
   * @param missing numbers of the source that the translation lacks
   * @param extra numbers of the translation that the source lacks
   * @param repeated numbers that the translation has once and the source twice: partners for what
   *     is left
   */
  static Partners of(List<Placed> missing, List<Placed> extra, List<Placed> repeated) {
    Partners made = new Partners(extra.size());
    if (extra.isEmpty()) {
      return made;
    }
    made.pair(missing, extra, made.taken);
    List<Placed> firm =
        extra.stream().filter(it -> it.quantity().kind() == Quantity.Kind.DIGITS).toList();
    if (!repeated.isEmpty() && firm.size() == extra.size()) {
      made.pair(repeated, extra, new BitSet());
    }
    return made;
  }

  private void pair(List<Placed> source, List<Placed> target, BitSet used) {
    List<Likeness> left = source.stream().map(Likeness::of).toList();
    List<Likeness> right = target.stream().map(Likeness::of).toList();
    boolean all = (long) left.size() * right.size() <= MOST;
    List<Pair> pairs = new ArrayList<>();
    for (int t = 0; t < right.size(); t++) {
      if (partners[t] != null) {
        continue;
      }
      Pair best = null;
      for (int s = 0; s < left.size(); s++) {
        int score = used.get(s) ? 0 : left.get(s).with(right.get(t));
        if (score > 0 && all) {
          pairs.add(new Pair(s, t, score));
        } else if (score > 0 && (best == null || score > best.score())) {
          best = new Pair(s, t, score);
        }
      }
      if (best != null) {
        take(best, source, used);
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair it) -> -it.score())
            .thenComparingInt(Pair::target)
            .thenComparingInt(Pair::source));
    for (Pair pair : pairs) {
      if (partners[pair.target()] == null && !used.get(pair.source())) {
        take(pair, source, used);
      }
    }
  }

  private void take(Pair pair, List<Placed> source, BitSet used) {
    used.set(pair.source());
    partners[pair.target()] = source.get(pair.source());
  }

  /** The partner of an extra number; null for none. */
  Placed of(int extra) {
    return partners[extra];
  }

  /** The missing numbers that are no partner of any. */
  List<Placed> left(List<Placed> missing) {
    List<Placed> left = new ArrayList<>();
    for (int i = 0; i < missing.size(); i++) {
      if (!taken.get(i)) {
        left.add(missing.get(i));
      }
    }
    return left;
  }
}
