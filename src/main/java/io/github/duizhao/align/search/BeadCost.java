package io.github.duizhao.align.search;

/** How dear a bead is, in nats: finite, never NaN; cheap, since it is asked for every cell. */
public interface BeadCost {

  double cost(int sourceFrom, int sourceTo, int targetFrom, int targetTo);
}
