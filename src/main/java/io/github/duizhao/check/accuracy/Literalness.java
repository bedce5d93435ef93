package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * How closely this translation follows the words of its source: nearly all of a manual's words have
 * a counterpart that dictionaries know, and half of a novel's. What has none in a free translation
 * may still be said in it.
 *
 * @param share of the source's words that have a counterpart, 0 to 1
 */
record Literalness(double share) {

  /** So many sentences show it; a book has thousands. */
  private static final int SAMPLE = 120;

  private static final int MOST_WORDS = 60;

  /** What is thought of a text before it is read, and for how many words that stands. */
  private static final double USUAL = 0.8;

  private static final double DOUBT = 30;

  /** A translation that follows its source's words less than this says things in its own way. */
  private static final double FREE = 0.62;

  /** Whether much is said in other words, as in novels. */
  boolean isFree() {
    return share < FREE;
  }

  static Literalness of(Inspection inspection) {
    return inspection.shared(Literalness.class, Literalness::learn);
  }

  private static Literalness learn(Inspection inspection) {
    Bitext bitext = inspection.bitext();
    List<Bead> plain = new ArrayList<>();
    LostNegations negations = LostNegations.of(inspection);
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      // what is damaged would make the translation look freer than it is, and its faults milder
      if (bead.shape().equals("1-1")
          && bead.confidence() > 0.7
          && bead.source().get(0).block().kind() != Block.Kind.CODE
          && !negations.beads().containsKey(i)) {
        plain.add(bead);
      }
    }
    boolean english = bitext.source().lang().isEnglish();
    WordLinks links = WordLinks.of(inspection);
    double covered = USUAL * DOUBT;
    double known = DOUBT;
    int step = Math.max(1, (plain.size() + SAMPLE - 1) / SAMPLE);
    for (int i = 0; i < plain.size(); i += step) {
      String source = plain.get(i).source().get(0).text();
      String target = plain.get(i).target().get(0).text();
      List<WordLinks.Word> from = english ? links.english(source, 0) : links.chinese(source, 0);
      List<WordLinks.Word> to = english ? links.chinese(target, 0) : links.english(target, 0);
      if (from.size() > MOST_WORDS || to.size() > 2 * MOST_WORDS) {
        continue;
      }
      Coverage coverage = new Coverage(from, to, english, links);
      int words = coverage.known(0);
      covered += words == 0 ? 0 : coverage.share(0, false) * words;
      known += words;
    }
    return new Literalness(covered / known);
  }
}
