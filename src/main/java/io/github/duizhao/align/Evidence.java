package io.github.duizhao.align;

/** One thing that speaks for or against beads; prepared once for a pair of texts. Thread-safe. */
interface Evidence {

  /**
   * @param band the only cells that will be asked for
   */
  BeadCost over(TextPair texts, Band band);
}
