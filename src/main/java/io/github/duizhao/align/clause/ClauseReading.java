package io.github.duizhao.align.clause;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BandCosts;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.align.search.NearBest;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places of two texts read clause by clause: a lattice of beads of clauses, from which it is told
 * how likely a boundary of sentences on one side meets one on the other. Sentences that were drawn
 * together or cut otherwise by the translator show where their clauses went.
 */
public final class ClauseReading {

  /** How much dearer than the best path a bead's best path may be, in nats. */
  private static final double REACH = 7;

  private final Band sentences;
  private final ClauseText source;
  private final ClauseText target;
  private final Lattice lattice;

  private ClauseReading(Band sentences, ClauseText source, ClauseText target, Lattice lattice) {
    this.sentences = sentences;
    this.source = source;
    this.target = target;
    this.lattice = lattice;
  }

  /**
   * @param sentences boundaries of sentences that may meet
   * @param places rising, each with sentences on both sides
   */
  public static ClauseReading of(
      TextPair texts,
      WordTables words,
      List<BeadShape> shapes,
      Band sentences,
      List<Stretch> places) {
    ClauseText source =
        ClauseText.of(texts.source(), places, Stretch::sourceFrom, Stretch::sourceTo);
    ClauseText target =
        ClauseText.of(texts.target(), places, Stretch::targetFrom, Stretch::targetTo);
    Band band = band(sentences, places, source, target);
    TextPair clauses = new TextPair(source.text(), target.text());
    ClauseFeatures features = new ClauseFeatures(clauses, band, words);
    BeadCost within =
        (i, toI, j, toJ) -> {
          int place = toI > i ? source.place(i) : target.place(j);
          return source.isWithin(place, i, toI) && target.isWithin(place, j, toJ)
              ? features.cost(i, toI, j, toJ)
              : Double.POSITIVE_INFINITY;
        };
    BandCosts costs = BandCosts.of(band, shapes, within);
    return new ClauseReading(sentences, source, target, NearBest.lattice(costs, REACH, features));
  }

  /** Within a place, the clauses of the sentences whose boundaries may meet and of those beside. */
  private static Band band(
      Band sentences, List<Stretch> places, ClauseText source, ClauseText target) {
    int[] low = new int[source.size() + 1];
    int[] high = new int[source.size() + 1];
    Arrays.fill(low, target.size());
    int clause = 0;
    int first = 0;
    for (Stretch place : places) {
      int start = clause;
      int[] starts = starts(target, first, place);
      int end = starts[starts.length - 1];
      while (clause < source.size() && source.sentence(clause) < place.sourceTo()) {
        int s = source.sentence(clause);
        int from = sentences.low(Math.max(place.sourceFrom(), s - 1));
        int to = sentences.high(Math.min(place.sourceTo(), s + 2));
        int lowest = starts[within(from - 1, place) - place.targetFrom()];
        int highest = starts[within(to + 1, place) - place.targetFrom()];
        low[clause] = Math.min(low[clause], lowest);
        high[clause] = Math.max(high[clause], highest);
        clause++;
        low[clause] = lowest;
        high[clause] = highest;
      }
      // all ways meet where a place starts and where it ends
      low[start] = first;
      high[start] = first;
      low[clause] = end;
      high[clause] = end;
      first = end;
    }
    return Band.between(low, high, target.size());
  }

  private static int within(int boundary, Stretch place) {
    return Math.max(place.targetFrom(), Math.min(boundary, place.targetTo()));
  }

  /** By boundary of a place's target sentences the boundary of clauses. */
  private static int[] starts(ClauseText target, int first, Stretch place) {
    int[] starts = new int[place.targetTo() - place.targetFrom() + 1];
    int clause = first;
    for (int t = place.targetFrom(); t < place.targetTo(); t++) {
      starts[t - place.targetFrom()] = clause;
      while (clause < target.size() && target.sentence(clause) == t) {
        clause++;
      }
    }
    starts[starts.length - 1] = clause;
    return starts;
  }

  /** Its beads of clauses. */
  public Lattice lattice() {
    return lattice;
  }

  /** By source clause its sentence. */
  public List<Integer> sourceSentences() {
    return sentences(source);
  }

  /** By target clause its sentence. */
  public List<Integer> targetSentences() {
    return sentences(target);
  }

  private static List<Integer> sentences(ClauseText text) {
    List<Integer> sentences = new ArrayList<>();
    for (int k = 0; k < text.size(); k++) {
      sentences.add(text.sentence(k));
    }
    return sentences;
  }

  /**
   * How likely boundaries meet.
   *
   * @param weights those for beads of clauses, by feature number
   */
  public Meetings meetings(double[] weights) {
    double[] probabilities = lattice.posteriors(lattice.scores(weights));
    Meetings meetings = new Meetings(sentences);
    for (int e = 0; e < probabilities.length; e++) {
      if (lattice.sourceTo(e) > 0 && lattice.targetTo(e) > 0) {
        int i = source.boundaryAfter(lattice.sourceTo(e) - 1);
        int j = target.boundaryAfter(lattice.targetTo(e) - 1);
        if (i >= 0 && j >= 0) {
          meetings.add(i, j, probabilities[e]);
        }
      }
    }
    return meetings;
  }
}
