package io.github.duizhao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One fault, one finding: where two checks speak of the same characters for the same reason, the
 * one that says more stands.
 */
final class OneFault {

  /** For each check those that say more when they speak of the same place. */
  private static final Map<String, List<String>> SAYS_LESS =
      Map.of(
          "number-format", List.of("number"),
          "unit", List.of("number"),
          "halfwidth-punctuation", List.of("doubled-punctuation"),
          "mojibake", List.of("mixed-script"),
          "negation", List.of("omission", "untranslated"),
          "repetition", List.of("addition"),
          "number", List.of("code", "url", "omission"),
          "addition", List.of("untranslated", "scrape-leftover"));

  private OneFault() {}

  static List<Finding> keep(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    Map<Integer, List<Finding>> byBead = new HashMap<>();
    findings.forEach(it -> byBead.computeIfAbsent(it.bead(), unused -> new ArrayList<>()).add(it));
    for (Finding finding : findings) {
      List<String> better = SAYS_LESS.getOrDefault(finding.check(), List.of());
      boolean told =
          !better.isEmpty()
              && byBead.get(finding.bead()).stream()
                  .anyMatch(it -> better.contains(it.check()) && isOnePlace(it, finding));
      if (!told) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isOnePlace(Finding a, Finding b) {
    return a.place().overlaps(b.place())
        || (a.place().isEmpty()
            && a.bead() >= 0
            && a.bead() == b.bead()
            && b.source().equals(a.source()));
  }
}
