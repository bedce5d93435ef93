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

  /** Rarer ones may be slips of the alignment that they were learnt from. */
  private static final double LEAST = 0.03;

  /** How many of the renderings make up what the field has settled on: a term and a variant. */
  private static final int SETTLED_ON = 2;

  private static final double MOSTLY_KEPT = 0.5;

  /** A field that keeps a word or renders it in its own way has so much of it in these two. */
  private static final double LEAST_KEPT_OR_SETTLED = 0.6;

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
    return kept >= MOSTLY_KEPT;
  }

  /** What the two most frequent renderings make up: whether the field has settled on a term. */
  double settled() {
    double sum = 0;
    for (int i = 0; i < Math.min(SETTLED_ON, renderings.size()); i++) {
      sum += renderings.get(i).weight();
    }
    return sum;
  }

  /** Whether the field has a term for it, in Chinese or by keeping the word. */
  boolean isTerm(double leastSettled) {
    return settled() >= leastSettled || kept + settled() >= LEAST_KEPT_OR_SETTLED;
  }

  /** Whether a text has one of the renderings. */
  boolean isIn(String text) {
    return isIn(text, 0);
  }

  /** Whether a text has a rendering that makes up such a share at least. */
  boolean isIn(String text, double leastShare) {
    for (Lexicon.Translation rendering : renderings) {
      if (rendering.weight() >= leastShare && text.contains(rendering.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a Chinese word has a character of one of the renderings, as synonyms often do. */
  boolean isLike(String chinese) {
    return renderings.stream().anyMatch(r -> Characters.share(r.text(), chinese));
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
