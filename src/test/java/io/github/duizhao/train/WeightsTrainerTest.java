package io.github.duizhao.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.FinePass;
import io.github.duizhao.align.Weights;
import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTrainerTest {

  private static final Path NOVELS = Path.of("corpora/novels");

  private final Aligner aligner = Aligner.create(Lexicons.builtIn());

  private AlignExample example(String name, boolean copies) throws IOException {
    Side source = Sides.lines(Lang.EN, Files.readAllLines(NOVELS.resolve(name + ".en")));
    Side target = Sides.lines(Lang.ZH, Files.readAllLines(NOVELS.resolve(name + ".zh")));
    List<String> lines = Files.readAllLines(NOVELS.resolve(name + ".gold"));
    List<AlignExample> planted = copies ? planted(name, source, target, lines) : List.of();
    return AlignExample.ofBeads(name, aligner.finePass(source, target), lines, planted);
  }

  private List<AlignExample> planted(String name, Side source, Side target, List<String> lines) {
    List<AlignExample> planted = new ArrayList<>();
    for (PlantedGaps copy : PlantedGaps.of(name, source, target, GoldBead.parse(lines))) {
      FinePass pass = aligner.finePass(copy.source(), copy.target());
      planted.add(AlignExample.ofPlanted(name, pass, copy));
    }
    return planted;
  }

  @Test
  void plantedGapsTeachWhatGapsLookLikeButNotHowFrequentTheyAre() throws IOException {
    Weights plain = WeightsTrainer.learn(List.of(example("pulses", false)), feature -> false);
    Weights more = WeightsTrainer.learn(List.of(example("pulses", true)), feature -> false);
    int others = 0;
    for (int k = 0; k < plain.size(); k++) {
      if (plain.isShape(k)) {
        assertEquals(
            plain.get(k), more.get(k), 1e-9, plain.name(k) + " is counted in the text as it was");
      } else {
        others += plain.get(k) == more.get(k) ? 0 : 1;
      }
    }
    assertTrue(others > 10, "weights that copies changed: " + others);
    // a text that neither has seen, with gaps of its own
    double before = 0;
    double after = 0;
    for (AlignExample copy : example("salt", true).withCopies().subList(1, 5)) {
      before += copy.surprise(plain);
      after += copy.surprise(more);
    }
    assertTrue(after < before, "surprise " + after + " with planted gaps, " + before + " without");
  }

  @Test
  void aCopysScoresKnowHowFrequentItsGapsAre() throws IOException {
    double[] shares = new double[Weights.of(Map.of()).size()];
    shares[Feature.ofShape(1, 1)] = Math.log(0.9);
    shares[Feature.ofShape(1, 0)] = Math.log(0.01);
    shares[Feature.ofShape(0, 1)] = Math.log(0.02);
    Side source = Sides.lines(Lang.EN, Files.readAllLines(NOVELS.resolve("pulses.en")));
    Side target = Sides.lines(Lang.ZH, Files.readAllLines(NOVELS.resolve("pulses.zh")));
    List<String> lines = Files.readAllLines(NOVELS.resolve("pulses.gold"));
    for (PlantedGaps copy : PlantedGaps.of("pulses", source, target, GoldBead.parse(lines))) {
      FinePass pass = aligner.finePass(copy.source(), copy.target());
      Lattice lattice = pass.lattice();
      double[] scores = AlignExample.ofPlanted("x", pass, copy).beads(shares).scores(shares);
      for (int e = 0; e < lattice.edges(); e++) {
        int sources = lattice.sourceTo(e) - lattice.sourceFrom(e);
        int targets = lattice.targetTo(e) - lattice.targetFrom(e);
        double share =
            switch (10 * sources + targets) {
              case 11 -> 0.9 - copy.sourceGaps() - copy.targetGaps();
              case 10 -> 0.01 + copy.sourceGaps();
              case 1 -> 0.02 + copy.targetGaps();
              default -> 1;
            };
        assertEquals(Math.log(share), scores[e], 1e-9, sources + "-" + targets);
      }
    }
  }

  @Test
  void beadsWhoseSentencesDoNotFollowEachOtherAreScoredThoughNotLearntFrom() {
    Side source = Sides.lines(Lang.EN, "One.", "Two.", "Three.", "Four.");
    Side target = Sides.lines(Lang.ZH, "一。", "二。", "三。", "四。");
    AlignExample example =
        AlignExample.ofBeads(
            "x",
            aligner.finePass(source, target),
            List.of("[0]:[0]", "[1,3]:[1,3]", "[2]:[2]"),
            List.of());
    assertEquals(3, example.goldLinks().size());
    assertEquals(2, example.gold().size());
  }
}
