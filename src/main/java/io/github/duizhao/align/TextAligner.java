package io.github.duizhao.align;

import io.github.duizhao.align.anchor.Corridor;
import io.github.duizhao.align.evidence.LengthEvidence;
import io.github.duizhao.align.evidence.LexicalEvidence;
import io.github.duizhao.align.evidence.StructureEvidence;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BandCosts;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.CheapestPath;
import io.github.duizhao.align.search.Path;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.text.Interruption;
import java.util.List;

/**
 * The two passes over one pair of texts. The coarse one finds a path by lengths, structure and
 * words, learns words from it, and does so again; the fine one weighs the beads that are not much
 * dearer than those of that path.
 */
final class TextAligner {

  /** Target boundaries to both sides of the first path that are looked at again. */
  private static final int MARGIN = 11;

  /**
   * How much dearer than the cheapest path a cell's cheapest path may be, in nats, to be looked at
   * again. More than the fine pass looks at in the end, since words are learnt between the
   * searches.
   */
  private static final double REACH = 40;

  /** In bands with more cells we find the path only, to spare memory. */
  private static final int MOST_CELLS = 600_000;

  private TextAligner() {}

  /** Both passes over the texts as a whole. */
  static FinePass finePass(Prepared prepared) {
    Interruption asking = prepared.asking();
    asking.stopIfAsked();
    TextPair texts = prepared.texts();
    List<BeadShape> shapes = prepared.shapes();
    Band first = Corridor.of(texts, prepared.anchors());
    WordTables known = WordTables.of(prepared.seeds(), texts);
    // the first search is the widest: few shapes do, and where anchors show the way, few words
    LexicalEvidence seen =
        Corridor.isShort(texts) ? LexicalEvidence.all(known) : LexicalEvidence.telling(known);
    Found found = search(texts, first, BeadShape.usual(shapes), seen);
    asking.stopIfAsked();
    WordTables words = known.learn(texts, found.path);
    asking.stopIfAsked();
    BeadCost cost = cost(texts, found.band, LexicalEvidence.all(words));
    BandCosts costs = BandCosts.of(found.band, shapes, cost);
    asking.stopIfAsked();
    words = known.learn(texts, costs.path());
    asking.stopIfAsked();
    return new FinePass(prepared, costs, words);
  }

  /**
   * @param band where to look closer
   */
  private record Found(Path path, Band band) {}

  private static Found search(
      TextPair texts, Band band, List<BeadShape> shapes, LexicalEvidence lexical) {
    BeadCost cost = cost(texts, band, lexical);
    if (band.cells() > MOST_CELLS) {
      Path path = CheapestPath.find(band, shapes, cost);
      return new Found(path, Band.around(path, MARGIN));
    }
    BandCosts costs = BandCosts.of(band, shapes, cost);
    Path path = costs.path();
    return new Found(path, Band.around(path, MARGIN).and(costs.within(REACH)));
  }

  private static BeadCost cost(TextPair texts, Band band, LexicalEvidence lexical) {
    BeadCost length = new LengthEvidence().over(texts, band);
    BeadCost structure = new StructureEvidence().over(texts, band);
    BeadCost words = lexical.over(texts, band);
    return (i, toI, j, toJ) ->
        length.cost(i, toI, j, toJ) + structure.cost(i, toI, j, toJ) + words.cost(i, toI, j, toJ);
  }
}
