package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which Chinese words of a bead other words of its source account for. */
final class Explained {

  /** Words that the field's texts have this often need no source word. */
  private static final int USUAL = 150;

  private static final double LEAST = 0.15;

  private final Lexicon lexicon;
  private final Senses senses;
  private final Map<String, Set<String>> renderings = new HashMap<>();

  Explained(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** Whether a source word with one of {@code stems} may stand behind the Chinese word. */
  boolean is(String han, Set<String> stems) {
    if (lexicon.count(han) >= USUAL) {
      return true;
    }
    for (Map.Entry<String, Double> sense : senses.of(han).entrySet()) {
      if (sense.getValue() >= LEAST && holds(stems, sense.getKey())) {
        return true;
      }
    }
    String simplified = lexicon.simplify(han);
    return stems.stream().anyMatch(stem -> renderings(stem).contains(simplified));
  }

  /** Whether all words of a phrase are there. */
  private static boolean holds(Set<String> stems, String phrase) {
    if (phrase.indexOf(' ') < 0) {
      return stems.contains(phrase);
    }
    for (String word : phrase.split(" ")) {
      if (word.length() > 2 && !stems.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Chinese words for a stem, and the two-character words inside them. */
  private Set<String> renderings(String stem) {
    return renderings.computeIfAbsent(
        stem,
        unused -> {
          Set<String> all = new HashSet<>();
          add(all, lexicon.renderings(stem), 0.02);
          add(all, lexicon.senses(stem), 0.2);
          return all;
        });
  }

  private static void add(Set<String> all, List<Translation> translations, double least) {
    for (Translation one : translations) {
      if (one.weight() >= least) {
        String text = one.text();
        all.add(text);
        for (int i = 0; i + 2 <= text.length() && text.length() > 2; i++) {
          all.add(text.substring(i, i + 2));
        }
      }
    }
  }
}
