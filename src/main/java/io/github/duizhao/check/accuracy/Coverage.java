package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.accuracy.WordLinks.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the clauses of one side the other side renders. Each word links to one word at most,
 * the strongest links first.
 */
final class Coverage {

  /** A link weaker than this is none. */
  private static final double WEAK = 0.15;

  /** More pairs of words than this are not compared: no such bead is a translation. */
  private static final int MOST = 400_000;

  private record Edge(int from, int to, double strength) {}

  private static final Comparator<Edge> STRONGEST =
      Comparator.comparingDouble(Edge::strength)
          .reversed()
          .thenComparingInt(Edge::from)
          .thenComparingInt(Edge::to);

  /** For a clause that is none: nothing is left out then. */
  static final int NONE = -1;

  /**
   * What is linked without one clause.
   *
   * @param share of the known words of all other clauses that are rendered, 1 if nothing is known
   * @param told how many known words of the other side they account for
   */
  record Rest(double share, double told) {}

  private final List<Word> side;
  private final List<Word> other;
  private final List<Edge> edges = new ArrayList<>();

  /**
   * @param english whether {@code side} is the English one
   */
  Coverage(List<Word> side, List<Word> other, boolean english, WordLinks links) {
    this.side = List.copyOf(side);
    this.other = List.copyOf(other);
    if ((long) side.size() * other.size() > MOST) {
      return;
    }
    for (int i = 0; i < side.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        double strength =
            english
                ? links.strength(side.get(i), other.get(j))
                : links.strength(other.get(j), side.get(i));
        if (strength >= WEAK) {
          edges.add(new Edge(i, j, strength));
        }
      }
    }
    edges.sort(STRONGEST);
  }

  /** How many words of the clause the lexicon could link. */
  int known(int unit) {
    int known = 0;
    for (Word word : side) {
      known += word.unit() == unit && word.known() ? 1 : 0;
    }
    return known;
  }

  /**
   * The share of a clause that is rendered, 0 to 1; 1 if nothing is known of its words.
   *
   * @param last whether all other clauses take their words first: what was left out then keeps next
   *     to nothing
   */
  double share(int unit, boolean last) {
    int known = known(unit);
    if (known == 0) {
      return 1;
    }
    BitSet usedHere = new BitSet();
    BitSet usedThere = new BitSet();
    double covered = pass(unit, !last, usedHere, usedThere) + pass(unit, last, usedHere, usedThere);
    return Math.min(1, covered / known);
  }

  /** Links the words of the clause itself, or those of all others. */
  private double pass(int unit, boolean own, BitSet usedHere, BitSet usedThere) {
    double covered = 0;
    for (Edge edge : edges) {
      Word word = side.get(edge.from());
      boolean free = !usedHere.get(edge.from()) && !usedThere.get(edge.to());
      if (free && (word.unit() == unit) == own) {
        usedHere.set(edge.from());
        usedThere.set(edge.to());
        covered += own && word.known() ? weight(edge) : 0;
      }
    }
    return covered;
  }

  /** What the other clauses render and account for if one of them did not stand there. */
  Rest without(int unit) {
    BitSet usedHere = new BitSet();
    BitSet usedThere = new BitSet();
    double covered = 0;
    double told = 0;
    for (Edge edge : edges) {
      Word word = side.get(edge.from());
      if (word.unit() != unit && !usedHere.get(edge.from()) && !usedThere.get(edge.to())) {
        usedHere.set(edge.from());
        usedThere.set(edge.to());
        covered += word.known() ? weight(edge) : 0;
        told += other.get(edge.to()).known() ? weight(edge) : 0;
      }
    }
    long known = side.stream().filter(it -> it.unit() != unit && it.known()).count();
    return new Rest(known == 0 ? 1 : covered / known, told);
  }

  /** How much of a word a link accounts for. */
  private static double weight(Edge edge) {
    return Math.min(1, edge.strength() * 1.2);
  }
}
