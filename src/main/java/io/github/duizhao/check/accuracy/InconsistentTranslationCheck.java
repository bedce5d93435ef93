package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.EarlierPairs;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

  private static final Message ANOTHER_WAY =
      new Message("translated another way before", "同一原文前文另有译法");
  private static final Message OF_ANOTHER =
      new Message("the translation of another sentence, too", "不同原文译文相同");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Map<String, Integer> bySource = new HashMap<>();
    Map<String, Integer> byTarget = new HashMap<>();
    List<Bead> beads = inspection.bitext().beads();
    EarlierPairs earlier = inspection.earlier();
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
      OptionalInt farther = earlier.otherTranslation(source, target);
      OptionalInt farSource = earlier.otherSource(source, target);
      if (!text(beads.get(first).target()).equals(target)) {
        findings.add(finding(bead, i, ANOTHER_WAY).related(place(beads.get(first))).build());
      } else if (farther.isPresent()) {
        findings.add(finding(bead, i, in(ANOTHER_WAY, farther.getAsInt())).build());
      } else if (!text(beads.get(same).source()).equals(source)) {
        findings.add(finding(bead, i, OF_ANOTHER).related(place(beads.get(same))).build());
      } else if (farSource.isPresent()) {
        findings.add(finding(bead, i, in(OF_ANOTHER, farSource.getAsInt())).build());
      }
      bySource.putIfAbsent(source, i);
      byTarget.putIfAbsent(target, i);
    }
    remember(inspection, bySource.values());
    return findings;
  }

  /** Keeps the first translation of each sentence for the pieces of the file to come. */
  private static void remember(Inspection inspection, Collection<Integer> firsts) {
    Content content = inspection.bitext().target().document().content();
    List<Bead> beads = inspection.bitext().beads();
    firsts.stream()
        .sorted()
        .map(beads::get)
        .forEach(
            bead ->
                inspection
                    .earlier()
                    .add(
                        text(bead.source()),
                        text(bead.target()),
                        content.position(place(bead).start()).line()));
  }

  private static String text(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(it -> text.append(it.text().strip()).append(' '));
    return text.toString().strip();
  }

  private static Span place(Bead bead) {
    return bead.target().get(0).file();
  }

  private static Message in(Message message, int line) {
    return new Message(
        message.english() + ", in line " + line, message.chinese() + "（第 " + line + " 行）");
  }

  private static Finding.Builder finding(Bead bead, int index, Message message) {
    Sentence sentence = bead.target().get(0);
    return Finding.of(INFO, index, sentence.file(), sentence.text(), message)
        .source(bead.source().get(0).file())
        .confidence(0.6);
  }
}
