package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;

/**
 * How long a translation of this text is, learnt from its own 1-1 beads.
 *
 * @param ratio target length for a source length of one
 * @param known whether there were beads enough to learn from
 */
record LengthRatio(double ratio, boolean known) {

  /** Fewer beads say nothing. */
  private static final int ENOUGH = 5;

  /** Latin words in Chinese text are longer than they weigh. */
  private static final double LATIN = 0.25;

  static LengthRatio of(Inspection inspection) {
    return inspection.shared(LengthRatio.class, it -> learn(it.bitext()));
  }

  private static LengthRatio learn(Bitext bitext) {
    double source = 0;
    double target = 0;
    int beads = 0;
    for (Bead bead : bitext.beads()) {
      boolean plain =
          bead.shape().equals("1-1")
              && bead.confidence() > 0.7
              && bead.source().get(0).block().kind() != Block.Kind.CODE;
      if (plain) {
        source += length(bead.source().get(0).text(), bitext.source().lang());
        target += length(bead.target().get(0).text(), bitext.target().lang());
        beads++;
      }
    }
    boolean known = beads >= ENOUGH && source > 0 && target > 0;
    return new LengthRatio(known ? target / source : 1, known);
  }

  /** The weight of a text: characters, of which those beside hanzi count for less. */
  static double length(String text, Lang lang) {
    if (!lang.isChinese()) {
      return text.length();
    }
    int hanzi = Han.count(text);
    return hanzi + LATIN * (text.length() - hanzi);
  }

  static double length(Iterable<Sentence> sentences, Lang lang) {
    double sum = 0;
    for (Sentence sentence : sentences) {
      sum += length(sentence.text(), lang);
    }
    return sum;
  }
}
