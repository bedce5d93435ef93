package io.github.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * Keeps of all beads in a band those that lie on a path not much dearer than the cheapest one. Each
 * boundary is there twice: after a bead with both sides, and after a gap.
 */
final class LatticeBuilder {

  /** How much dearer than the best path a bead's best path may be, in nats. */
  private static final double REACH = 20;

  private static final double WORD_WEIGHT = 0.35;

  private final Band band;
  private final BeadShape[] shapes;
  private final BeadFeatures features;
  private final BeadCost lengths;
  private final BeadCost structure;
  private final double[] forward;
  private final double[] backward;
  private final float[] costs;

  private LatticeBuilder(TextPair texts, Band band, List<BeadShape> shapes, BeadFeatures features) {
    this.band = band;
    this.shapes = shapes.toArray(new BeadShape[0]);
    this.features = features;
    this.lengths = new LengthEvidence().over(texts, band);
    this.structure = new StructureEvidence().over(texts, band);
    this.forward = new double[Math.multiplyExact(2, band.cells())];
    this.backward = new double[forward.length];
    this.costs = new float[Math.multiplyExact(band.cells(), this.shapes.length)];
  }

  static Lattice build(TextPair texts, Band band, List<BeadShape> shapes, WordTables words) {
    BeadFeatures features = new BeadFeatures(texts, band, words);
    LatticeBuilder builder = new LatticeBuilder(texts, band, shapes, features);
    builder.sweepForward();
    builder.sweepBackward();
    return builder.collect();
  }

  private boolean fits(int i, int j, BeadShape shape) {
    int toI = i + shape.source();
    int toJ = j + shape.target();
    return toI <= band.sources() && toJ <= band.targets() && band.contains(toI, toJ);
  }

  private double cost(int i, int toI, int j, int toJ, BeadShape shape) {
    return shape.prior()
        + lengths.cost(i, toI, j, toJ)
        + structure.cost(i, toI, j, toJ)
        - (shape.isGap() ? 0 : WORD_WEIGHT * features.roughWords(i, toI, j, toJ));
  }

  /** What coming from one of a boundary's two nodes saves. */
  private static double saving(BeadShape shape, int state) {
    return shape.isGap() && state == 1 ? CheapestPath.GAP_SAVING : 0;
  }

  /** The node, two for each boundary, to which a bead leads; the end of the texts is one node. */
  private int next(int i, int j, BeadShape shape) {
    int cell = band.cell(i + shape.source(), j + shape.target());
    return 2 * cell + (shape.isGap() && cell < band.cells() - 1 ? 1 : 0);
  }

  private void sweepForward() {
    Arrays.fill(forward, Double.POSITIVE_INFINITY);
    Arrays.fill(costs, Float.POSITIVE_INFINITY);
    forward[0] = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int cell = band.cell(i, j);
        double reached = Math.min(forward[2 * cell], forward[2 * cell + 1]);
        for (int k = 0; k < shapes.length && reached < Double.POSITIVE_INFINITY; k++) {
          BeadShape shape = shapes[k];
          if (fits(i, j, shape)) {
            float cost = (float) cost(i, i + shape.source(), j, j + shape.target(), shape);
            costs[cell * shapes.length + k] = cost;
            int next = next(i, j, shape);
            for (int state = 0; state < 2; state++) {
              double sum = forward[2 * cell + state] + cost - saving(shape, state);
              forward[next] = Math.min(forward[next], sum);
            }
          }
        }
      }
    }
  }

  private void sweepBackward() {
    Arrays.fill(backward, Double.POSITIVE_INFINITY);
    backward[2 * (band.cells() - 1)] = 0;
    for (int i = band.sources(); i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        int cell = band.cell(i, j);
        for (int k = 0; k < shapes.length; k++) {
          float cost = costs[cell * shapes.length + k];
          if (cost < Float.POSITIVE_INFINITY) {
            double after = backward[next(i, j, shapes[k])] + cost;
            for (int state = 0; state < 2; state++) {
              int node = 2 * cell + state;
              backward[node] = Math.min(backward[node], after - saving(shapes[k], state));
            }
          }
        }
      }
    }
  }

  private Lattice collect() {
    double limit = forward[2 * (band.cells() - 1)] + REACH;
    int[] nodes = new int[forward.length];
    int nodeCount = 0;
    for (int node = 0; node < forward.length; node++) {
      if (forward[node] + backward[node] <= limit) {
        nodes[node] = nodeCount++;
      }
    }
    Lattice.Builder lattice = new Lattice.Builder(nodeCount);
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int state = 0; state < 2; state++) {
          int node = 2 * band.cell(i, j) + state;
          for (int k = 0; k < shapes.length; k++) {
            if (keeps(node, i, j, k, limit)) {
              lattice.add(
                  nodes[node],
                  nodes[next(i, j, shapes[k])],
                  i,
                  i + shapes[k].source(),
                  j,
                  j + shapes[k].target(),
                  state == 1);
            }
          }
        }
      }
    }
    return lattice.build(features);
  }

  private boolean keeps(int node, int i, int j, int k, double limit) {
    float cost = costs[node / 2 * shapes.length + k];
    return cost < Float.POSITIVE_INFINITY
        && forward[node] + cost - saving(shapes[k], node & 1) + backward[next(i, j, shapes[k])]
            <= limit;
  }
}
