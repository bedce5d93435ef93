package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds Chinese words that nothing in the source explains, and that the field does not use, in the
 * place of a term whose usual rendering is missing: 恶魔 (demon) for a daemon. The surest place is
 * beside the rendering of the term's neighbour: 未成年版本 for a minor version.
 */
record Stranger(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 8;
  private static final double LEAST_SETTLED = 0.45;
  private static final double LEAST_KNOWN = 0.6;
  private static final double SPECIFIC = 6;
  private static final double VERY_SPECIFIC = 12;
  private static final double SPECIFIC_BESIDE = 3;
  private static final double SPECIFIC_IN_PHRASE = 0.9;
  private static final double USUAL = 0.2;
  private static final int RARE = 0;
  private static final int RARE_BESIDE = 3;
  private static final int RARE_IN_TERM = 9;

  /** How far a stranger may be from the place of the term, as a share of the sentence. */
  private static final double FAR = 0.5;

  private static final double FAR_WITH_RIVALS = 0.3;
  private static final int NEAR = 3;
  private static final int NEAR_WITH_RIVALS = 2;
  private static final int BESIDE = 3;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    if (bead.target().stream().noneMatch(word -> isRare(word.key(), RARE_IN_TERM))) {
      return faults;
    }
    for (int i = 0; i < bead.source().size(); i++) {
      TermWord english = bead.source().get(i);
      if (FunctionWords.has(english.key())) {
        continue;
      }
      Usual usual = meanings.usual(english.key());
      boolean known =
          usual.count() >= LEAST_TEXTS
              && (usual.settled() >= LEAST_SETTLED
                  || usual.kept() + usual.settled() >= LEAST_KNOWN);
      if (!known
          || usual.specificity() < SPECIFIC_IN_PHRASE
          || !Nouns.mayBeTerm(english.form())
          || !Nouns.isNoun(bead.source(), i, meanings)) {
        continue;
      }
      DocumentTerms.Majority majority = document.majority(english.key());
      boolean here = majority.known() && majority.isClear(3, 0.7);
      String expected = here ? majority.text(english) : usual.best(english);
      int found = find(bead, i, usual.with(expected), here, relations);
      if (found >= 0) {
        TermWord word = bead.target().get(found);
        if (isSynonym(word.key(), usual, english.key())) {
          continue;
        }
        faults.add(
            new TermFault(bead, List.of(word), List.of(english), expected, Reason.STRANGER, 0.7));
      }
    }
    return faults;
  }

  /** Another word for the usual one, or a part of it: 失误 for 错误, 亲和 for 亲和性. */
  private boolean isSynonym(String word, Usual usual, String stem) {
    boolean alike =
        usual.renderings().stream()
            .anyMatch(r -> r.text().chars().anyMatch(c -> word.indexOf(c) >= 0));
    return usual.renderings().stream().anyMatch(r -> r.text().contains(word))
        || (alike && meanings.areNear(word, stem, usual));
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
      found = only >= 0 && isInPlace(bead, at, only, relations) ? only : -1;
    }
    boolean single = found >= 0 && bead.target().get(found).key().length() == 1;
    return single && !here ? -1 : found;
  }

  /** A stranger next to what renders the English word before or after; -1 if there is none. */
  private int beside(TermBead bead, int at, Relations relations, boolean onlyInTerm) {
    for (int neighbour : new int[] {at - 1, at + 1}) {
      if (neighbour < 0
          || neighbour >= bead.source().size()
          || !isBeside(bead, at, neighbour)
          || (onlyInTerm && !isMissingTerm(bead, Math.min(at, neighbour)))) {
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
          boolean term = isMissingTerm(bead, Math.min(at, neighbour));
          if (isStranger(bead, found, term ? RARE_IN_TERM : RARE_BESIDE, relations)
              && (term || !isQuality(bead.target().get(found).key()))) {
            return found;
          }
        }
      }
    }
    return -1;
  }

  /**
   * Whether a stranger stands where the term's rendering would: close to what renders a neighbour,
   * or about as far into the sentence. Where other words are not translated either, both.
   */
  private boolean isInPlace(TermBead bead, int at, int found, Relations relations) {
    double source = (at + 0.5) / bead.source().size();
    double target = (found + 0.5) / bead.target().size();
    double far = Math.abs(source - target);
    int distance = distance(bead, at, found);
    long rivals =
        bead.source().stream()
            .filter(word -> !FunctionWords.has(word.key()) && !relations.isTranslated(word))
            .count();
    return rivals <= 2
        ? far <= FAR || distance <= NEAR
        : far <= FAR_WITH_RIVALS && distance <= NEAR_WITH_RIVALS;
  }

  /** How many words a stranger is from what renders a word close to the term. */
  private int distance(TermBead bead, int at, int found) {
    int least = Integer.MAX_VALUE;
    int end = Math.min(bead.source().size(), at + BESIDE + 1);
    for (int i = Math.max(0, at - BESIDE); i < end; i++) {
      String stem = bead.source().get(i).key();
      if (i == at || FunctionWords.has(stem)) {
        continue;
      }
      int last = Math.min(bead.target().size(), found + NEAR + 1);
      for (int j = Math.max(0, found - NEAR); j < last; j++) {
        if (j != found && meanings.join(bead.target().get(j).key(), stem)) {
          least = Math.min(least, Math.abs(j - found));
        }
      }
    }
    return least;
  }

  /** Whether the field has a term for two words side by side, and the target lacks it. */
  private boolean isMissingTerm(TermBead bead, int first) {
    String phrase = bead.source().get(first).key() + " " + bead.source().get(first + 1).key();
    Usual usual = meanings.usual(phrase);
    return usual.settled() >= LEAST_SETTLED
        && usual.renderings().stream()
            .filter(rendering -> rendering.weight() >= USUAL)
            .noneMatch(rendering -> bead.text().contains(rendering.text()));
  }

  private static boolean isBeside(TermBead bead, int at, int neighbour) {
    TermWord one = bead.source().get(Math.min(at, neighbour));
    TermWord two = bead.source().get(Math.max(at, neighbour));
    return one.block() == two.block()
        && two.span().start() == one.span().end() + 1
        && !FunctionWords.has(bead.source().get(neighbour).key());
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
        .limit(2)
        .anyMatch(
            gloss ->
                Arrays.stream(gloss.text().split(" "))
                    .noneMatch(part -> FunctionWords.has(Stemmer.stem(part))));
  }
}
