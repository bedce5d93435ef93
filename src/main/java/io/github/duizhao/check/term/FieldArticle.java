package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a Chinese text is of the field that the lexicon learnt: by its names and words. */
final class FieldArticle {

  /** So many names of the field's in Latin letters show an article of it. */
  private static final int LEAST_NAMES = 3;

  /** A name of the field's: so many texts have it, and keep it in this share of its places. */
  private static final int KNOWN_NAME = 20;

  private static final double KEPT = 0.8;

  private static final int LEAST_WORDS = 5;

  /** Share of the field's own words: 0.11 and more in articles of the field, 0.04 in novels. */
  private static final double LEAST_SHARE = 0.08;

  /** A word of the field's: special, in so many texts, and mostly the rendering of one noun. */
  private static final int LEAST_TEXTS = 60;

  private static final double SPECIFIC = 5;
  private static final double MOSTLY = 0.5;

  private final Meanings meanings;
  private final Map<String, Boolean> known = new HashMap<>();

  private FieldArticle(Meanings meanings) {
    this.meanings = meanings;
  }

  static boolean is(List<TermBead> beads, Meanings meanings) {
    FieldArticle field = new FieldArticle(meanings);
    return field.hasNames(beads) || field.hasWords(beads);
  }

  private boolean hasNames(List<TermBead> beads) {
    Set<String> names = new HashSet<>();
    for (TermBead bead : beads) {
      for (String stem : bead.latin().keySet()) {
        Lexicon.Usage usage = meanings.lexicon().usage(stem);
        if (usage.count() >= KNOWN_NAME
            && usage.kept() >= KEPT
            && !Character.isDigit(stem.charAt(0))) {
          names.add(stem);
        }
      }
    }
    return names.size() >= LEAST_NAMES;
  }

  private boolean hasWords(List<TermBead> beads) {
    int all = 0;
    int words = 0;
    for (TermBead bead : beads) {
      for (TermWord word : bead.target()) {
        if (word.key().length() > 1) {
          all++;
          words += known.computeIfAbsent(word.key(), this::isFieldWord) ? 1 : 0;
        }
      }
    }
    return words >= LEAST_WORDS && words >= LEAST_SHARE * all;
  }

  /** Whether it is the usual rendering of a noun that is far more common in the field. */
  private boolean isFieldWord(String chinese) {
    return meanings.lexicon().origins(chinese).stream()
        .filter(origin -> origin.weight() >= MOSTLY)
        .map(Lexicon.Translation::text)
        .anyMatch(
            english ->
                meanings.specificity(english) >= SPECIFIC
                    && meanings.usual(english).count() >= LEAST_TEXTS
                    && meanings.lexicon().verb(english) <= MOSTLY
                    && meanings.usual(english).renderings().stream()
                        .limit(1)
                        .anyMatch(rendering -> rendering.text().equals(chinese)));
  }
}
