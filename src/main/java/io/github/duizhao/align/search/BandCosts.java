package io.github.duizhao.align.search;

import java.util.Arrays;
import java.util.List;

/**
 * What all beads of a band cost, and for each boundary how dear the cheapest ways are that lead
 * there and on from there. Each boundary is there as two nodes: after a bead with both sides, and
 * after a gap; the end of the texts is one node. Immutable once made.
 */
public final class BandCosts {

  private final Band band;
  private final BeadShape[] shapes;

  // What the loops ask of the shapes, laid out flat.
  private final int[] sources;
  private final int[] targets;
  private final boolean[] gaps;

  /** By cell and shape, row by row; infinite where a bead would leave the band. */
  private final float[] costs;

  private final double[] forward;
  private final double[] backward;

  private BandCosts(Band band, List<BeadShape> shapes) {
    this.band = band;
    this.shapes = shapes.toArray(new BeadShape[0]);
    this.sources = new int[this.shapes.length];
    this.targets = new int[this.shapes.length];
    this.gaps = new boolean[this.shapes.length];
    for (int k = 0; k < gaps.length; k++) {
      sources[k] = shapes.get(k).source();
      targets[k] = shapes.get(k).target();
      gaps[k] = shapes.get(k).isGap();
    }
    this.costs = new float[Math.multiplyExact(band.cells(), this.shapes.length)];
    this.forward = new double[Math.multiplyExact(2, band.cells())];
    this.backward = new double[forward.length];
    Arrays.fill(costs, Float.POSITIVE_INFINITY);
    Arrays.fill(forward, Double.POSITIVE_INFINITY);
    Arrays.fill(backward, Double.POSITIVE_INFINITY);
  }

  /** Time and memory are linear in the cells of the band. */
  public static BandCosts of(Band band, List<BeadShape> shapes, BeadCost cost) {
    BandCosts made = new BandCosts(band, shapes);
    made.sweepForward(cost);
    made.sweepBackward();
    return made;
  }

  /** What coming from one of a boundary's two nodes saves. */
  private double saving(int shape, int node) {
    return gaps[shape] && (node & 1) == 1 ? CheapestPath.GAP_SAVING : 0;
  }

  /** The node to which a bead of a shape, told by its number, leads. */
  int next(int i, int j, int shape) {
    int cell = band.cell(i + sources[shape], j + targets[shape]);
    return 2 * cell + (gaps[shape] && cell < band.cells() - 1 ? 1 : 0);
  }

  private void sweepForward(BeadCost beadCost) {
    forward[0] = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int node = 2 * band.cell(i, j);
        if (Math.min(forward[node], forward[node + 1]) == Double.POSITIVE_INFINITY) {
          continue;
        }
        for (int k = 0; k < shapes.length; k++) {
          int toI = i + sources[k];
          int toJ = j + targets[k];
          if (toI <= band.sources() && toJ <= band.targets() && band.contains(toI, toJ)) {
            float cost = (float) (shapes[k].prior() + beadCost.cost(i, toI, j, toJ));
            costs[node / 2 * shapes.length + k] = cost;
            int next = next(i, j, k);
            double sum = Math.min(forward[node], forward[node + 1] - saving(k, 1)) + cost;
            forward[next] = Math.min(forward[next], sum);
          }
        }
      }
    }
  }

  private void sweepBackward() {
    backward[backward.length - 2] = 0;
    for (int i = band.sources(); i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        int node = 2 * band.cell(i, j);
        for (int k = 0; k < shapes.length; k++) {
          float cost = costs[node / 2 * shapes.length + k];
          if (cost < Float.POSITIVE_INFINITY) {
            double after = backward[next(i, j, k)] + cost;
            backward[node] = Math.min(backward[node], after);
            backward[node + 1] = Math.min(backward[node + 1], after - saving(k, 1));
          }
        }
      }
    }
  }

  Band band() {
    return band;
  }

  List<BeadShape> shapes() {
    return List.of(shapes);
  }

  int nodes() {
    return forward.length;
  }

  /** What the cheapest path costs. */
  double least() {
    return backward[0];
  }

  /** What the cheapest path through a node costs. */
  double least(int node) {
    return forward[node] + backward[node];
  }

  /**
   * What the cheapest path costs that goes on from a node with a bead of shape number {@code k}.
   */
  double least(int node, int i, int j, int k) {
    float cost = costs[node / 2 * shapes.length + k];
    return cost == Float.POSITIVE_INFINITY
        ? Double.POSITIVE_INFINITY
        : forward[node] + cost - saving(k, node) + backward[next(i, j, k)];
  }

  /** The cheapest path; the first of equal ones. */
  public Path path() {
    Path.Builder path = new Path.Builder();
    int i = 0;
    int j = 0;
    int node = 0;
    while (i < band.sources() || j < band.targets()) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < shapes.length; k++) {
        double cost = least(node, i, j, k);
        if (cost < least) {
          least = cost;
          best = k;
        }
      }
      node = next(i, j, best);
      i += sources[best];
      j += targets[best];
      path.add(i, j);
    }
    return path.build();
  }

  /** The cells on paths that are dearer than the cheapest by no more than {@code reach} nats. */
  public Band within(double reach) {
    int[] low = new int[band.sources() + 1];
    int[] high = new int[band.sources() + 1];
    Arrays.fill(low, band.targets());
    double limit = least() + reach;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int node = 2 * band.cell(i, j);
        if (Math.min(least(node), least(node + 1)) <= limit) {
          low[i] = Math.min(low[i], j);
          high[i] = j;
        }
      }
      if (low[i] > high[i]) {
        // no path stops in a row that all of them pass by
        low[i] = high[i - 1];
        high[i] = high[i - 1];
      }
    }
    return Band.between(low, high, band.targets());
  }
}
