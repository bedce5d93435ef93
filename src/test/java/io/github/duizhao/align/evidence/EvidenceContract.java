package io.github.duizhao.align.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.CheapestPath;
import io.github.duizhao.align.search.Path;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every evidence promises. */
interface EvidenceContract {

  Evidence evidence(TextPair texts);

  private static TextPair odd() {
    return TextPair.of(
        Sides.lines(
            Lang.EN,
            "",
            "One.",
            "\ud800 lone",
            "12,345.6 %",
            "a ".repeat(3000),
            "“Why?” he asked."),
        Sides.lines(Lang.ZH, "。", "", "一。", "“为什么？”他问。", "\udc00", "12345.6……", "的".repeat(4000)),
        Lexicon.EMPTY);
  }

  @Test
  default void costsAreFinite() {
    TextPair texts = odd();
    Band band = Band.full(texts.source().size(), texts.target().size());
    BeadCost cost = evidence(texts).over(texts, band);
    for (BeadShape shape : BeadShape.ANY) {
      for (int i = 0; i + shape.source() <= band.sources(); i++) {
        for (int j = 0; j + shape.target() <= band.targets(); j++) {
          double nats = cost.cost(i, i + shape.source(), j, j + shape.target());
          assertTrue(Double.isFinite(nats), shape + " at " + i + ", " + j + " costs " + nats);
        }
      }
    }
  }

  @Test
  default void aBandIsNeverCheaperThanTheWholeMatrix() {
    ToyLanguage toy = new ToyLanguage(3);
    Random random = new Random(5);
    for (int round = 0; round < 5; round++) {
      List<String> source = toy.sentences(20 + random.nextInt(20));
      List<String> target = toy.translate(toy.sentences(15 + random.nextInt(20)));
      TextPair texts = TextPair.of(Sides.lines(Lang.EN, source), Sides.lines(Lang.ZH, target), toy);
      Band full = Band.full(source.size(), target.size());
      Path best = CheapestPath.find(full, BeadShape.ANY, evidence(texts).over(texts, full));
      Band around = Band.around(best, 100);
      Path same = CheapestPath.find(around, BeadShape.ANY, evidence(texts).over(texts, around));
      assertEquals(best, same);
      Band narrow = Band.around(best, 0);
      Path banded = CheapestPath.find(narrow, BeadShape.ANY, evidence(texts).over(texts, narrow));
      BeadCost cost = evidence(texts).over(texts, full);
      assertFalse(total(banded, cost) < total(best, cost) - 1e-6);
    }
  }

  private static double total(Path path, BeadCost cost) {
    double total = 0;
    boolean gapBefore = false;
    for (int k = 0; k < path.size(); k++) {
      int a = path.sourceTo(k) - path.sourceFrom(k);
      int b = path.targetTo(k) - path.targetFrom(k);
      BeadShape shape =
          BeadShape.ANY.stream()
              .filter(s -> s.source() == a && s.target() == b)
              .findFirst()
              .orElseThrow();
      total +=
          shape.prior()
              + cost.cost(
                  path.sourceFrom(k), path.sourceTo(k), path.targetFrom(k), path.targetTo(k));
      total -= gapBefore && path.isGap(k) ? CheapestPath.GAP_SAVING : 0;
      gapBefore = path.isGap(k);
    }
    return total;
  }
}
