package io.github.duizhao.align.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeightedSumTest {

  @Test
  void startsAnewAfterEachSum() {
    WeightedSum sum = new WeightedSum(new double[] {2, -1});
    sum.add(0, 3);
    sum.add(1, 0.5);
    assertEquals(5.5, sum.take());
    sum.add(1, 4);
    assertEquals(-4, sum.take());
    assertEquals(0, sum.take());
  }
}
