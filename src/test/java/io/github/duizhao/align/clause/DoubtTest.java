package io.github.duizhao.align.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.Lattice;
import io.github.duizhao.align.search.Lattices;
import io.github.duizhao.align.word.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {

  /** One bead, then two beads or one for the same sentences, then another bead. */
  private static Lattice lattice() {
    return Lattices.of(
        5,
        new int[] {0, 1, 0, 1, 0, 1},
        new int[] {1, 2, 1, 2, 1, 2},
        new int[] {1, 3, 1, 3, 1, 3},
        new int[] {2, 3, 2, 3, 2, 3},
        new int[] {3, 4, 3, 4, 3, 5});
  }

  @Test
  void findsThePlaceWhereWaysPart() {
    Doubt doubt = Doubt.in(lattice(), new double[] {0, 0, 0.5, 0, 0});
    assertEquals(List.of(new Stretch(1, 3, 1, 3)), doubt.places());
  }

  @Test
  void hasNoneWhereOneWayIsNearlySure() {
    assertEquals(List.of(), Doubt.in(lattice(), new double[] {0, 5, 0, 5, 0}).places());
    assertEquals(List.of(), Doubt.in(lattice(), new double[] {0, 0, 10, 0, 0}).places());
  }

  /** Many beads of the path end at one source boundary where the translation adds a section. */
  @Test
  void tellsApartTheBeadsThatEndAtOneSourceBoundary() {
    Lattice gaps =
        Lattices.of(
            6,
            new int[] {0, 1, 0, 1, 0, 1},
            new int[] {1, 2, 1, 1, 1, 2},
            new int[] {2, 3, 1, 1, 2, 3},
            new int[] {3, 4, 1, 1, 3, 4},
            new int[] {2, 4, 1, 1, 2, 4},
            new int[] {4, 5, 1, 2, 4, 5});
    Meetings meetings = new Meetings(Band.full(2, 5));
    Doubt.in(gaps, new double[] {0, 0, 0, 0, 0.5, 0}).addSure(meetings);
    assertEquals(5, meet(meetings, 1, 2), 1e-6);
    assertEquals(0, meet(meetings, 1, 3), 1e-6);
    assertEquals(5, meet(meetings, 1, 4), 1e-6);
  }

  @Test
  void notesSureBordersOnly() {
    Meetings meetings = new Meetings(Band.full(4, 5));
    Doubt.in(lattice(), new double[] {0, 0, 0.5, 0, 0}).addSure(meetings);
    assertEquals(5, meet(meetings, 1, 1), 1e-6);
    assertEquals(5, meet(meetings, 3, 3), 1e-6);
    assertEquals(0, meet(meetings, 2, 2), 1e-6);
  }

  private static double meet(Meetings meetings, int i, int j) {
    double[] meet = new double[1];
    meetings.add(
        0,
        i,
        0,
        j,
        (feature, value) -> meet[0] += feature == Feature.CLAUSES_MEET.number() ? value : 0);
    return meet[0];
  }
}
