package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.word.TextPair;

/** One thing that speaks for or against beads; prepared once for a pair of texts. Thread-safe. */
interface Evidence {

  /**
   * @param band the only cells that will be asked for
   */
  BeadCost over(TextPair texts, Band band);
}
