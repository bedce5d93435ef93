package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds one source sentence translated in two ways, and two source sentences with one translation.
 * Short ones, such as headings, depend on their place and are left alone.
 */
public final class InconsistentTranslationCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "inconsistent-translation",
          new Message("One sentence in two translations, or two in one", "同句异译或异句同译"),
          Category.INCONSISTENCY,
          Severity.NOTE,
          true);

  /** A source shorter than this, in words, may be rendered as its place wants. */
  private static final int WORDS = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Map<String, Integer> bySource = new HashMap<>();
    Map<String, Integer> byTarget = new HashMap<>();
    List<Bead> beads = inspection.bitext().beads();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.isGap() || bead.source().get(0).block().kind() == Block.Kind.CODE) {
        continue;
      }
      String source = text(bead.source());
      String target = text(bead.target());
      if (source.split(" ", WORDS + 1).length < WORDS) {
        continue;
      }
      int first = bySource.getOrDefault(source, i);
      int same = byTarget.getOrDefault(target, i);
      if (!text(beads.get(first).target()).equals(target)) {
        add(beads, i, first, "translated another way before", "同一原文前文另有译法", findings);
      } else if (!text(beads.get(same).source()).equals(source)) {
        add(beads, i, same, "the translation of another sentence, too", "不同原文译文相同", findings);
      }
      bySource.putIfAbsent(source, i);
      byTarget.putIfAbsent(target, i);
    }
    return findings;
  }

  private static String text(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(it -> text.append(it.text().strip()).append(' '));
    return text.toString().strip();
  }

  private static void add(
      List<Bead> beads,
      int here,
      int before,
      String english,
      String chinese,
      List<Finding> findings) {
    Sentence sentence = beads.get(here).target().get(0);
    findings.add(
        Finding.of(INFO, here, sentence.file(), sentence.text(), new Message(english, chinese))
            .source(beads.get(here).source().get(0).file())
            .related(beads.get(before).target().get(0).file())
            .confidence(0.6)
            .build());
  }
}
