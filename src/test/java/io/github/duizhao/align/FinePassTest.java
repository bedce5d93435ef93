package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinePassTest {

  private static final List<String> SOURCE =
      List.of("Der Regen fiel auf das Tal.", "Niemand ging hinaus.", "Am Abend kam Hans.");
  private static final List<String> TARGET =
      List.of("La pluie tombait sur la vallée.", "Personne ne sortit et le soir Hans arriva.");

  private static FinePass pass(String source, String target) {
    Side from = Sides.lines(Lang.of(source), SOURCE);
    Side to = Sides.lines(Lang.of(target), TARGET);
    return Aligner.create(Lexicon.EMPTY).finePass(from, to);
  }

  private static double[] scores(FinePass pass) {
    return pass.scores(Weights.builtIn());
  }

  @Test
  void isLessSureWhereAllWordsAreLearnt() {
    FinePass pass = pass("de", "fr");
    double[] scores = scores(pass);
    double[] told = pass.confidence(scores);
    double[] unsoftened = pass.lattice().confidence(scores, 1);
    int best = pass.lattice().best(scores)[0];
    assertTrue(told[best] < unsoftened[best], told[best] + " for " + unsoftened[best]);
    double[] ofKnownWords = pass("en", "zh").confidence(scores(pass("en", "zh")));
    double[] lessSoftened = pass.lattice().confidence(scores, 0.9);
    assertTrue(told[best] < lessSoftened[best], "softened more than with a dictionary");
    assertArrayEquals(
        pass("en", "zh").lattice().confidence(scores(pass("en", "zh")), 0.9), ofKnownWords);
  }

  @Test
  void probabilitiesOfAllWaysThroughASentenceMakeOne() {
    FinePass pass = pass("de", "fr");
    Lattice lattice = pass.lattice();
    double[] probabilities = lattice.posteriors(scores(pass));
    double sum = 0;
    for (int e = 0; e < lattice.edges(); e++) {
      sum += lattice.sourceFrom(e) <= 1 && lattice.sourceTo(e) > 1 ? probabilities[e] : 0;
    }
    assertEquals(1, sum, 1e-9, "the second sentence is in one bead on every way");
  }
}
