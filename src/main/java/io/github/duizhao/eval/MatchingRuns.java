package io.github.duizhao.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of tokens that two lists have in common: the longest first, then those to its left and
 * to its right (Ratcliff &amp; Metzener 1988; the same choices as Python's {@code difflib}, so that
 * both give the same numbers).
 */
final class MatchingRuns {

  /** {@code size} tokens, from {@code a} in the first list and from {@code b} in the second. */
  record Run(int a, int b, int size) {}

  private final List<String> first;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final int length;

  private MatchingRuns(List<String> first, List<String> second) {
    this.first = first;
    this.length = second.size();
    for (int j = 0; j < second.size(); j++) {
      places.computeIfAbsent(second.get(j), k -> new ArrayList<>()).add(j);
    }
  }

  static List<Run> of(List<String> first, List<String> second) {
    return new MatchingRuns(first, second).all();
  }

  private record Field(int aLow, int aHigh, int bLow, int bHigh) {}

  private List<Run> all() {
    List<Run> runs = new ArrayList<>();
    Deque<Field> open = new ArrayDeque<>();
    open.push(new Field(0, first.size(), 0, length));
    while (!open.isEmpty()) {
      Field field = open.pop();
      Run run = longest(field);
      if (run.size == 0) {
        continue;
      }
      runs.add(run);
      if (field.aLow < run.a && field.bLow < run.b) {
        open.push(new Field(field.aLow, run.a, field.bLow, run.b));
      }
      int aEnd = run.a + run.size;
      int bEnd = run.b + run.size;
      if (aEnd < field.aHigh && bEnd < field.bHigh) {
        open.push(new Field(aEnd, field.aHigh, bEnd, field.bHigh));
      }
    }
    runs.sort((x, y) -> x.a != y.a ? Integer.compare(x.a, y.a) : Integer.compare(x.b, y.b));
    return joined(runs);
  }

  /** Neighbours that touch are one run. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0) {
        Run before = joined.get(last);
        if (before.a + before.size == run.a && before.b + before.size == run.b) {
          joined.set(last, new Run(before.a, before.b, before.size + run.size));
          continue;
        }
      }
      joined.add(run);
    }
    return joined;
  }

  /** The longest run in a field; of equals the first in the first list, then in the second. */
  private Run longest(Field field) {
    Run best = new Run(field.aLow, field.bLow, 0);
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int i = field.aLow; i < field.aHigh; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(first.get(i), List.of())) {
        if (j < field.bLow) {
          continue;
        }
        if (j >= field.bHigh) {
          break;
        }
        int size = lengths.getOrDefault(j - 1, 0) + 1;
        next.put(j, size);
        if (size > best.size) {
          best = new Run(i - size + 1, j - size + 1, size);
        }
      }
      lengths = next;
    }
    return best;
  }
}
