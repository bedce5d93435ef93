package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds a translation much longer or shorter than those beside it. What is much is learnt from the
 * text: the middle of the logarithms of the ratios, and their spread; short sentences vary more.
 */
public final class LengthCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "length",
          new Message("A translation much longer or shorter than the text's others", "译文长度异常"),
          Category.MISTRANSLATION,
          Severity.NOTE,
          true);

  /** Fewer beads tell nothing of a spread. */
  private static final int ENOUGH = 20;

  /** Shorter sources, in the weight of {@link LengthRatio#length}, are not looked at. */
  private static final double SHORT = 20;

  /** How many spreads from the middle is much. */
  private static final double MUCH = 4;

  private record Ratio(int bead, double log, double doubt) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Bitext bitext = inspection.bitext();
    List<Ratio> ratios = ratios(bitext);
    List<Finding> findings = new ArrayList<>();
    if (ratios.size() < ENOUGH) {
      return findings;
    }
    double middle = median(ratios.stream().map(Ratio::log).toList());
    double spread =
        1.4826
            * median(ratios.stream().map(it -> Math.abs(it.log() - middle) / it.doubt()).toList());
    double band = MUCH * Math.max(0.12, spread);
    for (Ratio ratio : ratios) {
      double off = (ratio.log() - middle) / ratio.doubt();
      if (Math.abs(off) > band) {
        findings.add(finding(bitext, ratio, Math.exp(ratio.log() - middle)));
      }
    }
    return findings;
  }

  private static List<Ratio> ratios(Bitext bitext) {
    List<Ratio> ratios = new ArrayList<>();
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      if (bead.isGap() || !isProse(bead.source()) || !isProse(bead.target())) {
        continue;
      }
      double source = LengthRatio.length(bead.source(), bitext.source().lang());
      double target = LengthRatio.length(bead.target(), bitext.target().lang());
      if (source >= SHORT && target > 0) {
        ratios.add(new Ratio(i, Math.log(target / source), Math.sqrt(1 + 40 / source)));
      }
    }
    return ratios;
  }

  private static boolean isProse(List<Sentence> side) {
    return side.stream()
        .map(Sentence::block)
        .allMatch(it -> it.kind() != Block.Kind.CODE && it.role() == Block.Role.BODY);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static Finding finding(Bitext bitext, Ratio ratio, double times) {
    Bead bead = bitext.beads().get(ratio.bead());
    Sentence first = bead.target().get(0);
    String factor = String.format(Locale.ROOT, "%.1f", times > 1 ? times : 1 / times);
    Finding.Builder finding =
        Finding.of(
            INFO,
            ratio.bead(),
            first.file(),
            first.text(),
            new Message(
                factor
                    + " times as "
                    + (times > 1 ? "long" : "short")
                    + " as this text's translations are",
                "译文长度为本文通常的 " + (times > 1 ? factor + " 倍" : "1/" + factor)));
    bead.source().forEach(it -> finding.source(it.file()));
    return finding.confidence(0.5).build();
  }
}
