package io.github.duizhao.align;

import java.util.Arrays;
import java.util.List;

/** The dynamic program: finds the path of least cost through a band, and nothing else. */
final class CheapestPath {

  private CheapestPath() {}

  /** Time and memory are linear in the cells of the band. The first of equal paths wins. */
  static Path find(Band band, List<BeadShape> shapes, BeadCost costs) {
    int sources = band.sources();
    int targets = band.targets();
    double[] best = new double[band.cells()];
    byte[] back = new byte[band.cells()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = 0;
    BeadShape[] kinds = shapes.toArray(new BeadShape[0]);
    for (int i = 0; i <= sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        double here = best[band.cell(i, j)];
        if (here == Double.POSITIVE_INFINITY) {
          continue;
        }
        for (int k = 0; k < kinds.length; k++) {
          int toSource = i + kinds[k].source();
          int toTarget = j + kinds[k].target();
          if (toSource > sources || toTarget > targets || !band.contains(toSource, toTarget)) {
            continue;
          }
          int cell = band.cell(toSource, toTarget);
          double cost = here + kinds[k].prior() + costs.cost(i, toSource, j, toTarget);
          if (cost < best[cell]) {
            best[cell] = cost;
            back[cell] = (byte) k;
          }
        }
      }
    }
    return trace(band, kinds, back);
  }

  private static Path trace(Band band, BeadShape[] kinds, byte[] back) {
    Path.Builder path = new Path.Builder();
    int i = band.sources();
    int j = band.targets();
    while (i > 0 || j > 0) {
      path.add(i, j);
      BeadShape kind = kinds[back[band.cell(i, j)]];
      i -= kind.source();
      j -= kind.target();
    }
    return path.buildReversed();
  }
}
