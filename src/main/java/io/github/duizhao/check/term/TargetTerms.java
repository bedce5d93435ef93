package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds wrong terms without the source: a word that the field's texts never use, all of whose
 * glosses are terms that the field renders otherwise, in an article of the field.
 */
final class TargetTerms {

  private static final int LEAST_TEXTS = 60;
  private static final double LEAST_SETTLED = 0.6;
  private static final double SPECIFIC = 5;
  private static final double CENTRAL = 0.7;
  private static final double MOSTLY_VERB = 0.5;
  private static final int LEAST_NAMES = 3;
  private static final int KNOWN_NAME = 20;

  private final Meanings meanings;
  private final List<TermBead> beads;
  private final boolean ofField;

  TargetTerms(List<TermBead> beads, Meanings meanings) {
    this.beads = beads;
    this.meanings = meanings;
    Set<String> names = new HashSet<>();
    for (TermBead bead : beads) {
      for (String stem : bead.latin().keySet()) {
        Lexicon.Usage usage = meanings.lexicon().usage(stem);
        if (usage.count() >= KNOWN_NAME && usage.kept() >= 0.8) {
          names.add(stem);
        }
      }
    }
    ofField = names.size() >= LEAST_NAMES;
  }

  List<TargetFault> find() {
    List<TargetFault> faults = new ArrayList<>();
    for (TermBead bead : beads) {
      for (TermWord word : bead.target()) {
        judge(bead, word).ifPresent(faults::add);
      }
    }
    if (ofField) {
      List<TargetFault> phrases = new TargetPhrases(beads, meanings).find();
      faults.removeIf(word -> phrases.stream().anyMatch(phrase -> phrase.holds(word)));
      faults.addAll(phrases);
    }
    return faults;
  }

  private Optional<TargetFault> judge(TermBead bead, TermWord word) {
    if (word.key().length() < 2 || meanings.count(word.key()) > 0) {
      return Optional.empty();
    }
    List<Lexicon.Translation> glosses = meanings.lexicon().glosses(word.key());
    if (glosses.isEmpty()) {
      return Optional.empty();
    }
    TargetFault best = null;
    for (Lexicon.Translation gloss : glosses) {
      if (gloss.weight() < CENTRAL) {
        continue;
      }
      String stem = Stemmer.stemPhrase(gloss.text());
      Usual usual = meanings.usual(stem);
      boolean term =
          EnglishWords.of(gloss.text()).size() == 1
              && usual.count() >= LEAST_TEXTS
              && usual.settled() >= LEAST_SETTLED
              && meanings.specificity(stem) >= SPECIFIC
              && meanings.lexicon().verb(stem) < MOSTLY_VERB
              && meanings.lexicon().origins(word.key()).isEmpty();
      if (!term) {
        return Optional.empty();
      }
      boolean right =
          usual.renderings().stream()
              .anyMatch(rendering -> beads.stream().anyMatch(b -> b.count(rendering.text()) > 0));
      if (best == null && (right || ofField)) {
        best = new TargetFault(bead, List.of(word), gloss.text(), usual, right);
      }
    }
    return Optional.ofNullable(best);
  }
}
