package io.github.duizhao.check.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a passage and its source speak of the field whose texts taught the renderings. Each
 * English word weighs by how much more common it is in the field than in the dictionary, which
 * stands for the language in general; a word of the field does so only where it is rendered as the
 * field renders it, so that a key that is a 钥匙 says nothing for the field.
 */
final class FieldEvidence {

  /** A word alone says at most so much, as a logarithm. */
  private static final double MOST = 3;

  /** Words that neither the field nor the dictionary knows well are names, and say nothing. */
  private static final int LEAST_KNOWN = 3;

  private static final double USUAL = 0.05;

  /** Passages are so many beads before and after one. */
  private static final int BESIDE = 3;

  /** What a text is taken for before it has said a word, and how many words outweigh that. */
  private static final double AT_FIRST = -1;

  private static final double AT_FIRST_WORDS = 6;
  private static final double ARTICLE_WORDS = 15;

  /** A word far more common in the field than elsewhere is itself a witness. */
  private static final double SPECIFIC = 0.1;

  /** Passages of the field are above, all others that were looked at below. */
  private static final double LEAST = -0.55;

  private final List<TermBead> beads;
  private final Meanings meanings;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<TermBead, Integer> places = new IdentityHashMap<>();
  private final Map<String, Double> article = new HashMap<>();
  private final double sum;

  FieldEvidence(List<TermBead> beads, Meanings meanings) {
    this.beads = beads;
    this.meanings = meanings;
    for (TermBead bead : beads) {
      places.put(bead, places.size());
      add(bead, article);
    }
    sum = article.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether the passage is of the field, so that a word may be judged by the field's usage. */
  boolean isFor(TermFault fault) {
    Set<String> judged = new HashSet<>();
    fault.origin().forEach(word -> judged.add(word.key()));
    return isFor(fault.bead(), judged);
  }

  /**
   * @param judged stems of the source
   */
  boolean isFor(TermBead bead, Set<String> judged) {
    double specificity = 0;
    for (String stem : judged) {
      specificity = Math.max(specificity, meanings.specificity(stem));
    }
    return of(bead, judged) + SPECIFIC * Math.log(Math.max(1, specificity)) >= LEAST;
  }

  /**
   * The mean weight of the words around a bead and, less, of the article: above 0 in articles of
   * the field, below −0.7 in novels and news.
   *
   * @param judged stems that are judged and so are no witnesses
   */
  double of(TermBead bead, Set<String> judged) {
    double whole = AT_FIRST * AT_FIRST_WORDS + sum;
    int words = article.size();
    for (String stem : judged) {
      if (article.containsKey(stem)) {
        whole -= article.get(stem);
        words--;
      }
    }
    double mean = whole / (AT_FIRST_WORDS + words);
    Map<String, Double> here = new HashMap<>();
    int at = places.get(bead);
    int end = Math.min(beads.size(), at + BESIDE + 1);
    for (int i = Math.max(0, at - BESIDE); i < end; i++) {
      add(beads.get(i), here);
    }
    here.keySet().removeAll(judged);
    double near = here.values().stream().mapToDouble(Double::doubleValue).sum();
    double prior = ARTICLE_WORDS * words / (ARTICLE_WORDS + words);
    return (mean * prior + AT_FIRST * AT_FIRST_WORDS + near)
        / (prior + AT_FIRST_WORDS + here.size());
  }

  private void add(TermBead bead, Map<String, Double> words) {
    if (bead.target().isEmpty() && bead.latin().isEmpty()) {
      return;
    }
    for (String stem : bead.ordinal().keySet()) {
      if (FunctionWords.has(stem) || words.getOrDefault(stem, 0.0) > 0) {
        continue;
      }
      double weight = weights.computeIfAbsent(stem, this::weigh);
      if (!Double.isNaN(weight) && (weight <= 0 || isRenderedAsInField(bead, stem))) {
        words.put(stem, weight);
      }
    }
  }

  /** Not a number for a word that says nothing. */
  private double weigh(String stem) {
    int count = meanings.usual(stem).count();
    int general = meanings.lexicon().glossed(stem);
    if (count + general < LEAST_KNOWN) {
      return Double.NaN;
    }
    double ratio = Math.log((count + 1.0) / (general + 3.0));
    return Math.max(-MOST, Math.min(MOST, ratio));
  }

  private boolean isRenderedAsInField(TermBead bead, String stem) {
    return bead.latin().containsKey(stem) || meanings.usual(stem).isIn(bead.text(), USUAL);
  }
}
