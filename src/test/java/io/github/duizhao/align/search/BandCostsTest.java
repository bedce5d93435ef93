package io.github.duizhao.align.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandCostsTest {

  @Test
  void keepsOnlyTheBestPathWithinNoReachAndPassesByRowsWhereItDoesNotStop() {
    List<BeadShape> shapes = List.of(new BeadShape(1, 1, 0), new BeadShape(2, 1, 0));
    // two sentences for one behind the fourth, else one for one
    BeadCost cost = (i, toI, j, toJ) -> (toI - i == 2) == (i == 4) ? 1 : 5;
    BandCosts costs = BandCosts.of(Band.full(10, 9), shapes, cost);
    Band band = costs.within(0.5);
    for (int i = 0; i <= 10; i++) {
      int on = i < 5 ? i : i - 1;
      // the rows of a band touch
      assertTrue(band.low(i) >= on - 1, "row " + i);
      assertEquals(on, band.high(i), "row " + i);
    }
  }
}
