package io.github.duizhao.check.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, without the source, two Chinese words side by side that put a term of the field over word
 * by word where at least one of them is a sense that the field never uses: 控制飞机 for a control
 * plane.
 */
record TargetPhrases(List<TermBead> beads, Meanings meanings) {

  private static final int LEAST_TEXTS = 10;
  private static final double LEAST_SETTLED = 0.6;

  /** One character is too often part of another word. */
  private static final int SHORTEST = 2;

  /** A word that the field's texts have more often is one of its own. */
  private static final int RARE = 30;

  /** A phrase is surer than a word, so that its words need not be special. */
  private static final double SPECIFIC = 1;

  private static final double MOSTLY_VERB = 0.6;

  List<TargetFault> find() {
    List<TargetFault> faults = new ArrayList<>();
    for (TermBead bead : beads) {
      for (int i = 0; i + 1 < bead.target().size(); i++) {
        TermWord first = bead.target().get(i);
        TermWord second = bead.target().get(i + 1);
        if (first.touches(second)
            && first.key().length() >= SHORTEST
            && second.key().length() >= SHORTEST) {
          judge(bead, first, second).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private Optional<TargetFault> judge(TermBead bead, TermWord first, TermWord second) {
    if (!isRare(first) && !isRare(second)) {
      return Optional.empty();
    }
    List<String> twos = nouns(second);
    // in sorted order, so that the same phrase is named each time
    for (String one : nouns(first)) {
      for (String two : twos) {
        if (mayBeWrong(first, one) || mayBeWrong(second, two)) {
          Usual usual = meanings.usual(one + " " + two);
          boolean foreign = isForeign(first, one, usual) || isForeign(second, two, usual);
          if (isMissingTerm(bead, usual)
              && (foreign || isVariant(first, one, usual) || isVariant(second, two, usual))) {
            return Optional.of(
                new TargetFault(
                    bead,
                    List.of(first, second),
                    meanings.form(first.key(), one) + " " + meanings.form(second.key(), two),
                    usual,
                    usual.renderings().get(0).text(),
                    foreign && isRight(usual)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRare(TermWord chinese) {
    return meanings.count(chinese.key()) <= RARE;
  }

  /** Whether the field hardly has the word, and never for the English one. */
  private boolean mayBeWrong(TermWord chinese, String english) {
    return isRare(chinese) && !meanings.field(chinese.key()).contains(english);
  }

  private static boolean isMissingTerm(TermBead bead, Usual usual) {
    return usual.count() >= LEAST_TEXTS
        && usual.settled() >= LEAST_SETTLED
        && !usual.isIn(bead.text());
  }

  /** What it may mean that may be part of a term, in order. */
  private List<String> nouns(TermWord chinese) {
    Set<String> words = new TreeSet<>(meanings.dictionary(chinese.key()));
    words.addAll(meanings.field(chinese.key()));
    return words.stream().filter(this::isNoun).toList();
  }

  private boolean isForeign(TermWord chinese, String english, Usual usual) {
    return mayBeWrong(chinese, english)
        && (meanings.count(chinese.key()) <= 0 || !usual.isLike(chinese.key()));
  }

  /** Whether it is another word for the same in a text that has the usual term elsewhere. */
  private boolean isVariant(TermWord chinese, String english, Usual usual) {
    return mayBeWrong(chinese, english)
        && !meanings.lexicon().isChineseVerb(chinese.key())
        && Nouns.mayBeTerm(meanings.form(chinese.key(), english))
        && isRight(usual);
  }

  /** Whether the word may be part of a term: special to the field, and no verb. */
  private boolean isNoun(String english) {
    return meanings.specificity(english) >= SPECIFIC
        && meanings.lexicon().verb(english) < MOSTLY_VERB
        && !FunctionWords.has(english);
  }

  private boolean isRight(Usual usual) {
    return beads.stream().anyMatch(bead -> usual.isIn(bead.text()));
  }
}
