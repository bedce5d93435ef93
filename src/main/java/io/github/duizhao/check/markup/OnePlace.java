package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One fault, one finding: of findings that overlap the first one stands. */
final class OnePlace {

  private OnePlace() {}

  static List<Finding> first(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (Finding finding : findings) {
      Span place = finding.place();
      Map.Entry<Integer, Span> before = taken.lowerEntry(place.end());
      boolean told = before != null && before.getValue().overlaps(place);
      if (!told) {
        kept.add(finding);
        if (!place.isEmpty()) {
          taken.put(place.start(), place);
        }
      }
    }
    return kept;
  }
}
