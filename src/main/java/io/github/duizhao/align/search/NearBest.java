package io.github.duizhao.align.search;

import java.util.List;

/**
 * The beads of a band that lie on a path not much dearer than the cheapest one. Each boundary is
 * there up to three times: after a bead with both sides, after a gap of the source, and after one
 * of the target; what is dear is asked of {@link BandCosts}, which does not tell the gaps apart.
 */
public final class NearBest {

  private static final int STATES = 3;
  private static final int AFTER_SOURCE_GAP = 1;
  private static final int AFTER_TARGET_GAP = 2;

  private NearBest() {}

  /**
   * @param reach how much dearer than the best path a bead's best path may be, in nats
   */
  public static Lattice lattice(BandCosts costs, double reach, EdgeFeatures features) {
    Band band = costs.band();
    List<BeadShape> shapes = costs.shapes();
    double limit = costs.least() + reach;
    int[] nodes = new int[costs.nodes() / 2 * STATES];
    int nodeCount = 0;
    for (int node = 0; node < nodes.length; node++) {
      if (costs.least(known(node)) <= limit) {
        nodes[node] = nodeCount++;
      }
    }
    // what no edge leads to needs no edges from it; only the start is there without one
    boolean[] reached = new boolean[nodes.length];
    reached[0] = true;
    Lattice.Builder lattice = new Lattice.Builder(nodeCount);
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int state = 0; state < STATES; state++) {
          int node = STATES * band.cell(i, j) + state;
          for (int k = 0; k < shapes.size() && reached[node]; k++) {
            if (costs.least(known(node), i, j, k) <= limit) {
              BeadShape shape = shapes.get(k);
              int next = next(costs.next(i, j, k), shape);
              reached[next] = true;
              lattice.add(
                  nodes[node],
                  nodes[next],
                  i,
                  i + shape.source(),
                  j,
                  j + shape.target(),
                  run(state, shape));
            }
          }
        }
      }
    }
    return lattice.build(features);
  }

  /** The node of {@link BandCosts} that a node stands for. */
  private static int known(int node) {
    return node / STATES * 2 + (node % STATES == 0 ? 0 : 1);
  }

  private static int next(int known, BeadShape shape) {
    int cell = known / 2 * STATES;
    if (known % 2 == 0) {
      return cell;
    }
    return cell + (shape.target() == 0 ? AFTER_SOURCE_GAP : AFTER_TARGET_GAP);
  }

  private static GapRun run(int state, BeadShape shape) {
    if (state == 0 || !shape.isGap()) {
      return GapRun.NONE;
    }
    boolean sourceGap = shape.target() == 0;
    return sourceGap == (state == AFTER_SOURCE_GAP) ? GapRun.GOES_ON : GapRun.CHANGES_SIDE;
  }
}
