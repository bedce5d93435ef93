package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds code that was translated or changed: {@code apt-得到}, {@code —kubeconfig}, {@code
 * config。json}. Code spans are compared bead by bead; code blocks line by line.
 */
public final class CodeCheck implements Check {

  static final CheckInfo INFO =
      new CheckInfo(
          "code",
          new Message("Code that was translated or changed", "代码被翻译或改动"),
          Category.MARKUP,
          Severity.ERROR,
          true);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Bead> beads = inspection.bitext().beads();
    NearTexts near = new NearTexts(beads);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      inspection.asking().stopIfAsked();
      if (!beads.get(i).isGap()) {
        spans(beads.get(i), i, near, findings);
        LostCode.check(beads.get(i), i, findings);
        CodeLines.check(beads.get(i), i, findings);
      }
    }
    return findings;
  }

  private static void spans(Bead bead, int index, NearTexts near, List<Finding> findings) {
    List<Placed> translated = BeadMarks.of(bead.target(), Mark.Kind.CODE);
    if (translated.isEmpty()) {
      return;
    }
    Set<String> source = new HashSet<>();
    for (Placed placed : BeadMarks.of(near.sourceSentences(index), Mark.Kind.CODE)) {
      source.add(NearTexts.plain(placed.text()));
    }
    List<Placed> missing = new ArrayList<>();
    String targetText = near.target(index);
    for (Placed placed : BeadMarks.of(bead.source(), Mark.Kind.CODE)) {
      if (!targetText.contains(NearTexts.plain(placed.text()))) {
        missing.add(placed);
      }
    }
    List<Placed> unmatched = unmatched(bead);
    String sourceText = near.source(index);
    for (Placed placed : translated) {
      String code = NearTexts.plain(placed.text());
      if (!source.contains(code) && !sourceText.contains(code) && !code.isEmpty()) {
        changed(index, placed, Han.count(code) > 0 ? unmatched : missing, findings);
      }
    }
  }

  /** The source's code spans less those of the target, each counted once. */
  private static List<Placed> unmatched(Bead bead) {
    Map<String, Integer> kept = new HashMap<>();
    for (Placed placed : BeadMarks.of(bead.target(), Mark.Kind.CODE)) {
      kept.merge(NearTexts.plain(placed.text()), 1, Integer::sum);
    }
    List<Placed> left = new ArrayList<>();
    for (Placed placed : BeadMarks.of(bead.source(), Mark.Kind.CODE)) {
      if (kept.merge(NearTexts.plain(placed.text()), -1, Integer::sum) < 0) {
        left.add(placed);
      }
    }
    return left;
  }

  private static void changed(
      int bead, Placed placed, List<Placed> missing, List<Finding> findings) {
    Placed best = null;
    double bestLikeness = -1;
    for (Placed candidate : missing.subList(0, Math.min(LinkTargets.MOST, missing.size()))) {
      double likeness = Difference.likeness(candidate.text(), placed.text());
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = candidate;
      }
    }
    boolean translated = Han.count(placed.text()) > 0;
    if (best == null || (!translated && bestLikeness < 0.5)) {
      return;
    }
    missing.remove(best);
    Span part = Difference.in(best.text(), placed.text()).shift(placed.mark().span().start());
    Sentence sentence = placed.sentence();
    findings.add(
        Finding.of(
                INFO,
                bead,
                sentence.block().toFile(part),
                part.in(sentence.block().text()),
                translated
                    ? new Message("code was translated", "代码被翻译了")
                    : new Message("code was changed", "代码被改动了"))
            .expected(best.text())
            .because("the source has " + best.text(), "原文是“" + best.text() + "”")
            .source(best.sentence().block().toFile(best.mark().span()))
            .fix(new Fix(sentence.block().toFile(placed.mark().span()), best.text(), false))
            .severity(isFilledIn(best.text()) ? Severity.WARNING : Severity.ERROR)
            .confidence(translated ? 0.92 : 0.85)
            .build());
  }

  /** Code with a place for words of one's own, which may be translated. */
  private static boolean isFilledIn(String code) {
    return code.indexOf('<') >= 0 || code.indexOf('"') >= 0 || code.indexOf('\'') >= 0;
  }
}
