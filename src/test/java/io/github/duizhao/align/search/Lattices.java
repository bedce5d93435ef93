package io.github.duizhao.align.search;

/** Makes lattices by hand. */
public final class Lattices {

  private Lattices() {}

  /**
   * Without features.
   *
   * @param edges node from, node to, source from, source to, target from, target to
   */
  public static Lattice of(int nodes, int[]... edges) {
    Lattice.Builder builder = new Lattice.Builder(nodes);
    for (int[] edge : edges) {
      builder.add(edge[0], edge[1], edge[2], edge[3], edge[4], edge[5], GapRun.NONE);
    }
    return builder.build((i, toI, j, toJ, run, sink) -> {});
  }
}
