package io.github.duizhao.align;

import java.util.List;

/**
 * The two passes over one pair of texts. The coarse one finds a path by lengths, structure and
 * words, learns words from it, and does so again; the fine one weighs the beads near that path.
 */
final class TextAligner {

  private static final int COARSE_MARGIN = 11;
  private static final int FINE_MARGIN = 9;

  /**
   * How much dearer than the cheapest path a cell's cheapest path may be, in nats, to be looked at
   * again. More than the fine pass looks at in the end, since words are learnt between the passes.
   */
  private static final double COARSE_REACH = 40;

  private static final double FINE_REACH = 30;

  /** In bands with more cells we find the path only, to spare memory. */
  private static final int MOST_CELLS = 600_000;

  private TextAligner() {}

  /**
   * @param first the cells to search at first
   * @param seeds word pairs that are known before anything is learnt
   */
  static Lattice lattice(TextPair texts, List<BeadShape> shapes, Band first, Translations seeds) {
    int sourceWords = texts.source().vocabulary().size();
    int targetWords = texts.target().vocabulary().size();
    WordTables known =
        new WordTables(
            seeds.givenColumns(targetWords),
            seeds.transposed(targetWords).givenColumns(sourceWords));
    // where anchors have shown the way, few words do for the first search, the widest one
    LexicalEvidence seen =
        Corridor.isShort(texts) ? LexicalEvidence.all(known) : LexicalEvidence.telling(known);
    Found found = search(texts, first, shapes, seen, COARSE_MARGIN, COARSE_REACH);
    WordTables words = known.learn(texts, found.path);
    found = search(texts, found.band, shapes, LexicalEvidence.all(words), FINE_MARGIN, FINE_REACH);
    words = known.learn(texts, found.path);
    return LatticeBuilder.build(texts, found.band, shapes, words);
  }

  /**
   * @param band where to look closer
   */
  private record Found(Path path, Band band) {}

  private static Found search(
      TextPair texts,
      Band band,
      List<BeadShape> shapes,
      LexicalEvidence lexical,
      int margin,
      double reach) {
    BeadCost length = new LengthEvidence().over(texts, band);
    BeadCost structure = new StructureEvidence().over(texts, band);
    BeadCost words = lexical.over(texts, band);
    BeadCost cost =
        (i, toI, j, toJ) ->
            length.cost(i, toI, j, toJ)
                + structure.cost(i, toI, j, toJ)
                + words.cost(i, toI, j, toJ);
    if (band.cells() > MOST_CELLS) {
      Path path = CheapestPath.find(band, shapes, cost);
      return new Found(path, Band.around(path, margin));
    }
    BandCosts costs = BandCosts.of(band, shapes, cost);
    Path path = costs.path();
    return new Found(path, Band.around(path, margin).and(costs.within(reach)));
  }
}
