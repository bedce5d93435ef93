package io.github.duizhao.cli.eval;

import io.github.duizhao.eval.AlignmentScore;
import io.github.duizhao.eval.BlockScore;
import io.github.duizhao.eval.Calibration;
import io.github.duizhao.eval.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The scores of links files: per document, together, and the confidences of all. */
record EvalResult(
    List<Named<AlignmentScore>> documents, AlignmentScore together, Calibration calibration) {

  /** A score and the document it belongs to. */
  record Named<T>(String name, T score) {}

  static EvalResult ofLinks(List<EvalFiles.Pair> pairs) throws IOException {
    List<Named<AlignmentScore>> documents = new ArrayList<>();
    AlignmentScore together = AlignmentScore.NONE;
    Calibration calibration = new Calibration();
    for (EvalFiles.Pair pair : pairs) {
      List<Link> gold = EvalFiles.links(pair.gold());
      List<Link> system = EvalFiles.links(pair.system());
      AlignmentScore score = AlignmentScore.of(gold, system);
      documents.add(new Named<>(pair.name(), score));
      together = together.plus(score);
      calibration.add(gold, system);
    }
    return new EvalResult(documents, together, calibration);
  }

  /** The block scores per document; the last is their sum, {@code together}. */
  static List<Named<BlockScore>> ofBlocks(List<EvalFiles.Pair> pairs) throws IOException {
    List<Named<BlockScore>> scores = new ArrayList<>();
    BlockScore together = BlockScore.NONE;
    for (EvalFiles.Pair pair : pairs) {
      BlockScore score =
          BlockScore.of(EvalFiles.goldUnits(pair.gold()), EvalFiles.blockLinks(pair.system()));
      scores.add(new Named<>(pair.name(), score));
      together = together.plus(score);
    }
    scores.add(new Named<>("together", together));
    return scores;
  }
}
