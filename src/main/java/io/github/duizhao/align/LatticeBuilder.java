package io.github.duizhao.align;

import java.util.Arrays;
import java.util.List;

/** Keeps of all beads in a band those that lie on a path not much dearer than the cheapest one. */
final class LatticeBuilder {

  /** How much dearer than the best path a bead's best path may be, in nats. */
  private static final double GAP = 20;

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
    this.forward = new double[band.cells()];
    this.backward = new double[band.cells()];
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

  private void sweepForward() {
    Arrays.fill(forward, Double.POSITIVE_INFINITY);
    Arrays.fill(costs, Float.POSITIVE_INFINITY);
    forward[0] = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int cell = band.cell(i, j);
        if (forward[cell] == Double.POSITIVE_INFINITY) {
          continue;
        }
        for (int k = 0; k < shapes.length; k++) {
          if (fits(i, j, shapes[k])) {
            int toI = i + shapes[k].source();
            int toJ = j + shapes[k].target();
            float cost = (float) cost(i, toI, j, toJ, shapes[k]);
            costs[cell * shapes.length + k] = cost;
            int next = band.cell(toI, toJ);
            forward[next] = Math.min(forward[next], forward[cell] + cost);
          }
        }
      }
    }
  }

  private void sweepBackward() {
    Arrays.fill(backward, Double.POSITIVE_INFINITY);
    backward[band.cells() - 1] = 0;
    for (int i = band.sources(); i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        int cell = band.cell(i, j);
        for (int k = 0; k < shapes.length; k++) {
          float cost = costs[cell * shapes.length + k];
          if (cost < Float.POSITIVE_INFINITY) {
            int next = band.cell(i + shapes[k].source(), j + shapes[k].target());
            backward[cell] = Math.min(backward[cell], backward[next] + cost);
          }
        }
      }
    }
  }

  private Lattice collect() {
    double limit = forward[band.cells() - 1] + GAP;
    int[] nodes = new int[band.cells()];
    int nodeCount = 0;
    int edgeCount = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int cell = band.cell(i, j);
        if (forward[cell] + backward[cell] > limit) {
          continue;
        }
        nodes[cell] = nodeCount++;
        for (int k = 0; k < shapes.length; k++) {
          edgeCount += keeps(i, j, k, limit) ? 1 : 0;
        }
      }
    }
    int[] from = new int[edgeCount];
    int[] to = new int[edgeCount];
    int[] spans = new int[edgeCount * 4];
    int edge = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int k = 0; k < shapes.length; k++) {
          if (keeps(i, j, k, limit)) {
            int toI = i + shapes[k].source();
            int toJ = j + shapes[k].target();
            from[edge] = nodes[band.cell(i, j)];
            to[edge] = nodes[band.cell(toI, toJ)];
            spans[4 * edge] = i;
            spans[4 * edge + 1] = toI;
            spans[4 * edge + 2] = j;
            spans[4 * edge + 3] = toJ;
            edge++;
          }
        }
      }
    }
    return new Lattice(
        nodeCount,
        from,
        to,
        spans,
        (e, sink) -> {
          int toI = spans[4 * e + 1];
          int toJ = spans[4 * e + 3];
          features.addBead(spans[4 * e], toI, spans[4 * e + 2], toJ, sink);
          features.addBoundary(toI, toJ, sink);
        });
  }

  private boolean keeps(int i, int j, int shape, double limit) {
    int cell = band.cell(i, j);
    float cost = costs[cell * shapes.length + shape];
    if (cost == Float.POSITIVE_INFINITY) {
      return false;
    }
    int next = band.cell(i + shapes[shape].source(), j + shapes[shape].target());
    return forward[cell] + cost + backward[next] <= limit;
  }
}
