package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a term rendered otherwise than in the rest of the document. Words of general use are left
 * alone: good style may vary them.
 */
record Minority(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final int LEAST_BEADS = 3;
  private static final int LEAST_BEADS_IF_SPECIFIC = 2;
  private static final double LEAST_SHARE = 0.7;
  private static final double SPECIFIC = 5;
  private static final double SPECIFIC_IF_KEPT = 1;

  /** A word as special as this needs fewer witnesses. */
  private static final double VERY_SPECIFIC = 10;

  /** What the field hardly ever keeps is kept elsewhere in the text as a piece of code. */
  private static final double KEPT = 0.2;

  private static final int KEPT_TEXTS = 40;

  private static final double RARE = 0.1;
  private static final double USUAL = 0.15;
  private static final int FIELD_WORD = 20;
  private static final double OF_OTHERS = 0.35;
  private static final int TOPIC = 12;
  private static final int FIELD_TOPIC = 100;
  private static final double COMMON = 0.4;
  private static final int MANY_BEADS = 6;
  private static final double SETTLED = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i < bead.source().size(); i++) {
      TermWord english = bead.source().get(i);
      if (document.beads(english.key()) < LEAST_BEADS_IF_SPECIFIC // as most words
          || FunctionWords.has(english.key())
          || !Nouns.mayBeTerm(english.form())
          || !isNoun(bead, i)) {
        continue;
      }
      DocumentTerms.Majority majority = document.majority(english.key());
      double specificity = specificity(english.key());
      boolean clear =
          majority.isClear(LEAST_BEADS, LEAST_SHARE)
              || (specificity >= VERY_SPECIFIC && majority.isClear(LEAST_BEADS_IF_SPECIFIC, 0.6));
      boolean kept = majority.text().isEmpty();
      if (clear
          && !(kept && !isKept(english))
          && (majority.known() || specificity >= VERY_SPECIFIC)
          && (specificity >= (kept ? SPECIFIC_IF_KEPT : SPECIFIC) || isOnlyOne(majority, english))
          && !isWrong(majority, english)
          && relations.isShort(english, List.of(majority.text(english)), "")) {
        other(bead, i, majority, relations).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private boolean isKept(TermWord english) {
    Usual usual = meanings.usual(english.key());
    return usual.kept() > KEPT && usual.count() >= KEPT_TEXTS;
  }

  /**
   * What the document speaks of again and again is a term even if it is mostly a verb elsewhere.
   */
  private boolean isNoun(TermBead bead, int at) {
    String stem = bead.source().get(at).key();
    return (document.beads(stem) >= TOPIC && meanings.usual(stem).count() < FIELD_TOPIC)
        || Nouns.isSurelyNoun(bead.source(), at, meanings);
  }

  /** A word may be special to the document where it is not to the field. */
  private double specificity(String stem) {
    return Math.max(
        meanings.specificity(stem),
        6.0 * document.beads(stem) / (meanings.lexicon().glossed(stem) + 10));
  }

  private Optional<TermFault> other(
      TermBead bead, int at, DocumentTerms.Majority majority, Relations relations) {
    TermWord english = bead.source().get(at);
    TermWord found = null;
    for (TermWord word : bead.target()) {
      if (word.key().length() == 1
          || !isSense(word.key(), english.key())
          || isVerb(word.key()) != isVerb(majority.text())
          || meanings.isInGloss(word.key(), bead.source(), at)) {
        continue;
      }
      boolean elsewhere =
          document.together(english.key(), word.key()) > Math.max(1, RARE * majority.of());
      boolean others = relations.isExplainedWithout(word.key(), english.key());
      boolean part =
          majority.text().contains(word.key()) || word.key().contains(majority.text(english));
      boolean common =
          !isUsual(english, word)
              && !isOnlyOne(majority, english)
              && meanings.count(word.key()) > COMMON * (meanings.usual(english.key()).count() + 30);
      if (!common && !elsewhere && !others && !part) {
        found = word;
      }
    }
    return Optional.ofNullable(found)
        .map(
            word ->
                new TermFault(
                    bead,
                    List.of(word),
                    List.of(english),
                    majority.text(english),
                    isFine(english, word, majority) ? Reason.BOTH_FINE : Reason.MINORITY,
                    0.7));
  }

  private boolean isSense(String chinese, String stem) {
    return meanings.field(chinese).contains(stem)
        || (meanings.dictionary(chinese).contains(stem) && meanings.isSense(chinese, stem));
  }

  /** A verb is no measure for a noun: 意味着 (it means) for its meaning, 含义. */
  private boolean isVerb(String chinese) {
    return meanings.lexicon().isChineseVerb(chinese);
  }

  /** Whether most of the text has what the field, though it has a rendering, never writes. */
  private boolean isWrong(DocumentTerms.Majority majority, TermWord english) {
    return !majority.text().isEmpty()
        && meanings.count(majority.text()) <= 0
        && meanings.usual(english.key()).settled() >= SETTLED;
  }

  /** Whether the field often writes the word, for this English one or another. */
  private boolean isFine(TermWord english, TermWord found, DocumentTerms.Majority majority) {
    return isUsual(english, found)
        || (meanings.count(found.key()) > FIELD_WORD
            && (!isOnlyOne(majority, english) || isOfOthers(found.key(), english.key())));
  }

  /** Whether the field has the word for other English ones, as it has 功能 for features. */
  private boolean isOfOthers(String chinese, String stem) {
    return meanings.lexicon().origins(chinese).stream()
            .filter(origin -> !Stemmer.stem(origin.text()).equals(stem))
            .mapToDouble(Lexicon.Translation::weight)
            .sum()
        >= OF_OTHERS;
  }

  /** Whether field and document agree on a rendering, in all of many beads but one. */
  private boolean isOnlyOne(DocumentTerms.Majority majority, TermWord english) {
    Usual usual = meanings.usual(english.key());
    return majority.beads() >= MANY_BEADS
        && majority.of() == majority.beads() + 1
        && usual.settled() >= SETTLED
        && usual.best(english).equals(majority.text());
  }

  /** Whether the field often renders the English word so. */
  private boolean isUsual(TermWord english, TermWord found) {
    return meanings.usual(english.key()).renderings().stream()
        .anyMatch(rendering -> rendering.text().equals(found.key()) && rendering.weight() >= USUAL);
  }
}
