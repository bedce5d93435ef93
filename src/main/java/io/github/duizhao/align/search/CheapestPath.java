package io.github.duizhao.align.search;

import java.util.Arrays;
import java.util.List;

/**
 * The dynamic program: finds the path of least cost through a band, and nothing else. It keeps
 * apart whether the last bead was a gap, since a gap after a gap is cheaper: what is left out is
 * often a whole section.
 */
public final class CheapestPath {

  /** What a gap after a gap saves, in nats. */
  public static final double GAP_SAVING = 4;

  private final Band band;
  private final BeadShape[] shapes;
  private final double[] best;
  private final byte[] back;

  private CheapestPath(Band band, List<BeadShape> shapes) {
    this.band = band;
    this.shapes = shapes.toArray(new BeadShape[0]);
    best = new double[Math.multiplyExact(2, band.cells())];
    back = new byte[best.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
  }

  /** Time and memory are linear in the cells of the band. The first of equal paths wins. */
  public static Path find(Band band, List<BeadShape> shapes, BeadCost costs) {
    CheapestPath search = new CheapestPath(band, shapes);
    search.sweep(costs);
    return search.trace();
  }

  private void sweep(BeadCost costs) {
    best[0] = 0;
    for (int i = 0; i <= band.sources(); i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int state = 2 * band.cell(i, j);
        double afterBead = best[state];
        double afterGap = best[state + 1];
        double cheaper = Math.min(afterBead, afterGap);
        if (cheaper == Double.POSITIVE_INFINITY) {
          continue;
        }
        for (int k = 0; k < shapes.length; k++) {
          BeadShape shape = shapes[k];
          int toI = i + shape.source();
          int toJ = j + shape.target();
          if (toI > band.sources() || toJ > band.targets() || !band.contains(toI, toJ)) {
            continue;
          }
          boolean gap = shape.isGap();
          double before = gap ? Math.min(afterBead, afterGap - GAP_SAVING) : cheaper;
          boolean fromGap = gap ? afterGap - GAP_SAVING < afterBead : afterGap < afterBead;
          int next = 2 * band.cell(toI, toJ) + (gap ? 1 : 0);
          double cost = before + shape.prior() + costs.cost(i, toI, j, toJ);
          if (cost < best[next]) {
            best[next] = cost;
            back[next] = (byte) (2 * k + (fromGap ? 1 : 0));
          }
        }
      }
    }
  }

  private Path trace() {
    Path.Builder path = new Path.Builder();
    int i = band.sources();
    int j = band.targets();
    int end = 2 * band.cell(i, j);
    int gap = best[end + 1] < best[end] ? 1 : 0;
    while (i > 0 || j > 0) {
      path.add(i, j);
      int step = back[2 * band.cell(i, j) + gap];
      gap = step & 1;
      i -= shapes[step >> 1].source();
      j -= shapes[step >> 1].target();
    }
    return path.buildReversed();
  }
}
