package io.github.duizhao.align;

/** What speaks for or against a bead of clauses: its shape, its lengths and its words. */
final class ClauseFeatures implements EdgeFeatures, BeadCost {

  /**
   * How far a first look trusts each group of {@link WordGroups}, as the coarse pass does; weights
   * are asked afterwards.
   */
  private static final double[] TRUST = {0.35, 0.35, 0.105, 0.35};

  private final Text source;
  private final Text target;
  private final WordSupport sourceWords;
  private final WordSupport targetWords;
  private final BeadCost lengths;

  ClauseFeatures(TextPair texts, Band band, WordTables words) {
    source = texts.source();
    target = texts.target();
    sourceWords =
        new WordSupport(
            source,
            target,
            band,
            BeadShape.MAX_SOURCE,
            BeadShape.MAX_TARGET,
            words.sourceGiven(),
            new WordGroups(source, false));
    targetWords =
        new WordSupport(
            target,
            source,
            band.transposed(),
            BeadShape.MAX_TARGET,
            BeadShape.MAX_SOURCE,
            words.targetGiven(),
            new WordGroups(target, false));
    lengths = new LengthEvidence().over(texts, band);
  }

  @Override
  public double cost(int i, int toI, int j, int toJ) {
    if (i == toI || j == toJ) {
      return 0;
    }
    double support = 0;
    for (int s = i; s < toI; s++) {
      support += trusted(sourceWords, s, j, toJ - j);
    }
    for (int t = j; t < toJ; t++) {
      support += trusted(targetWords, t, i, toI - i);
    }
    return lengths.cost(i, toI, j, toJ) - support;
  }

  private static double trusted(WordSupport words, int clause, int from, int length) {
    double sum = 0;
    for (int group = 0; group < TRUST.length; group++) {
      sum += TRUST[group] * words.sum(clause, from, length, group);
    }
    return sum;
  }

  @Override
  public void add(int i, int toI, int j, int toJ, boolean afterGap, FeatureSink sink) {
    sink.add(Feature.ofShape(toI - i, toJ - j), 1);
    if (i == toI || j == toJ) {
      int longer = Math.max(source.length(i, toI), target.length(j, toJ));
      Feature.GAP_AFTER_GAP.addTo(sink, afterGap ? 1 : 0);
      Feature.GAP_LENGTH.addTo(sink, Math.log(1 + longer));
      return;
    }
    Feature.LENGTH.addTo(sink, -lengths.cost(i, toI, j, toJ));
    WordGroups.addSums(sourceWords, i, toI, targetWords, j, toJ, sink);
  }
}
