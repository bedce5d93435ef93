package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds Chinese words that nothing in the source explains, and that the field does not use, in the
 * place of a term whose usual rendering is missing: 恶魔 (demon) for a daemon. The surest place is
 * beside the rendering of the term's neighbour: 未成年版本 for a minor version.
 */
record Stranger(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 8;
  private static final double LEAST_SETTLED = 0.45;

  /** A term's specificity by how sure its place is: beside another term's word, anywhere. */
  private static final double SPECIFIC_IN_PHRASE = 0.9;

  private static final double SPECIFIC_BESIDE = 3;
  private static final double SPECIFIC = 6;

  /** The same anywhere in the bead, where the document itself has no usual rendering. */
  private static final double VERY_SPECIFIC = 12;

  /** How often the field's texts may have a stranger, by the same. */
  private static final int RARE = 0;

  private static final int RARE_BESIDE = 3;
  private static final int RARE_IN_TERM = 9;

  /** A rendering's share that makes a phrase the field's term. */
  private static final double USUAL = 0.2;

  /** The first glosses tell what a word mostly is. */
  private static final int FIRST_GLOSSES = 2;

  private static final double CONFIDENCE = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    if (bead.target().stream().noneMatch(word -> isRare(word.key(), RARE_IN_TERM))) {
      return faults;
    }
    for (int i = 0; i < bead.source().size(); i++) {
      if (isTerm(bead, i)) {
        judge(bead, i, relations).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private boolean isTerm(TermBead bead, int at) {
    TermWord english = bead.source().get(at);
    if (english.grammar()) {
      return false;
    }
    Usual usual = meanings.usual(english.key());
    return usual.count() >= LEAST_TEXTS
        && usual.isTerm(LEAST_SETTLED)
        && usual.specificity() >= SPECIFIC_IN_PHRASE
        && Nouns.mayBeTerm(english.form())
        && Nouns.isNoun(bead.source(), at, meanings);
  }

  private Optional<TermFault> judge(TermBead bead, int at, Relations relations) {
    TermWord english = bead.source().get(at);
    Usual usual = meanings.usual(english.key());
    DocumentTerms.Majority majority = document.majority(english.key());
    boolean here = majority.isSure();
    String expected = here ? majority.text(english) : usual.best(english);
    int found = find(bead, at, usual.with(expected), here, relations);
    if (found < 0 || isSynonym(bead.target().get(found).key(), usual, english.key())) {
      return Optional.empty();
    }
    List<TermWord> stranger = List.of(bead.target().get(found));
    return Optional.of(
        new TermFault(bead, stranger, List.of(english), expected, Reason.STRANGER, CONFIDENCE));
  }

  /** Another word for the usual one, or a part of it: 失误 for 错误, 亲和 for 亲和性. */
  private boolean isSynonym(String word, Usual usual, String stem) {
    return usual.renderings().stream().anyMatch(r -> r.text().contains(word))
        || (usual.isLike(word) && meanings.areNear(word, stem, usual));
  }

  private int find(TermBead bead, int at, List<String> right, boolean here, Relations relations) {
    TermWord english = bead.source().get(at);
    double specificity = meanings.specificity(english.key());
    boolean isShort = relations.isShort(english, right, "");
    boolean translated = relations.isTranslated(english);
    int found =
        beside(bead, at, relations, !isShort || translated || specificity < SPECIFIC_BESIDE);
    boolean sure = specificity >= VERY_SPECIFIC || (here && specificity >= SPECIFIC);
    if (found < 0 && isShort && sure && !translated) {
      int only = only(bead, relations);
      found = only >= 0 && new TermPlace(bead, at, meanings).isFor(only, relations) ? only : -1;
    }
    boolean single = found >= 0 && bead.target().get(found).key().length() == 1;
    return single && !here ? -1 : found;
  }

  /** A stranger next to what renders the English word before or after; -1 if there is none. */
  private int beside(TermBead bead, int at, Relations relations, boolean onlyInTerm) {
    for (int neighbour : new int[] {at - 1, at + 1}) {
      int first = Math.min(at, neighbour);
      if (!TermPhrase.isAt(bead, first)) {
        continue;
      }
      boolean term = isMissingTerm(bead, first);
      if (onlyInTerm && !term) {
        continue;
      }
      String stem = bead.source().get(neighbour).key();
      for (int j = 0; j < bead.target().size(); j++) {
        String chinese = bead.target().get(j).key();
        if (meanings.join(chinese, stem)) {
          int step = neighbour > at ? -1 : 1;
          int found = j + step;
          if (isWord(bead, found, "的")) {
            found += step;
          }
          if (isStranger(bead, found, term ? RARE_IN_TERM : RARE_BESIDE, relations)
              && (term || !isQuality(bead.target().get(found).key()))) {
            return found;
          }
        }
      }
    }
    return -1;
  }

  /** Whether the field has a term for two words side by side, and the target lacks it. */
  private boolean isMissingTerm(TermBead bead, int first) {
    Usual usual = meanings.usual(TermPhrase.at(bead, first).key());
    return usual.settled() >= LEAST_SETTLED && !usual.isIn(bead.text(), USUAL);
  }

  private static boolean isWord(TermBead bead, int at, String word) {
    return at >= 0 && at < bead.target().size() && bead.target().get(at).key().equals(word);
  }

  private boolean isStranger(TermBead bead, int at, int rare, Relations relations) {
    if (at < 0 || at >= bead.target().size()) {
      return false;
    }
    String word = bead.target().get(at).key();
    return isRare(word, rare) && !relations.isExplained(word) && isThing(word);
  }

  /** One character has so many meanings that the field must never write it. */
  private boolean isRare(String word, int rare) {
    return meanings.count(word) <= (word.length() == 1 ? 0 : rare)
        && !meanings.lexicon().isChineseVerb(word)
        && meanings.lexicon().isChineseWord(word);
  }

  /** The one stranger of a bead that is else well explained; -1 if there are none or more. */
  private int only(TermBead bead, Relations relations) {
    int found = -1;
    for (int j = 0; j < bead.target().size(); j++) {
      if (isStranger(bead, j, RARE, relations) && !isQuality(bead.target().get(j).key())) {
        if (found >= 0 && found != j - 1) {
          return -1;
        }
        found = found < 0 ? j : found;
      }
    }
    return found >= 0 && relations.isLiteral() ? found : -1;
  }

  /** Whether its first gloss is an English adjective or adverb by its end. */
  private boolean isQuality(String word) {
    return meanings.lexicon().glosses(word).stream()
        .limit(1)
        .anyMatch(gloss -> !Nouns.mayBeTerm(gloss.text()));
  }

  /** Whether one of its first glosses is a thing or a quality rather than a turn of phrase. */
  private boolean isThing(String word) {
    return meanings.lexicon().glosses(word).stream()
        .limit(FIRST_GLOSSES)
        .anyMatch(
            gloss ->
                Arrays.stream(gloss.text().split(" "))
                    .noneMatch(part -> FunctionWords.has(Stemmer.stem(part))));
  }
}
