package io.github.duizhao.align;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Ties the sentences of a text to those of its translation. Immutable; thread-safe; the same texts
 * always give the same beads.
 */
public final class Aligner {

  /** Posteriors are too sure of themselves; measured on hand-aligned texts. */
  private static final double SOFTENING = 0.8;

  private final Lexicon lexicon;
  private final Weights weights;

  private Aligner(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /**
   * @param lexicon word translations; {@link Lexicon#EMPTY} where there are none
   */
  public static Aligner create(Lexicon lexicon) {
    return create(lexicon, Weights.builtIn());
  }

  /**
   * @param weights other than those that ship with the program
   */
  public static Aligner create(Lexicon lexicon, Weights weights) {
    return new Aligner(
        Objects.requireNonNull(lexicon, "lexicon must not be null"),
        Objects.requireNonNull(weights, "weights must not be null"));
  }

  /** Every sentence of both sides comes in exactly one bead; either side may be empty. */
  public Bitext align(Side source, Side target) {
    if (source.lang().isChinese() && !target.lang().isChinese()) {
      return swapped(source, target);
    }
    Lattice lattice = lattice(source, target);
    double[] scores = lattice.scores(weights);
    int[] path = lattice.best(scores);
    double[] confidence = confidence(lattice, scores);
    List<Bead> beads = new ArrayList<>(path.length);
    for (int e : path) {
      beads.add(
          new Bead(
              source.sentences().subList(lattice.sourceFrom(e), lattice.sourceTo(e)),
              target.sentences().subList(lattice.targetFrom(e), lattice.targetTo(e)),
              confidence[e]));
    }
    return new Bitext(source, target, beads);
  }

  /** The probability of each bead, those that are in the lattice twice taken together. */
  private static double[] confidence(Lattice lattice, double[] scores) {
    double[] softened = new double[scores.length];
    boolean[] all = new boolean[scores.length];
    for (int e = 0; e < scores.length; e++) {
      softened[e] = SOFTENING * scores[e];
      all[e] = true;
    }
    double[] confidence = new double[scores.length];
    lattice.posteriors(softened, all, confidence);
    return lattice.merged(confidence);
  }

  /** Chinese comes second inside, so that both directions give the same beads. */
  private Bitext swapped(Side source, Side target) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : align(target, source).beads()) {
      beads.add(new Bead(bead.target(), bead.source(), bead.confidence(), bead.moved()));
    }
    return new Bitext(source, target, beads);
  }

  /** The beads that come into question, with their features; for learning weights. */
  public Lattice lattice(Side source, Side target) {
    TextPair texts = TextPair.of(source, target, lexicon);
    boolean chinese = target.lang().isChinese() && source.lang().isEnglish();
    List<BeadShape> shapes = chinese ? BeadShape.ENGLISH_CHINESE : BeadShape.ANY;
    Translations.Builder table = new Translations.Builder();
    CopyDictionary.addTo(table, texts.source().vocabulary(), texts.target().vocabulary());
    if (chinese) {
      DictionarySeeds.addTo(
          table, texts.source().vocabulary(), texts.target().vocabulary(), lexicon);
    }
    int sourceWords = texts.source().vocabulary().size();
    int targetWords = texts.target().vocabulary().size();
    Translations seeds = table.build(sourceWords);
    WordTables known =
        new WordTables(
            seeds.givenColumns(targetWords),
            seeds.transposed(targetWords).givenColumns(sourceWords));
    Band band =
        Corridor.isShort(texts.source().size(), texts.target().size())
            ? Band.full(texts.source().size(), texts.target().size())
            : Corridor.of(texts, Anchors.find(texts, known.sourceGiven()));
    Path path = search(texts, band, shapes, new LexicalEvidence(known));
    WordTables words = known.learn(texts, path);
    path = search(texts, Band.around(path, 15), shapes, new LexicalEvidence(words));
    words = known.learn(texts, path);
    return LatticeBuilder.build(texts, Band.around(path, 9), shapes, words);
  }

  private static Path search(
      TextPair texts, Band band, List<BeadShape> shapes, LexicalEvidence lexical) {
    BeadCost length = new LengthEvidence().over(texts, band);
    BeadCost structure = new StructureEvidence().over(texts, band);
    BeadCost words = lexical.over(texts, band);
    return CheapestPath.find(
        band,
        shapes,
        (i, toI, j, toJ) ->
            length.cost(i, toI, j, toJ)
                + structure.cost(i, toI, j, toJ)
                + words.cost(i, toI, j, toJ));
  }
}
