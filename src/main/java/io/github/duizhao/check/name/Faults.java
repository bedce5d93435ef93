package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Findings as they are made, one for each place: who comes first has it. Not thread-safe. */
final class Faults {

  private final List<Finding> found = new ArrayList<>();
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  /** Whether a finding stands on part of this span of the content already. */
  boolean isTaken(Span span) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(Math.max(span.end(), span.start() + 1));
    return before != null && before.getValue() > span.start();
  }

  /** Whether findings stand on at least half of this span. */
  boolean covers(Span span) {
    int sum = 0;
    for (Map.Entry<Integer, Integer> one :
        taken.subMap(span.start(), true, Math.max(span.start(), span.end() - 1), true).entrySet()) {
      sum += Math.min(one.getValue(), span.end()) - one.getKey();
    }
    return sum * 2 >= span.length() && sum > 0;
  }

  /** Adds it unless its place is taken. */
  boolean add(Finding finding) {
    if (finding.place().isEmpty() || isTaken(finding.place())) {
      return false;
    }
    taken.put(finding.place().start(), finding.place().end());
    found.add(finding);
    return true;
  }

  /** The squash of each name that a finding expects, with its bead. */
  void expectations(BiConsumer<String, Integer> consumer) {
    for (Finding finding : found) {
      consumer.accept(Script.squash(finding.expected()), finding.bead());
    }
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  List<Finding> of(CheckInfo info) {
    return found.stream().filter(finding -> finding.check().equals(info.id())).toList();
  }
}
