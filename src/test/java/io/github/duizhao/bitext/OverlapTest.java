package io.github.duizhao.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static Side side(Lang lang, int lines) throws IOException {
    Document document = Documents.parse("a.md", lang, "- x\n".repeat(lines));
    return new Side(document, Sentences.of(document));
  }

  /** One to one as far as both go, of one confidence; the rest are gaps. */
  private static Overlap overlap(int source, int target, int tied, double confidence)
      throws IOException {
    Side from = side(Lang.EN, source);
    Side to = side(Lang.ZH, target);
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < Math.max(source, target); k++) {
      if (k < tied) {
        beads.add(
            new Bead(List.of(from.sentences().get(k)), List.of(to.sentences().get(k)), confidence));
        continue;
      }
      if (k < source) {
        beads.add(new Bead(List.of(from.sentences().get(k)), List.of(), 1));
      }
      if (k < target) {
        beads.add(new Bead(List.of(), List.of(to.sentences().get(k)), 1));
      }
    }
    return new Bitext(from, to, beads).overlap();
  }

  @Test
  void countsTiesByTheirConfidence() throws IOException {
    Overlap overlap = overlap(40, 20, 20, 0.5);
    assertEquals(0.25, overlap.source(), 1e-9);
    assertEquals(0.5, overlap.target(), 1e-9);
    assertEquals(60, overlap.sentences());
  }

  @Test
  void tellsNoPairFromAPartOfOne() throws IOException {
    assertTrue(overlap(20, 20, 20, 0.3).isNone());
    assertFalse(overlap(20, 20, 20, 0.3).isPartial());
    assertTrue(overlap(40, 10, 10, 0.9).isPartial());
    assertFalse(overlap(40, 10, 10, 0.9).isNone());
    for (Overlap right : List.of(overlap(20, 20, 20, 0.9), overlap(30, 20, 18, 0.9))) {
      assertFalse(right.isNone() || right.isPartial(), right.toString());
    }
    assertFalse(overlap(5, 5, 5, 0.1).isNone());
    assertFalse(overlap(0, 30, 0, 1).isPartial());
  }
}
