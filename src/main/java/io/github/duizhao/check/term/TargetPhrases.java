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
  private static final int SHORTEST = 2;
  private static final int RARE = 30;
  private static final double SPECIFIC = 1;
  private static final double MOSTLY_VERB = 0.6;

  List<TargetFault> find() {
    List<TargetFault> faults = new ArrayList<>();
    for (TermBead bead : beads) {
      for (int i = 0; i + 1 < bead.target().size(); i++) {
        TermWord first = bead.target().get(i);
        TermWord second = bead.target().get(i + 1);
        if (first.block() == second.block()
            && first.span().end() == second.span().start()
            && first.key().length() >= SHORTEST
            && second.key().length() >= SHORTEST) {
          judge(bead, first, second).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private Optional<TargetFault> judge(TermBead bead, TermWord first, TermWord second) {
    boolean firstMay = meanings.count(first.key()) <= RARE;
    boolean secondMay = meanings.count(second.key()) <= RARE;
    if (!firstMay && !secondMay) {
      return Optional.empty();
    }
    Set<String> ofFirst = meanings.field(first.key());
    Set<String> ofSecond = meanings.field(second.key());
    List<String> twos = nouns(second);
    // in sorted order, so that the same phrase is named each time
    for (String one : nouns(first)) {
      for (String two : twos) {
        if (!(firstMay && !ofFirst.contains(one) || secondMay && !ofSecond.contains(two))) {
          continue;
        }
        String phrase = one + " " + two;
        Usual usual = meanings.usual(phrase);
        boolean foreign = isForeign(first, one, usual) || isForeign(second, two, usual);
        boolean term = usual.count() >= LEAST_TEXTS && usual.settled() >= LEAST_SETTLED;
        if (term
            && (foreign || isVariant(first, one, usual) || isVariant(second, two, usual))
            && usual.renderings().stream().noneMatch(r -> bead.text().contains(r.text()))) {
          String english = meanings.form(first.key(), one) + " " + meanings.form(second.key(), two);
          return Optional.of(
              new TargetFault(
                  bead,
                  List.of(first, second),
                  english,
                  usual,
                  usual.renderings().get(0).text(),
                  foreign && isRight(usual)));
        }
      }
    }
    return Optional.empty();
  }

  /** What it may mean that may be part of a term, in order. */
  private List<String> nouns(TermWord chinese) {
    Set<String> words = new TreeSet<>(meanings.dictionary(chinese.key()));
    words.addAll(meanings.field(chinese.key()));
    return words.stream().filter(this::isNoun).toList();
  }

  private boolean isForeign(TermWord chinese, String english, Usual usual) {
    return meanings.count(chinese.key()) <= RARE
        && !meanings.field(chinese.key()).contains(english)
        && (meanings.count(chinese.key()) <= 0
            || usual.renderings().stream().noneMatch(r -> shareCharacter(r.text(), chinese.key())));
  }

  /** Whether it is another word for the same in a text that has the usual term elsewhere. */
  private boolean isVariant(TermWord chinese, String english, Usual usual) {
    return meanings.count(chinese.key()) <= RARE
        && !meanings.field(chinese.key()).contains(english)
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

  private static boolean shareCharacter(String one, String other) {
    return one.chars().anyMatch(c -> other.indexOf(c) >= 0);
  }

  private boolean isRight(Usual usual) {
    return usual.renderings().stream()
        .anyMatch(r -> beads.stream().anyMatch(bead -> bead.count(r.text()) > 0));
  }
}
