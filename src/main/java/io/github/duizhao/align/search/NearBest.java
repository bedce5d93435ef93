package io.github.duizhao.align.search;

import java.util.List;

/**
 * The beads of a band that lie on a path not much dearer than the cheapest one. Each boundary is
 * there twice: after a bead with both sides, and after a gap.
 */
public final class NearBest {

  private NearBest() {}

  /**
   * @param reach how much dearer than the best path a bead's best path may be, in nats
   */
  public static Lattice lattice(BandCosts costs, double reach, EdgeFeatures features) {
    Band band = costs.band();
    List<BeadShape> shapes = costs.shapes();
    double limit = costs.least() + reach;
    int[] nodes = new int[costs.nodes()];
    int nodeCount = 0;
    for (int node = 0; node < nodes.length; node++) {
      if (costs.least(node) <= limit) {
        nodes[node] = nodeCount++;
      }
    }
    Lattice.Builder lattice = new Lattice.Builder(nodeCount);
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int state = 0; state < 2; state++) {
          int node = 2 * band.cell(i, j) + state;
          for (int k = 0; k < shapes.size() && costs.least(node) <= limit; k++) {
            if (costs.least(node, i, j, k) <= limit) {
              BeadShape shape = shapes.get(k);
              lattice.add(
                  nodes[node],
                  nodes[costs.next(i, j, k)],
                  i,
                  i + shape.source(),
                  j,
                  j + shape.target(),
                  state == 1);
            }
          }
        }
      }
    }
    return lattice.build(features);
  }
}
