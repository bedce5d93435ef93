package io.github.duizhao.train;

import io.github.duizhao.align.FinePass;
import io.github.duizhao.align.Weights;
import io.github.duizhao.align.clause.ClauseReading;
import io.github.duizhao.align.clause.Meetings;
import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.eval.BlockUnits;
import io.github.duizhao.eval.Link;
import io.github.duizhao.eval.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pair of texts to learn from: the beads that come into question, and which of them the people
 * who aligned it would allow. Immutable.
 *
 * <p>A hand-aligned pair may have copies with planted gaps. They teach what gaps look like, but not
 * how frequent they are: their shapes are not counted, and what gaps are more frequent there than
 * in the texts as they were is added to the scores while learning.
 */
public final class AlignExample {

  /** What a copy counts for. */
  private static final double COPY = 0.5;

  private final String name;
  private final FinePass pass;

  /** All links of the gold, for scoring. */
  private final List<Link> links;

  /** Those of them whose sentences follow each other. */
  private final List<GoldBead> gold;

  private final OpenLattice beads;

  /** Beads of clauses, where people have aligned sentences. */
  private final Optional<OpenLattice> clauses;

  private final List<AlignExample> copies;

  /** Of a copy: how it was made. */
  private final Optional<PlantedGaps> planted;

  private AlignExample(
      String name,
      FinePass pass,
      List<Link> links,
      List<GoldBead> gold,
      OpenLattice beads,
      Optional<OpenLattice> clauses,
      List<AlignExample> copies,
      Optional<PlantedGaps> planted) {
    this.name = name;
    this.pass = pass;
    this.links = links;
    this.gold = gold;
    this.beads = beads;
    this.clauses = clauses;
    this.copies = copies;
    this.planted = planted;
  }

  /**
   * A pair of texts whose sentences people have aligned.
   *
   * @param lines a file of links, as {@link Links#parse} reads it
   * @param copies made of the same texts by {@link #ofPlanted}
   */
  public static AlignExample ofBeads(
      String name, FinePass pass, List<String> lines, List<AlignExample> copies) {
    return ofBeads(
        name,
        pass,
        Links.parse(lines),
        GoldBead.parse(lines),
        List.copyOf(copies),
        Optional.empty());
  }

  /** A copy with planted gaps. */
  public static AlignExample ofPlanted(String name, FinePass pass, PlantedGaps planted) {
    return ofBeads(name, pass, List.of(), planted.gold(), List.of(), Optional.of(planted));
  }

  private static AlignExample ofBeads(
      String name,
      FinePass pass,
      List<Link> links,
      List<GoldBead> gold,
      List<AlignExample> copies,
      Optional<PlantedGaps> planted) {
    ClauseReading clauses = pass.clauses();
    double weight = planted.isPresent() ? COPY : 1;
    OpenLattice beads = OpenLattice.of(pass.lattice(), GoldPaths.ofBeads(pass.lattice(), gold));
    OpenLattice ofClauses = OpenLattice.of(clauses.lattice(), ClausePaths.of(clauses, gold));
    return new AlignExample(
        name,
        pass,
        links,
        gold,
        beads.weighing(weight),
        Optional.of(ofClauses.weighing(weight)),
        copies,
        planted);
  }

  /** A pair of texts whose blocks people have aligned; it teaches borders, and is not scored. */
  public static AlignExample ofBlocks(
      String name, FinePass pass, BlockUnits source, BlockUnits target) {
    boolean[] allowed = GoldPaths.ofBlocks(pass.lattice(), source, target);
    return new AlignExample(
        name,
        pass,
        List.of(),
        List.of(),
        OpenLattice.of(pass.lattice(), allowed),
        Optional.empty(),
        List.of(),
        Optional.empty());
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
    return new AlignExample(name, pass, links, gold, more, clauses, copies, planted);
  }

  public String name() {
    return name;
  }

  /** The gold, for scoring. */
  public List<Link> goldLinks() {
    return links;
  }

  List<GoldBead> gold() {
    return gold;
  }

  boolean isCopy() {
    return planted.isPresent();
  }

  /** This and its copies. */
  List<AlignExample> withCopies() {
    List<AlignExample> all = new ArrayList<>();
    all.add(this);
    all.addAll(copies);
    return all;
  }

  /**
   * The beads to learn from, with what a copy's shapes are more frequent by than others'.
   *
   * @param weights the log shares of shapes, as counted in texts without planted gaps
   */
  OpenLattice beads(double[] weights) {
    if (planted.isEmpty()) {
      return beads;
    }
    PlantedGaps more = planted.get();
    double both = Math.exp(weights[Feature.ofShape(1, 1)]);
    double sourceGap = Math.exp(weights[Feature.ofShape(1, 0)]);
    double targetGap = Math.exp(weights[Feature.ofShape(0, 1)]);
    double[] shift = new double[weights.length];
    shift[Feature.ofShape(1, 1)] =
        Math.log(Math.max(0.1, 1 - (more.sourceGaps() + more.targetGaps()) / both));
    shift[Feature.ofShape(1, 0)] = Math.log(1 + more.sourceGaps() / sourceGap);
    shift[Feature.ofShape(0, 1)] = Math.log(1 + more.targetGaps() / targetGap);
    Lattice lattice = pass.lattice();
    return beads.shifted(
        e ->
            shift[
                Feature.ofShape(
                    lattice.sourceTo(e) - lattice.sourceFrom(e),
                    lattice.targetTo(e) - lattice.targetFrom(e))]);
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
