package io.github.duizhao.align.search;

/** Names what speaks for or against the beads of a lattice. */
public interface EdgeFeatures {

  /**
   * What a bead and the boundary that ends it say.
   *
   * @param run what stands before it, if it is a gap
   */
  void add(int i, int toI, int j, int toJ, GapRun run, FeatureSink sink);
}
