package io.github.duizhao.align;

import io.github.duizhao.align.clause.ClauseReading;
import io.github.duizhao.align.clause.Doubt;
import io.github.duizhao.align.clause.Meetings;
import io.github.duizhao.align.feature.BeadFeatures;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BandCosts;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.align.search.NearBest;
import io.github.duizhao.align.search.WeightedSum;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;
import java.util.List;

/**
 * The fine pass over two texts: beads with their features, and clauses where beads leave doubt.
 * Immutable; thread-safe.
 */
public final class FinePass {

  /** How much dearer than the best path a bead's best path may be, in nats. */
  private static final double REACH = 20;

  /**
   * The model is a little too sure of itself: scores are multiplied by this before probabilities
   * are told. Measured on hand-aligned texts.
   */
  private static final double SOFTENING = 0.9;

  /**
   * The same without a dictionary, where the words learnt from the text confirm what they were
   * learnt from; measured on German with French.
   */
  private static final double SOFTENING_OF_LEARNT = 0.55;

  private final TextPair texts;
  private final WordTables words;
  private final double softening;
  private final List<BeadShape> shapes;
  private final Band band;
  private final Lattice lattice;

  FinePass(Prepared prepared, BandCosts costs, WordTables words) {
    this.texts = prepared.texts();
    this.words = words;
    this.softening = prepared.englishChinese() ? SOFTENING : SOFTENING_OF_LEARNT;
    this.shapes = prepared.shapes();
    this.band = costs.within(REACH);
    this.lattice = NearBest.lattice(costs, REACH, new BeadFeatures(texts, band, words));
  }

  /** The beads that come into question, with all features but those of {@link Meetings}. */
  public Lattice lattice() {
    return lattice;
  }

  /** All clauses of both texts. */
  public ClauseReading clauses() {
    return clauses(List.of(new Stretch(0, texts.source().size(), 0, texts.target().size())));
  }

  private ClauseReading clauses(List<Stretch> places) {
    return ClauseReading.of(texts, words, BeadShape.usual(shapes), band, places);
  }

  /**
   * How likely each bead is, from 0 to 1; a bead may be there twice.
   *
   * @param scores in nats, one for each bead of the lattice
   */
  public double[] confidence(double[] scores) {
    return lattice.confidence(scores, softening);
  }

  /** Each bead's score, in nats; clauses are read only where the beads leave doubt. */
  double[] scores(Weights weights) {
    double[] scores = lattice.scores(weights.values());
    Doubt doubt = Doubt.in(lattice, scores);
    if (doubt.places().isEmpty()) {
      return scores;
    }
    Meetings meetings = clauses(doubt.places()).meetings(weights.ofClauses().values());
    doubt.addSure(meetings);
    WeightedSum sum = new WeightedSum(weights.values());
    for (int e = 0; e < scores.length; e++) {
      meetings.add(
          lattice.sourceFrom(e),
          lattice.sourceTo(e),
          lattice.targetFrom(e),
          lattice.targetTo(e),
          sum);
      scores[e] += sum.take();
    }
    return scores;
  }
}
