package io.github.duizhao.align.search;

/** Names what speaks for or against the beads of a lattice. */
public interface EdgeFeatures {

  /**
   * What a bead and the boundary that ends it say.
   *
   * @param afterGap whether the bead before has one side only
   */
  void add(int i, int toI, int j, int toJ, boolean afterGap, FeatureSink sink);
}
