package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.accuracy.Clauses.Clause;
import io.github.duizhao.check.accuracy.LostClauses.Lost;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds sentences of the translation that the source does not have. Translators' notes are let be,
 * and so are sentences in brackets and rows of identifiers.
 */
public final class AdditionCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "addition",
          new Message("A sentence that the source does not have", "译文多出的句子"),
          Category.ADDITION,
          Severity.WARNING,
          true);

  private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]*[）)][。！？.!?]?");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    boolean chinese = inspection.bitext().target().lang().isChinese();
    LostClauses search = new LostClauses(inspection, false);
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      if (bead.source().isEmpty()) {
        gap(beads, i, search, findings);
      } else if (bead.target().size() > 1) {
        Optional<Lost> added = search.in(bead.target(), bead.source());
        if (added.isPresent()
            && added.get().clause().whole()
            && (!chinese || isWorthSaying(added.get().clause().sentence()))) {
          Clause clause = added.get().clause();
          // in a free translation, words without a counterpart are seldom an addition
          boolean sure = added.get().sure() || !Literalness.of(inspection).isFree();
          findings.add(
              finding(i, clause.sentence(), clause.span(), added.get().confidence())
                  .severity(sure ? Severity.WARNING : Severity.NOTE)
                  .build());
        }
      }
    }
    return findings;
  }

  private static void gap(List<Bead> beads, int index, LostClauses search, List<Finding> findings) {
    Bead bead = beads.get(index);
    for (Sentence sentence : bead.target()) {
      boolean before = index > 0 && search.isRenderedBy(sentence, beads.get(index - 1), false);
      boolean after =
          index + 1 < beads.size() && search.isRenderedBy(sentence, beads.get(index + 1), false);
      Span whole = new Span(0, sentence.text().length());
      boolean note = new Clause(sentence, whole, true).isNote();
      if (isWorthSaying(sentence) && !note && !before && !after) {
        findings.add(finding(index, sentence, whole, 0.4 + 0.4 * bead.confidence()).build());
      }
    }
  }

  private static boolean isWorthSaying(Sentence sentence) {
    Block block = sentence.block();
    return block.kind() != Block.Kind.CODE
        && block.role() == Block.Role.BODY
        && isChinese(sentence.text());
  }

  /** A few hanzi beside long identifiers are a row of a table; all in brackets is a gloss. */
  private static boolean isChinese(String text) {
    int hanzi = Han.count(text);
    if (hanzi < 5) {
      return false;
    }
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      latin += Han.isLatin(text.charAt(i)) ? 1 : 0;
    }
    return latin <= 4 * hanzi && !BRACKETED.matcher(text.strip()).matches();
  }

  private static Finding.Builder finding(
      int bead, Sentence sentence, Span span, double confidence) {
    return Finding.of(
            INFO,
            bead,
            sentence.file(span),
            span.in(sentence.text()),
            new Message("the source does not say this", "原文没有这句话"))
        .confidence(confidence);
  }
}
