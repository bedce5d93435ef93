package io.github.duizhao.check;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fault, one finding: where two checks speak of the same characters for the same reason, the
 * one that says more stands.
 */
final class OneFault {

  /** For each check those that say more when they speak of the same place. */
  private static final Map<String, List<String>> SAYS_LESS =
      Map.ofEntries(
          Map.entry("number-format", List.of("number")),
          Map.entry("unit", List.of("number")),
          Map.entry("garbled-name", List.of("number")),
          Map.entry("halfwidth-punctuation", List.of("doubled-punctuation")),
          Map.entry("mojibake", List.of("mixed-script")),
          Map.entry("negation", List.of("omission", "untranslated")),
          Map.entry("markup", List.of("omission")),
          Map.entry("repetition", List.of("addition")),
          Map.entry("number", List.of("code", "url", "omission")),
          Map.entry("addition", List.of("untranslated", "scrape-leftover")),
          Map.entry(
              "acronym",
              List.of(
                  "garbled-name",
                  "literal-name",
                  "half-translated-name",
                  "wrong-case",
                  "split-name",
                  "wrong-term",
                  "number")));

  /** Checks that speak of a whole bead, and those that say why it is as it is. */
  private static final Map<String, List<String>> OF_THE_BEAD =
      Map.of(
          "length", List.of("omission", "addition", "untranslated", "copied-source", "empty"),
          "sentence-count", List.of("omission", "addition"),
          "copied-source", List.of("untranslated"),
          "omission", List.of("empty"));

  /** Where a lost negation or link should stand is a guess, so the place does not tell. */
  private static final Set<String> GUESSED = Set.of("negation", "markup");

  private OneFault() {}

  /**
   * @param findings in the order of their places
   */
  static List<Finding> keep(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    Map<Integer, Map<String, Beside>> byBead = new HashMap<>();
    for (Finding finding : findings) {
      byBead
          .computeIfAbsent(finding.bead(), unused -> new HashMap<>())
          .computeIfAbsent(finding.check(), unused -> new Beside())
          .add(finding);
    }
    for (Finding finding : findings) {
      Map<String, Beside> beside = byBead.getOrDefault(finding.bead(), Map.of());
      boolean told =
          SAYS_LESS.getOrDefault(finding.check(), List.of()).stream()
              .anyMatch(check -> beside.containsKey(check) && beside.get(check).speakOf(finding));
      told |=
          OF_THE_BEAD.getOrDefault(finding.check(), List.of()).stream()
              .anyMatch(beside::containsKey);
      if (!told) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** The findings of one check in one bead, which may be a whole dump with thousands of them. */
  private static final class Beside {
    private final List<Span> places = new ArrayList<>();

    /** By place the furthest end so far. */
    private final List<Integer> ends = new ArrayList<>();

    /** Those of something that is missing. */
    private final List<Finding> missing = new ArrayList<>();

    void add(Finding finding) {
      Span place = finding.place();
      if (place.isEmpty()) {
        missing.add(finding);
        return;
      }
      int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
      places.add(place);
      ends.add(Math.max(last, place.end()));
    }

    /** Whether one of them is at the place of another finding of the same bead. */
    boolean speakOf(Finding other) {
      return overlap(other.place())
          || other.bead() >= 0 && missing.stream().anyMatch(it -> holds(it, other));
    }

    private boolean overlap(Span place) {
      int low = 0;
      int high = places.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(middle).start() < place.end()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return !place.isEmpty() && low > 0 && ends.get(low - 1) > place.start();
    }
  }

  /**
   * Whether a place where something is missing ends what b speaks of, and misses b's source too.
   */
  private static boolean holds(Finding a, Finding b) {
    if (b.source().equals(a.source())) {
      return true;
    }
    boolean touches =
        GUESSED.contains(b.check())
            || b.place().start() <= a.place().start() && a.place().start() <= b.place().end();
    return touches
        && !b.source().isEmpty()
        && b.source().stream()
            .allMatch(lost -> a.source().stream().anyMatch(it -> it.contains(lost)));
  }
}
