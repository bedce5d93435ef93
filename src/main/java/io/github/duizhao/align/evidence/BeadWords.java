package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import java.util.function.Function;

/** How well the words of both sides of a bead explain each other: {@link WordSupport} both ways. */
public final class BeadWords {

  private final WordSupport source;
  private final WordSupport target;

  /**
   * @param grouping how the words of each text are grouped
   */
  public BeadWords(
      TextPair texts, Band band, WordTables words, Function<Text, WordSupport.Groups> grouping) {
    source =
        new WordSupport(
            texts.source(),
            texts.target(),
            band,
            BeadShape.MAX_SOURCE,
            BeadShape.MAX_TARGET,
            words.sourceGiven(),
            grouping.apply(texts.source()));
    target =
        new WordSupport(
            texts.target(),
            texts.source(),
            band.transposed(),
            BeadShape.MAX_TARGET,
            BeadShape.MAX_SOURCE,
            words.targetGiven(),
            grouping.apply(texts.target()));
  }

  /** The support of the bead's source words in one group. */
  public double ofSource(int i, int toI, int j, int toJ, int group) {
    double sum = 0;
    for (int s = i; s < toI; s++) {
      sum += source.sum(s, j, toJ - j, group);
    }
    return sum;
  }

  /** The same for its target words. */
  public double ofTarget(int i, int toI, int j, int toJ, int group) {
    double sum = 0;
    for (int t = j; t < toJ; t++) {
      sum += target.sum(t, i, toI - i, group);
    }
    return sum;
  }

  /** How much better the target sentence after the bead explains its source words. */
  public double sourceAfter(int i, int toI, int j, int toJ) {
    double sum = 0;
    for (int s = i; s < toI; s++) {
      sum += source.after(s, j, toJ - j);
    }
    return sum;
  }

  /** The same for the target sentence before the bead. */
  public double sourceBefore(int i, int toI, int j, int toJ) {
    double sum = 0;
    for (int s = i; s < toI; s++) {
      sum += source.before(s, j, toJ - j);
    }
    return sum;
  }

  /** How much better the source sentence after the bead explains its target words. */
  public double targetAfter(int i, int toI, int j, int toJ) {
    double sum = 0;
    for (int t = j; t < toJ; t++) {
      sum += target.after(t, i, toI - i);
    }
    return sum;
  }

  /** The same for the source sentence before the bead. */
  public double targetBefore(int i, int toI, int j, int toJ) {
    double sum = 0;
    for (int t = j; t < toJ; t++) {
      sum += target.before(t, i, toI - i);
    }
    return sum;
  }
}
