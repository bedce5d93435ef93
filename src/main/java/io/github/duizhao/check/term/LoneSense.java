package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.Comparator;
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

  Optional<Sense> of(String chinese) {
    int count = meanings.count(chinese);
    if (chinese.length() < 2 || count > RARE || meanings.lexicon().isChineseVerb(chinese)) {
      return Optional.empty();
    }
    Map<String, Lexicon.Translation> glosses = new TreeMap<>();
    for (Lexicon.Translation gloss : meanings.lexicon().glosses(chinese)) {
      glosses.merge(
          Stemmer.stemPhrase(gloss.text()), gloss, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    double all = 0;
    double terms = 0;
    for (Map.Entry<String, Lexicon.Translation> gloss : glosses.entrySet()) {
      double mass = mass(gloss.getKey(), gloss.getValue());
      all += mass;
      terms += isTerm(chinese, gloss.getKey(), gloss.getValue().text()) ? mass : 0;
    }
    double share = all == 0 ? 0 : terms / all;
    return glosses.entrySet().stream()
        .filter(gloss -> isTerm(chinese, gloss.getKey(), gloss.getValue().text()))
        .filter(gloss -> isSure(chinese, count, gloss.getKey(), gloss.getValue(), share, glosses))
        .max(Comparator.comparingDouble(gloss -> mass(gloss.getKey(), gloss.getValue())))
        .map(
            gloss -> {
              Usual usual = meanings.usual(gloss.getKey());
              boolean sure =
                  count <= 0
                      && usual.count() >= COMMON
                      && meanings.specificity(gloss.getKey()) >= VERY_SPECIFIC
                      && areTerms(chinese, glosses);
              return sense(gloss.getValue().text(), usual, sure);
            });
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

  private double mass(String stem, Lexicon.Translation gloss) {
    return gloss.weight() * Math.max(UNHEARD, meanings.usual(stem).count());
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

  private boolean isSure(
      String chinese,
      int count,
      String stem,
      Lexicon.Translation gloss,
      double share,
      Map<String, Lexicon.Translation> glosses) {
    Usual usual = meanings.usual(stem);
    int least = usual.isKept() ? LEAST_TEXTS_IF_KEPT : LEAST_TEXTS;
    if (gloss.weight() < CENTRAL
        || usual.count() < least
        || meanings.specificity(stem) < SPECIFIC) {
      return false;
    }
    if (usual.isLike(chinese)) {
      // it may be a synonym, unless all that it means are terms
      return count <= 0 && areTerms(chinese, glosses);
    }
    return !meanings.areNear(chinese, stem, usual) && share >= MOST;
  }

  private boolean areTerms(String chinese, Map<String, Lexicon.Translation> glosses) {
    return glosses.entrySet().stream()
        .filter(gloss -> gloss.getValue().weight() >= CENTRAL)
        .allMatch(gloss -> isTerm(chinese, gloss.getKey(), gloss.getValue().text()));
  }
}
