package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds short words that the field keeps in Latin letters, translated as the beginning of a longer
 * word: 差速器 (a differential gear) for a diff.
 */
record WrongExpansion(Meanings meanings) implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 8;
  private static final double LEAST_KEPT = 0.6;

  /** Letters of a short word; fewer begin too many others. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 6;

  /** Letters that the longer word has more: a plural is no other word. */
  private static final int LEAST_LONGER = 3;

  private static final double CONFIDENCE = 0.75;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    List<TermWord> taken = new ArrayList<>();
    for (TermWord english : bead.source()) {
      String form = english.form().toLowerCase(Locale.ROOT);
      if (form.length() < SHORTEST || form.length() > LONGEST) {
        continue;
      }
      Usual usual = meanings.usual(english.key());
      if (usual.count() < LEAST_TEXTS
          || usual.kept() < LEAST_KEPT
          || bead.latin().containsKey(english.key())) {
        continue;
      }
      for (TermWord word : bead.target()) {
        if (!taken.contains(word)
            && meanings.count(word.key()) == 0
            && isLonger(word.key(), form)
            && !relations.isExplained(word.key())) {
          taken.add(word);
          faults.add(
              new TermFault(
                  bead,
                  List.of(word),
                  List.of(english),
                  english.form(),
                  Reason.STRANGER,
                  CONFIDENCE));
          break;
        }
      }
    }
    return faults;
  }

  /** Whether a gloss is one word that begins with the short one. */
  private boolean isLonger(String chinese, String form) {
    for (Lexicon.Translation gloss : meanings.lexicon().glosses(chinese)) {
      String text = gloss.text().toLowerCase(Locale.ROOT);
      if (text.startsWith(form)
          && text.length() >= form.length() + LEAST_LONGER
          && text.indexOf(' ') < 0) {
        return true;
      }
    }
    return false;
  }
}
