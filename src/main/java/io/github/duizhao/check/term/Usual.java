package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the field renders an English word or phrase.
 *
 * @param count texts of the field in which it stands
 * @param kept share of its occurrences kept in Latin letters
 * @param capitalised share of its occurrences in mid-sentence with a capital
 * @param renderings the usual ones, the most frequent first
 * @param mass their share together
 * @param specificity how much more common it is in the field than in the dictionary's glosses
 */
record Usual(
    int count,
    double kept,
    double capitalised,
    List<Lexicon.Translation> renderings,
    double mass,
    double specificity) {

  private static final double LEAST = 0.03;

  static Usual of(String english, Lexicon lexicon) {
    Lexicon.Usage usage = lexicon.usage(english);
    List<Lexicon.Translation> renderings =
        lexicon.renderings(english).stream().filter(r -> r.weight() >= LEAST).toList();
    double mass = renderings.stream().mapToDouble(Lexicon.Translation::weight).sum();
    double specificity = usage.count() / (lexicon.glossed(english) + 3.0);
    return new Usual(
        usage.count(), usage.kept(), usage.capitalised(), renderings, mass, specificity);
  }

  boolean isKept() {
    return kept >= 0.5;
  }

  /** What the two most frequent renderings make up: whether the field has settled on a term. */
  double settled() {
    double sum = 0;
    for (int i = 0; i < Math.min(2, renderings.size()); i++) {
      sum += renderings.get(i).weight();
    }
    return sum;
  }

  /** What should stand for {@code english} as far as the field knows. */
  String best(TermWord english) {
    return isKept() || renderings.isEmpty() ? english.form() : renderings.get(0).text();
  }

  /** All renderings and one more. */
  List<String> with(String expected) {
    return Stream.concat(renderings.stream().map(Lexicon.Translation::text), Stream.of(expected))
        .distinct()
        .toList();
  }
}
