package io.github.duizhao.align;

import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import java.util.ArrayList;
import java.util.List;

/** The beads of one stretch of two texts, aligned by itself. */
final class StretchBeads {

  private StretchBeads() {}

  /**
   * @param part what belongs to the stretch
   */
  static List<Bead> of(Prepared part, Stretch stretch, Weights weights, Side source, Side target) {
    FinePass pass = TextAligner.finePass(part);
    Lattice lattice = pass.lattice();
    double[] scores = pass.scores(weights);
    int[] path = lattice.best(scores);
    double[] confidence = pass.confidence(scores);
    List<Bead> beads = new ArrayList<>(path.length);
    int i = stretch.sourceFrom();
    int j = stretch.targetFrom();
    for (int e : path) {
      beads.add(
          new Bead(
              source.sentences().subList(i + lattice.sourceFrom(e), i + lattice.sourceTo(e)),
              target.sentences().subList(j + lattice.targetFrom(e), j + lattice.targetTo(e)),
              confidence[e]));
    }
    return beads;
  }
}
