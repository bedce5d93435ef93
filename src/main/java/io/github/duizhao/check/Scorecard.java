package io.github.duizhao.check;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings counted and weighed as MQM does: per category and severity, a penalty, and a score for
 * each 1,000 characters of the translation. A note weighs 0, a warning 1 (minor), an error 5
 * (major). The 25 of MQM (critical) is for people to give: no check can know that a fault makes the
 * whole text unusable.
 *
 * @param characters of the translation, white space not counted
 * @param counts findings by MQM category, then by severity
 * @param penalty sum of the weights
 * @param score 100 less the penalty per 1,000 characters; may be negative
 * @param notChecked ids of the checks that did not run
 */
public record Scorecard(
    long characters,
    Map<String, Map<Severity, Integer>> counts,
    long penalty,
    double score,
    List<String> notChecked) {

  public Scorecard {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    notChecked = List.copyOf(notChecked);
  }

  /** The weight of one finding: 0, 1 or 5. */
  public static int weight(Severity severity) {
    return switch (severity) {
      case ERROR -> 5;
      case WARNING -> 1;
      case NOTE -> 0;
    };
  }

  public static Scorecard of(Report report) {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    long penalty = 0;
    for (Finding finding : report.findings()) {
      counts
          .computeIfAbsent(finding.category().mqm(), unused -> new TreeMap<>())
          .merge(finding.severity(), 1, Integer::sum);
      penalty += weight(finding.severity());
    }
    long characters = characters(report.bitext());
    double score = characters == 0 ? 100 : 100 - 1000.0 * penalty / characters;
    return new Scorecard(
        characters,
        counts,
        penalty,
        score,
        report.skipped().stream().map(CheckInfo::id).sorted().toList());
  }

  private static long characters(Bitext bitext) {
    long characters = 0;
    for (Sentence sentence : bitext.target().sentences()) {
      characters += sentence.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
    return characters;
  }
}
