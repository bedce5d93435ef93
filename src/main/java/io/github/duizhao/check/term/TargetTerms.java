package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds wrong terms without the source, in an article of the field: words that must stand for a
 * term which the field writes otherwise.
 */
final class TargetTerms {

  private static final double USUAL = 0.15;

  private final Meanings meanings;
  private final List<TermBead> beads;
  private final LoneSense alone;
  private final Map<String, Optional<LoneSense.Sense>> senses = new HashMap<>();
  private final boolean ofField;

  TargetTerms(List<TermBead> beads, Meanings meanings) {
    this.beads = beads;
    this.meanings = meanings;
    this.alone = new LoneSense(meanings);
    this.ofField = FieldArticle.is(beads, meanings);
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
    return senses
        .computeIfAbsent(word.key(), alone::of)
        .flatMap(
            sense -> {
              boolean right = beads.stream().anyMatch(b -> isRight(b, sense));
              return ofField || (right && sense.sure())
                  ? Optional.of(
                      new TargetFault(
                          bead,
                          List.of(word),
                          sense.english(),
                          sense.usual(),
                          expected(sense),
                          right && sense.sure()))
                  : Optional.empty();
            });
  }

  /** Of the field's usual renderings the first that stands in this text. */
  private String expected(LoneSense.Sense sense) {
    if (sense.usual().isKept()) {
      return sense.expected();
    }
    return sense.usual().renderings().stream()
        .filter(rendering -> rendering.weight() >= USUAL)
        .map(Lexicon.Translation::text)
        .filter(text -> beads.stream().anyMatch(bead -> bead.count(text) > 0))
        .findFirst()
        .orElse(sense.expected());
  }

  private static boolean isRight(TermBead bead, LoneSense.Sense sense) {
    return sense.usual().isKept()
        ? bead.latin().containsKey(Stemmer.stem(sense.english()))
        : sense.usual().isIn(bead.text());
  }
}
