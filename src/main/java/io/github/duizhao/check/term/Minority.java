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

  /** The beads with the rest's rendering, and their share, that make it a measure. */
  private static final int LEAST_BEADS = 3;

  private static final double LEAST_SHARE = 0.7;

  /** A word as special as this needs fewer witnesses. */
  private static final double VERY_SPECIFIC = 10;

  private static final int LEAST_BEADS_IF_SPECIFIC = 2;
  private static final double LEAST_SHARE_IF_SPECIFIC = 0.6;

  /** Below this a word is of general use. */
  private static final double SPECIFIC = 5;

  /** The same where the rest keeps it in Latin letters, as general words never are. */
  private static final double SPECIFIC_IF_KEPT = 1;

  /** How often the dictionary has a word is taken for so much more, that few do not say much. */
  private static final int GLOSSED_AT_FIRST = 10;

  /** A bead of this text says as much as so many texts of the field. */
  private static final double BEAD_WEIGHT = 6;

  /** What the field hardly ever keeps is kept elsewhere in the text as a piece of code. */
  private static final double KEPT = 0.2;

  private static final int KEPT_TEXTS = 40;

  /** What renders the word in more of its beads than this share is no slip. */
  private static final double RARE = 0.1;

  /** The share of a rendering that the field often has. */
  private static final double USUAL = 0.15;

  /** What the field's texts have more often than this may be a choice of style. */
  private static final int FIELD_WORD = 20;

  /** The share of other English words in what the field has a Chinese one for. */
  private static final double OF_OTHERS = 0.35;

  /** A word in so many beads is what the text is about, if the field hardly has it. */
  private static final int TOPIC = 12;

  private static final int FIELD_TOPIC = 100;

  /** What stands so often for each text with the English word is common Chinese. */
  private static final double COMMON = 0.4;

  /** The texts that each English word is taken to have more, that rare ones say little. */
  private static final int COMMON_AT_FIRST = 30;

  /** In so many beads one other rendering is a slip, if field and text agree on the usual one. */
  private static final int MANY_BEADS = 6;

  private static final double SETTLED = 0.7;
  private static final double CONFIDENCE = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i < bead.source().size(); i++) {
      TermWord english = bead.source().get(i);
      if (mayBeTerm(bead, i)) {
        DocumentTerms.Majority majority = document.majority(english.key());
        if (isMeasure(majority, english)
            && relations.isShort(english, List.of(majority.text(english)), "")) {
          other(bead, i, majority, relations).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private boolean mayBeTerm(TermBead bead, int at) {
    TermWord english = bead.source().get(at);
    return document.beads(english.key()) >= LEAST_BEADS_IF_SPECIFIC // few words are
        && !english.grammar()
        && Nouns.mayBeTerm(english.form())
        && isNoun(bead, at);
  }

  /** Whether the rest of the document shows how the word should be rendered everywhere. */
  private boolean isMeasure(DocumentTerms.Majority majority, TermWord english) {
    double specificity = specificity(english.key());
    boolean special = specificity >= VERY_SPECIFIC;
    boolean clear =
        majority.isClear(LEAST_BEADS, LEAST_SHARE)
            || (special && majority.isClear(LEAST_BEADS_IF_SPECIFIC, LEAST_SHARE_IF_SPECIFIC));
    boolean kept = majority.text().isEmpty();
    return clear
        && !(kept && !isKept(english))
        && (majority.known() || special)
        && (specificity >= (kept ? SPECIFIC_IF_KEPT : SPECIFIC) || isOnlyOne(majority, english))
        && !isWrong(majority, english);
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
        BEAD_WEIGHT * document.beads(stem) / (meanings.lexicon().glossed(stem) + GLOSSED_AT_FIRST));
  }

  /** The last of the words that may stand for the English one instead. */
  private Optional<TermFault> other(
      TermBead bead, int at, DocumentTerms.Majority majority, Relations relations) {
    TermWord english = bead.source().get(at);
    TermWord found = null;
    for (TermWord word : bead.target()) {
      if (word.key().length() > 1
          && isSense(word.key(), english.key())
          && isVerb(word.key()) == isVerb(majority.text())
          && !meanings.isInGloss(word.key(), bead.source(), at)
          && !isCommon(word, english, majority)
          && document.together(english.key(), word.key()) <= Math.max(1, RARE * majority.of())
          && !relations.isExplainedWithout(word.key(), english.key())
          && !majority.text().contains(word.key())
          && !word.key().contains(majority.text(english))) {
        found = word;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    Reason reason = isFine(english, found, majority) ? Reason.BOTH_FINE : Reason.MINORITY;
    return Optional.of(
        new TermFault(
            bead, List.of(found), List.of(english), majority.text(english), reason, CONFIDENCE));
  }

  /** Whether it is so common that it may stand for anything, and is no usual rendering. */
  private boolean isCommon(TermWord word, TermWord english, DocumentTerms.Majority majority) {
    return !isUsual(english, word)
        && !isOnlyOne(majority, english)
        && meanings.count(word.key())
            > COMMON * (meanings.usual(english.key()).count() + COMMON_AT_FIRST);
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
