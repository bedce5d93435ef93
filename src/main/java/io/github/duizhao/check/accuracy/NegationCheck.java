package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
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

/** Finds sentences that lost their negation. */
public final class NegationCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "negation",
          new Message("A negation of the source is lost", "漏译否定词"),
          Category.MISTRANSLATION,
          Severity.WARNING,
          true);

  /** A sentence of so few words says one thing. */
  private static final int SHORT = 9;

  private static final double RENDERED = 0.6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    LostNegations negations = LostNegations.of(inspection);
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      LostNegations.Lost lost = negations.beads().get(i);
      if (lost != null) {
        findings.add(finding(lost.sentence(), lost.span(), beads.get(i), i, inspection));
      }
    }
    return findings;
  }

  private static Finding finding(
      Sentence sentence, Span negation, Bead bead, int index, Inspection inspection) {
    LikelyPlace.Clause clause =
        LikelyPlace.of(
            sentence, negation, bead.target(), inspection, it -> LostNegations.mayLack(bead, it));
    String said = OmissionCheck.cut(Clauses.around(sentence, negation));
    String rendered = OmissionCheck.cut(clause.span().in(clause.sentence().text()));
    return Finding.of(
            INFO,
            index,
            clause.sentence().file(clause.span()),
            clause.span().in(clause.sentence().text()),
            new Message(
                "the source negates (“"
                    + said
                    + "”), the translation does not (“"
                    + rendered
                    + "”)",
                "原文有否定（“" + said + "”），译文没有（“" + rendered + "”）"))
        .source(sentence.file(negation))
        .severity(
            Literalness.of(inspection).isFree() && !isSure(bead, inspection)
                ? Severity.NOTE
                : Severity.WARNING)
        .confidence(0.7)
        .build();
  }

  /**
   * Whether even a free translation follows these words: a short sentence most of whose words are
   * rendered.
   */
  private static boolean isSure(Bead bead, Inspection inspection) {
    if (!bead.shape().equals("1-1") || bead.confidence() < 0.8) {
      return false;
    }
    String source = bead.source().get(0).text();
    WordLinks links = WordLinks.of(inspection);
    Coverage coverage =
        new Coverage(
            links.english(source, 0), links.chinese(bead.target().get(0).text(), 0), true, links);
    return source.strip().split("\\s+").length <= SHORT
        && coverage.known(0) > 0
        && coverage.share(0, false) >= RENDERED;
  }
}
