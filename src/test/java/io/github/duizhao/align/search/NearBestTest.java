package io.github.duizhao.align.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearBestTest {

  private static final List<BeadShape> SHAPES =
      List.of(new BeadShape(1, 1, 0), new BeadShape(1, 0, 1), new BeadShape(0, 1, 1));

  /** Two sentences with two, all alignments. */
  private static Lattice lattice(List<String> seen) {
    BandCosts costs = BandCosts.of(Band.full(2, 2), SHAPES, (i, toI, j, toJ) -> 0);
    return NearBest.lattice(
        costs,
        100,
        (i, toI, j, toJ, run, sink) -> seen.add((toI - i) + "-" + (toJ - j) + " " + run));
  }

  /** Every path from the start as what its gaps were told to follow. */
  private static List<String> paths(Lattice lattice, List<String> seen) {
    List<String> told = new ArrayList<>();
    for (int e = 0; e < lattice.edges(); e++) {
      seen.clear();
      lattice.features(e, (feature, value) -> {});
      told.add(seen.get(0));
    }
    List<String> paths = new ArrayList<>();
    walk(lattice, told, 0, "", paths);
    return paths;
  }

  private static void walk(
      Lattice lattice, List<String> told, int node, String path, List<String> paths) {
    if (node == lattice.nodes() - 1) {
      paths.add(path.strip());
    }
    for (int e = 0; e < lattice.edges(); e++) {
      if (lattice.from(e) == node) {
        walk(lattice, told, lattice.to(e), path + told.get(e) + ", ", paths);
      }
    }
  }

  @Test
  void everyAlignmentIsOnePathAndGapsKnowWhatTheyFollow() {
    List<String> seen = new ArrayList<>();
    List<String> paths = paths(lattice(seen), seen);
    // Delannoy number of 2 and 2: each alignment once
    assertEquals(13, paths.size());
    assertEquals(13, paths.stream().distinct().count());
    assertTrue(paths.contains("1-1 NONE, 1-0 NONE, 0-1 CHANGES_SIDE,"), paths.toString());
    assertTrue(
        paths.contains("1-0 NONE, 1-0 GOES_ON, 0-1 CHANGES_SIDE, 0-1 GOES_ON,"), paths.toString());
    assertTrue(paths.contains("0-1 NONE, 1-1 NONE, 1-0 NONE,"), paths.toString());
  }

  @Test
  void aBeadIsAsLikelyAsAllPathsThroughIt() {
    List<String> seen = new ArrayList<>();
    Lattice lattice = lattice(seen);
    double[] confidence = lattice.confidence(new double[lattice.edges()], 1);
    for (int e = 0; e < lattice.edges(); e++) {
      boolean last =
          lattice.sourceFrom(e) == 1 && lattice.targetFrom(e) == 2 && lattice.targetTo(e) == 2;
      if (last) {
        // before it: one sentence with two, 5 ways of 13; among them both kinds of gaps and a bead
        assertEquals(5 / 13.0, confidence[e], 1e-9);
      }
    }
  }
}
