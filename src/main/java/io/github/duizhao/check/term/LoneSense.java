package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells, without the source, which term of the field a Chinese word must stand for: one that the
 * field writes otherwise, where the field never writes this word, and nearly all that the
 * dictionary gives for it and the field speaks of is such terms.
 */
record LoneSense(Meanings meanings) {

  /** What the field's texts have more often is a word of the field's. */
  private static final int RARE = 2;

  private static final int LEAST_TEXTS = 20;

  /** Names are kept, too, and no word is a wrong rendering of a name that few texts have. */
  private static final int LEAST_TEXTS_IF_KEPT = 100;

  private static final double LEAST_SETTLED = 0.45;
  private static final double MOSTLY_VERB = 0.5;

  /** The weight of the first glosses of an entry. */
  private static final double CENTRAL = 0.7;

  /** Words that the field does not use more than general texts have many good translations. */
  private static final double SPECIFIC = 3;

  /** A term so special and in so many texts is surely meant. */
  private static final double VERY_SPECIFIC = 5;

  private static final int COMMON = 60;

  /** A word that the field does not have counts as if it stood there so often. */
  private static final int UNHEARD = 3;

  /** The share of terms in what the word may mean in an article of the field. */
  private static final double MOST = 0.7;

  private static final double MOSTLY_CAPITAL = 0.5;

  /**
   * @param english as the dictionary spells it
   * @param usual how the field renders it
   * @param expected what the field would write
   * @param sure whether all that the word means are terms, and common ones
   */
  record Sense(String english, Usual usual, String expected, boolean sure) {}

  /**
   * What the dictionary gives for the word.
   *
   * @param usual how the field renders it
   * @param term whether the field has settled on another rendering of it
   */
  private record Meaning(String stem, Lexicon.Translation gloss, Usual usual, boolean term) {

    boolean isCentral() {
      return gloss.weight() >= CENTRAL;
    }

    /** How much the field speaks of it. */
    double mass() {
      return gloss.weight() * Math.max(UNHEARD, usual.count());
    }
  }

  Optional<Sense> of(String chinese) {
    int count = meanings.count(chinese);
    if (chinese.length() < 2 || count > RARE || meanings.lexicon().isChineseVerb(chinese)) {
      return Optional.empty();
    }
    List<Meaning> all = meanings(chinese);
    double mass = 0;
    double terms = 0;
    for (Meaning meaning : all) {
      mass += meaning.mass();
      terms += meaning.term() ? meaning.mass() : 0;
    }
    boolean mostlyTerms = mass > 0 && terms / mass >= MOST;
    boolean onlyTerms =
        count <= 0 && all.stream().filter(Meaning::isCentral).allMatch(Meaning::term);
    return all.stream()
        .filter(Meaning::term)
        .filter(this::isCommonTerm)
        .filter(
            meaning ->
                meaning.usual().isLike(chinese) // it may be a synonym
                    ? onlyTerms
                    : mostlyTerms && !meanings.areNear(chinese, meaning.stem(), meaning.usual()))
        .max(Comparator.comparingDouble(Meaning::mass))
        .map(
            meaning ->
                sense(
                    meaning.gloss().text(),
                    meaning.usual(),
                    onlyTerms
                        && meaning.usual().count() >= COMMON
                        && meaning.usual().specificity() >= VERY_SPECIFIC));
  }

  /** One for each stem, in order, so that of equal ones the same is chosen each time. */
  private List<Meaning> meanings(String chinese) {
    Map<String, Lexicon.Translation> glosses = new TreeMap<>();
    for (Lexicon.Translation gloss : meanings.lexicon().glosses(chinese)) {
      glosses.merge(
          Stemmer.stemPhrase(gloss.text()), gloss, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    List<Meaning> all = new ArrayList<>();
    glosses.forEach(
        (stem, gloss) ->
            all.add(
                new Meaning(
                    stem, gloss, meanings.usual(stem), isTerm(chinese, stem, gloss.text()))));
    return all;
  }

  private static Sense sense(String english, Usual usual, boolean sure) {
    if (!usual.isKept() && !usual.renderings().isEmpty()) {
      return new Sense(english, usual, usual.renderings().get(0).text(), sure);
    }
    boolean capital = usual.capitalised() >= MOSTLY_CAPITAL;
    String first = english.substring(0, 1);
    String kept = (capital ? first.toUpperCase(Locale.ROOT) : first) + english.substring(1);
    return new Sense(english, usual, kept, sure);
  }

  /** Whether the field has settled on another rendering of the noun. */
  private boolean isTerm(String chinese, String stem, String english) {
    Usual usual = meanings.usual(stem);
    return usual.isTerm(LEAST_SETTLED)
        && EnglishWords.of(english).size() == 1
        && !FunctionWords.has(stem)
        && Nouns.mayBeTerm(english)
        && meanings.lexicon().verb(stem) < MOSTLY_VERB
        && !meanings.field(chinese).contains(stem)
        && usual.renderings().stream().noneMatch(r -> r.text().equals(chinese));
  }

  private boolean isCommonTerm(Meaning meaning) {
    int least = meaning.usual().isKept() ? LEAST_TEXTS_IF_KEPT : LEAST_TEXTS;
    return meaning.isCentral()
        && meaning.usual().count() >= least
        && meaning.usual().specificity() >= SPECIFIC;
  }
}
