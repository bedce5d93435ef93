package io.github.duizhao.align.search;

/** Takes the features of a bead, one by one. */
public interface FeatureSink {

  void add(int feature, double value);
}
