package io.github.duizhao.eval;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of a links file, {@code [0,1]:[2]:0.93}.
 *
 * @param source 0-based numbers of source sentences, as they stand in the line
 * @param target the same of the target
 * @param confidence the third field, 0 to 1; absent in gold
 */
public record Link(List<Integer> source, List<Integer> target, OptionalDouble confidence) {

  public Link {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Whether sentences of both sides are in it. */
  public boolean isFull() {
    return !source.isEmpty() && !target.isEmpty();
  }

  /** What makes two links the same: their sentences, not their confidence. */
  Key key() {
    return new Key(source, target);
  }

  record Key(List<Integer> source, List<Integer> target) {}
}
