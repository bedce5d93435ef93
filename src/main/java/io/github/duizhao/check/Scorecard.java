package io.github.duizhao.check;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings counted and weighed as MQM does: per category and severity, a penalty, and a score for
 * each 1,000 characters of the translation. An error weighs 5 (major), a warning 1 (minor), a note
 * 0 (neutral), but 1 where it is about meaning: MQM has no fault of accuracy lighter than minor,
 * and such a note says that we are less sure, not that it matters less. The 25 of MQM (critical) is
 * for people to give: no check can know that a fault makes the whole text unusable.
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
  public static int weight(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> 5;
      case WARNING -> 1;
      case NOTE -> isAboutMeaning(finding.category()) ? 1 : 0;
    };
  }

  private static boolean isAboutMeaning(Category category) {
    return switch (category) {
      case MISTRANSLATION, OMISSION, NUMBER -> true;
      default -> false;
    };
  }

  /**
   * The score of several texts together: that of their summed penalties and characters, as MQM
   * samples are summed.
   */
  public static double score(long penalty, long characters) {
    return characters == 0 ? 100 : 100 - 1000.0 * penalty / characters;
  }

  public static Scorecard of(Report report) {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    long penalty = 0;
    for (Finding finding : report.findings()) {
      counts
          .computeIfAbsent(finding.category().mqm(), unused -> new TreeMap<>())
          .merge(finding.severity(), 1, Integer::sum);
      penalty += weight(finding);
    }
    long characters = characters(report.bitext());
    return new Scorecard(
        characters,
        counts,
        penalty,
        score(penalty, characters),
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
