package io.github.duizhao.align.clause;

import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.align.word.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a lattice's best path is in doubt: the places between boundaries that nearly all ways pass.
 */
public final class Doubt {

  /** Probability from which on a boundary is sure. */
  private static final double SURE = 0.99;

  /** The sure boundaries, rising, from the start to the end of both texts. */
  private final List<int[]> sure;

  private final List<Stretch> places;

  private Doubt(List<int[]> sure, List<Stretch> places) {
    this.sure = sure;
    this.places = places;
  }

  public static Doubt in(Lattice lattice, double[] scores) {
    double[] probabilities = lattice.posteriors(scores);
    int[] path = lattice.best(scores);
    double[] passed = passed(lattice, path, probabilities);
    List<int[]> sure = new ArrayList<>();
    List<Stretch> places = new ArrayList<>();
    int from = 0;
    int targetFrom = 0;
    int start = 0;
    for (int k = 0; k < path.length; k++) {
      if (k + 1 < path.length && passed[k] < SURE) {
        continue;
      }
      int to = lattice.sourceTo(path[k]);
      int targetTo = lattice.targetTo(path[k]);
      // a place of one sentence on each side has no boundary inside
      boolean inDoubt = k > start || probabilities[path[k]] < SURE;
      if (inDoubt && to > from && targetTo > targetFrom && to - from + targetTo - targetFrom > 2) {
        places.add(new Stretch(from, to, targetFrom, targetTo));
      }
      sure.add(new int[] {to, targetTo});
      from = to;
      targetFrom = targetTo;
      start = k + 1;
    }
    return new Doubt(sure, places);
  }

  /** For each bead of the path how likely its end is a boundary. */
  private static double[] passed(Lattice lattice, int[] path, double[] probabilities) {
    double[] passed = new double[path.length];
    int last = path.length == 0 ? 0 : lattice.sourceTo(path[path.length - 1]);
    int[] first = new int[last + 2];
    Arrays.fill(first, path.length);
    for (int k = path.length - 1; k >= 0; k--) {
      first[lattice.sourceTo(path[k])] = k;
    }
    for (int e = 0; e < probabilities.length; e++) {
      int i = lattice.sourceTo(e);
      for (int k = first[i]; k < path.length && lattice.sourceTo(path[k]) == i; k++) {
        if (lattice.targetTo(path[k]) == lattice.targetTo(e)) {
          passed[k] += probabilities[e];
        }
      }
    }
    return passed;
  }

  /** Rising; each has sentences on both sides. */
  public List<Stretch> places() {
    return places;
  }

  /** Notes the boundaries about which there is no doubt. */
  public void addSure(Meetings meetings) {
    for (int[] boundary : sure) {
      meetings.add(boundary[0], boundary[1], 1);
    }
  }
}
