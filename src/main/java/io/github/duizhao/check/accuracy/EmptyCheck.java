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
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a translation that holds no words: the segment is empty, or there is nothing but marks. In
 * two texts that were aligned a sentence without counterpart is an {@code omission}, and only a
 * translation that is empty as a whole is found here.
 */
public final class EmptyCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "empty",
          new Message("A translation that holds no words", "译文为空"),
          Category.UNTRANSLATED,
          Severity.ERROR,
          true);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    Bitext bitext = inspection.bitext();
    boolean units = isOfUnits(bitext);
    if (!units && isLostWhole(bitext)) {
      return List.of(whole(bitext));
    }
    List<Bead> beads = bitext.beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (letters(bead.source()) < 2 || letters(bead.target()) > 0 || hasMarks(bead.target())) {
        continue;
      }
      if (!bead.target().isEmpty()) {
        Sentence first = bead.target().get(0);
        add(i, bead, first.file(), first.text(), findings);
      } else if (units) {
        int end = bead.source().get(bead.source().size() - 1).file().end();
        add(i, bead, new Span(end, end), "", findings);
      }
    }
    return findings;
  }

  /**
   * Whether both sides stand in one file, such as a TMX, whose units people tied: what has no
   * translation there is empty and not lost.
   */
  static boolean isOfUnits(Bitext bitext) {
    return bitext.hasSource()
        && bitext.source().document().content() == bitext.target().document().content();
  }

  private static boolean isLostWhole(Bitext bitext) {
    return bitext.target().isEmpty() && letters(bitext.source().sentences()) >= 2;
  }

  private static Finding whole(Bitext bitext) {
    int end = bitext.target().document().content().length();
    Sentence first = bitext.source().sentences().get(0);
    return Finding.of(
            INFO, 0, new Span(end, end), "", new Message("the translation is empty", "译文全文为空"))
        .source(first.file())
        .confidence(0.95)
        .build();
  }

  private static long letters(List<Sentence> sentences) {
    return sentences.stream()
        .flatMapToInt(it -> it.text().codePoints())
        .filter(Character::isLetterOrDigit)
        .count();
  }

  /** A picture or code may be all that a translation needs. */
  private static boolean hasMarks(List<Sentence> sentences) {
    return sentences.stream().anyMatch(it -> !it.block().marks().isEmpty());
  }

  private static void add(int index, Bead bead, Span place, String found, List<Finding> findings) {
    Finding.Builder finding =
        Finding.of(
            INFO, index, place, found, new Message("the translation holds no words", "译文为空"));
    bead.source().forEach(it -> finding.source(it.file()));
    findings.add(finding.confidence(0.95).build());
  }
}
