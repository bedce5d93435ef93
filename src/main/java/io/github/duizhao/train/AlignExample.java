package io.github.duizhao.train;

import io.github.duizhao.align.FinePass;
import io.github.duizhao.align.Weights;
import io.github.duizhao.align.clause.ClauseReading;
import io.github.duizhao.align.clause.Meetings;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.eval.BlockUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pair of texts to learn from: the beads that come into question, and which of them the people
 * who aligned it would allow. Immutable.
 */
public final class AlignExample {

  private final String name;
  private final FinePass pass;
  private final List<GoldBead> gold;
  private final OpenLattice beads;

  /** Beads of clauses, where people have aligned sentences. */
  private final Optional<OpenLattice> clauses;

  private AlignExample(
      String name,
      FinePass pass,
      List<GoldBead> gold,
      OpenLattice beads,
      Optional<OpenLattice> clauses) {
    this.name = name;
    this.pass = pass;
    this.gold = gold;
    this.beads = beads;
    this.clauses = clauses;
  }

  /** A pair of texts whose sentences people have aligned. */
  public static AlignExample ofBeads(String name, FinePass pass, List<GoldBead> gold) {
    ClauseReading clauses = pass.clauses();
    return new AlignExample(
        name,
        pass,
        gold,
        OpenLattice.of(pass.lattice(), GoldPaths.ofBeads(pass.lattice(), gold)),
        Optional.of(OpenLattice.of(clauses.lattice(), ClausePaths.of(clauses, gold))));
  }

  /** A pair of texts whose blocks people have aligned; it teaches borders, and is not scored. */
  public static AlignExample ofBlocks(
      String name, FinePass pass, BlockUnits source, BlockUnits target) {
    boolean[] allowed = GoldPaths.ofBlocks(pass.lattice(), source, target);
    return new AlignExample(
        name, pass, List.of(), OpenLattice.of(pass.lattice(), allowed), Optional.empty());
  }

  /** The same, with what reading clauses says about the beads of sentences. */
  AlignExample readBy(Weights clauseWeights) {
    Lattice lattice = pass.lattice();
    Meetings meetings = pass.clauses().meetings(clauseWeights.values());
    OpenLattice more =
        beads.with(
            (e, sink) ->
                meetings.add(
                    lattice.sourceFrom(e),
                    lattice.sourceTo(e),
                    lattice.targetFrom(e),
                    lattice.targetTo(e),
                    sink));
    return new AlignExample(name, pass, gold, more, clauses);
  }

  public String name() {
    return name;
  }

  public List<GoldBead> gold() {
    return gold;
  }

  OpenLattice beads() {
    return beads;
  }

  Optional<OpenLattice> clauses() {
    return clauses;
  }

  /**
   * How far the weights are surprised by the gold: minus the log of its probability, in nats for
   * each of its beads. Tells weights apart that choose the same beads.
   */
  public double surprise(Weights weights) {
    double[] values = weights.values();
    double loss = readBy(weights.ofClauses()).beads.loss(values, new double[values.length]);
    return loss / Math.max(1, gold.size());
  }

  /** The beads that the weights choose, in the form of a links file. */
  public List<String> links(Weights weights) {
    Lattice lattice = pass.lattice();
    double[] scores = readBy(weights.ofClauses()).beads.scores(weights.values());
    double[] confidence = pass.confidence(scores);
    List<String> links = new ArrayList<>();
    for (int e : lattice.best(scores)) {
      links.add(
          ids(lattice.sourceFrom(e), lattice.sourceTo(e))
              + ":"
              + ids(lattice.targetFrom(e), lattice.targetTo(e))
              + ":"
              + confidence[e]);
    }
    return links;
  }

  private static String ids(int from, int to) {
    return IntStream.range(from, to).boxed().toList().toString();
  }
}
