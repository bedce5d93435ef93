package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** One fault, one finding: of findings that overlap the first one stands. */
final class OnePlace {

  private OnePlace() {}

  static List<Finding> first(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      boolean told = kept.stream().anyMatch(it -> it.place().overlaps(finding.place()));
      if (!told) {
        kept.add(finding);
      }
    }
    return kept;
  }
}
