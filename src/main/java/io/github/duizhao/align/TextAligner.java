package io.github.duizhao.align;

import java.util.List;

/**
 * The two passes over one pair of texts. The coarse one finds a path by lengths, structure and
 * words, learns words from it, and does so again; the fine one weighs the beads near that path.
 */
final class TextAligner {

  private static final int COARSE_MARGIN = 11;
  private static final int FINE_MARGIN = 9;

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
    Path path = search(texts, first, shapes, known);
    WordTables words = known.learn(texts, path);
    path = search(texts, Band.around(path, COARSE_MARGIN), shapes, words);
    words = known.learn(texts, path);
    return LatticeBuilder.build(texts, Band.around(path, FINE_MARGIN), shapes, words);
  }

  private static Path search(TextPair texts, Band band, List<BeadShape> shapes, WordTables tables) {
    BeadCost length = new LengthEvidence().over(texts, band);
    BeadCost structure = new StructureEvidence().over(texts, band);
    BeadCost words = new LexicalEvidence(tables).over(texts, band);
    return CheapestPath.find(
        band,
        shapes,
        (i, toI, j, toJ) ->
            length.cost(i, toI, j, toJ)
                + structure.cost(i, toI, j, toJ)
                + words.cost(i, toI, j, toJ));
  }
}
