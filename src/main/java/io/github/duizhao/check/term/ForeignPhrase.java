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

  /** Both words being senses of the phrase's says much: they need not be special to the field. */
  private static final double SPECIFIC = 1.5;

  /** A word like the right one may be its synonym, unless it is a word of the field's own. */
  private static final double SPECIFIC_IF_ALIKE = 3;

  /** What the field writes more often than this, or for more of its texts with the English word. */
  private static final int RARE = 4;

  private static final double RARE_SHARE = 0.05;

  /** What the document pairs with the English word more often than this is its own choice. */
  private static final int MOST_TOGETHER = 2;

  private static final double CONFIDENCE = 0.85;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i + 1 < bead.source().size(); i++) {
      if (!TermPhrase.isAt(bead, i)) {
        continue;
      }
      TermPhrase phrase = TermPhrase.at(bead, i);
      Usual usual = meanings.usual(phrase.key());
      if (usual.count() >= LEAST_TEXTS
          && usual.settled() >= LEAST_SETTLED
          && !usual.isIn(bead.text())) {
        literal(bead, phrase, usual.renderings().get(0).text(), faults);
      }
    }
    return faults;
  }

  private void literal(TermBead bead, TermPhrase phrase, String expected, List<TermFault> faults) {
    for (int i = 0; i + 1 < bead.target().size(); i++) {
      TermWord one = bead.target().get(i);
      TermWord two = bead.target().get(i + 1);
      if (one.touches(two)
          && means(one, phrase.first())
          && means(two, phrase.second())
          && !Characters.holdInOrder(one.key() + two.key(), expected)
          && (isWrong(one, phrase.first(), expected) || isWrong(two, phrase.second(), expected))) {
        faults.add(
            new TermFault(
                bead,
                List.of(one, two),
                phrase.words(),
                expected,
                Reason.FOREIGN_SENSE,
                CONFIDENCE));
      }
    }
  }

  private boolean means(TermWord chinese, TermWord english) {
    return meanings.join(chinese.key(), english.key());
  }

  /** Whether the field renders the word otherwise, also outside of the phrase. */
  private boolean isWrong(TermWord chinese, TermWord english, String expected) {
    Usual usual = meanings.usual(english.key());
    String word = chinese.key();
    boolean synonym =
        expected.indexOf(word.charAt(0)) >= 0
            || expected.indexOf(word.charAt(word.length() - 1)) >= 0;
    return Nouns.mayBeNoun(english.form())
        && !(synonym
            && meanings.count(chinese.key()) > 0
            && meanings.specificity(english.key()) < SPECIFIC_IF_ALIKE)
        && !meanings.field(chinese.key()).contains(english.key())
        && meanings.specificity(english.key()) >= SPECIFIC
        && meanings.count(chinese.key()) <= Math.max(RARE, RARE_SHARE * usual.count())
        && document.together(english.key(), chinese.key()) <= MOST_TOGETHER;
  }
}
