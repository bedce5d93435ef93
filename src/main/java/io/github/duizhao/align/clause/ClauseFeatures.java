package io.github.duizhao.align.clause;

import io.github.duizhao.align.evidence.BeadWords;
import io.github.duizhao.align.evidence.LengthEvidence;
import io.github.duizhao.align.evidence.LexicalEvidence;
import io.github.duizhao.align.feature.BeadFeatures;
import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.feature.WordGroups;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.EdgeFeatures;
import io.github.duizhao.align.search.FeatureSink;
import io.github.duizhao.align.search.GapRun;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Vocabulary;

/** What speaks for or against a bead of clauses: its shape, its lengths and its words. */
final class ClauseFeatures implements EdgeFeatures, BeadCost {

  /**
   * How far a first look trusts each group of {@link WordGroups}, as the coarse pass does; weights
   * are asked afterwards.
   */
  private static final double[] TRUST = {
    LexicalEvidence.WEIGHT,
    LexicalEvidence.WEIGHT,
    LexicalEvidence.WEIGHT * (float) Vocabulary.FUNCTION_WEIGHT,
    LexicalEvidence.WEIGHT
  };

  private final Text source;
  private final Text target;
  private final BeadWords words;
  private final BeadCost lengths;

  ClauseFeatures(TextPair texts, Band band, WordTables words) {
    source = texts.source();
    target = texts.target();
    this.words = new BeadWords(texts, band, words, text -> new WordGroups(text, false));
    lengths = new LengthEvidence().over(texts, band);
  }

  @Override
  public double cost(int i, int toI, int j, int toJ) {
    if (i == toI || j == toJ) {
      return 0;
    }
    double cost = lengths.cost(i, toI, j, toJ);
    for (int group = 0; group < WordGroups.COUNT; group++) {
      double support =
          words.ofSource(i, toI, j, toJ, group) + words.ofTarget(i, toI, j, toJ, group);
      cost -= TRUST[group] * support;
    }
    return cost;
  }

  @Override
  public void add(int i, int toI, int j, int toJ, GapRun run, FeatureSink sink) {
    sink.add(Feature.ofShape(toI - i, toJ - j), 1);
    if (i == toI || j == toJ) {
      BeadFeatures.addGap(source.length(i, toI) + target.length(j, toJ), run, sink);
      return;
    }
    Feature.LENGTH.addTo(sink, -lengths.cost(i, toI, j, toJ));
    WordGroups.addSums(words, i, toI, j, toJ, sink);
  }
}
