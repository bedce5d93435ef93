package io.github.duizhao.check;

/**
 * What a list of many documents tells of one, or of all of them.
 *
 * @param units pairs of sentences
 * @param penalty as {@link Scorecard} counts it
 * @param characters of the translation, white space not counted
 */
public record Tally(
    int units, long penalty, long characters, long errors, long warnings, long notes) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  public static Tally of(Report report) {
    Scorecard card = Scorecard.of(report);
    return new Tally(
        report.bitext().beads().size(),
        card.penalty(),
        card.characters(),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.NOTE));
  }

  public Tally plus(Tally other) {
    return new Tally(
        units + other.units,
        penalty + other.penalty,
        characters + other.characters,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes);
  }

  /** 100 less the penalty per 1,000 characters. */
  public double score() {
    return Scorecard.score(penalty, characters);
  }

  public long count(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> notes;
    };
  }
}
