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
    for (int i = last; i >= 0; i--) {
      first[i] = Math.min(first[i], first[i + 1]);
    }
    for (int e = 0; e < probabilities.length; e++) {
      int i = lattice.sourceTo(e);
      int k = i > last ? -1 : find(lattice, path, first[i], first[i + 1], lattice.targetTo(e));
      if (k >= 0) {
        passed[k] += probabilities[e];
      }
    }
    return passed;
  }

  /**
   * The bead among some of the path that ends at a target boundary, or a negative number. Many may
   * end at one source boundary, where the translation adds a whole section.
   */
  private static int find(Lattice lattice, int[] path, int from, int to, int target) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lattice.targetTo(path[middle]) < target) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < to && lattice.targetTo(path[low]) == target ? low : -1;
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
