package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds phrases put over word by word where the field has a term: 控制飞机 for a control plane. Two
 * Chinese words side by side are senses of two English ones, and the field never says it so.
 */
record ForeignPhrase(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 4;
  private static final double LEAST_SETTLED = 0.5;
  private static final double SPECIFIC = 1.5;
  private static final double SPECIFIC_IF_ALIKE = 3;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    List<TermWord> source = bead.source();
    for (int i = 0; i + 1 < source.size(); i++) {
      TermWord first = source.get(i);
      TermWord second = source.get(i + 1);
      if (FunctionWords.has(first.key())
          || FunctionWords.has(second.key())
          || first.block() != second.block()
          || second.span().start() != first.span().end() + 1) {
        continue;
      }
      String phrase = first.key() + " " + second.key();
      Usual usual = meanings.usual(phrase);
      if (usual.count() < LEAST_TEXTS || usual.settled() < LEAST_SETTLED) {
        continue;
      }
      if (usual.renderings().stream().anyMatch(r -> bead.text().contains(r.text()))) {
        continue;
      }
      literal(bead, first, second, usual, faults);
    }
    return faults;
  }

  private void literal(
      TermBead bead, TermWord first, TermWord second, Usual usual, List<TermFault> faults) {
    String expected = usual.renderings().get(0).text();
    for (int i = 0; i + 1 < bead.target().size(); i++) {
      TermWord one = bead.target().get(i);
      TermWord two = bead.target().get(i + 1);
      boolean side = one.block() == two.block() && one.span().end() == two.span().start();
      if (side
          && means(one, first)
          && means(two, second)
          && !holds(one.key() + two.key(), expected)) {
        boolean firstWrong = isWrong(one, first, expected);
        boolean secondWrong = isWrong(two, second, expected);
        if (firstWrong || secondWrong) {
          faults.add(
              new TermFault(
                  bead,
                  List.of(one, two),
                  List.of(first, second),
                  expected,
                  Reason.FOREIGN_SENSE,
                  0.85));
        }
      }
    }
  }

  /** Whether it is the term with something added: 安全问题修复 for 安全修复. */
  private static boolean holds(String phrase, String expected) {
    int at = 0;
    for (int i = 0; i < phrase.length() && at < expected.length(); i++) {
      at += phrase.charAt(i) == expected.charAt(at) ? 1 : 0;
    }
    return at == expected.length();
  }

  private boolean means(TermWord chinese, TermWord english) {
    return meanings.join(chinese.key(), english.key());
  }

  /** Whether the field renders the word otherwise, also outside of the phrase. */
  private boolean isWrong(TermWord chinese, TermWord english, String expected) {
    Usual usual = meanings.usual(english.key());
    boolean synonym =
        expected.indexOf(chinese.key().charAt(0)) >= 0
            || expected.indexOf(chinese.key().charAt(chinese.key().length() - 1)) >= 0;
    return Nouns.mayBeNoun(english.form())
        && !(synonym
            && meanings.count(chinese.key()) > 0
            && meanings.specificity(english.key()) < SPECIFIC_IF_ALIKE)
        && !meanings.field(chinese.key()).contains(english.key())
        && meanings.specificity(english.key()) >= SPECIFIC
        && meanings.count(chinese.key()) <= Math.max(4, 0.05 * usual.count())
        && document.together(english.key(), chinese.key()) <= 2;
  }
}
