package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.accuracy.LostClauses.Lost;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds sentences and clauses of the source that were not translated; in a translation alone, lists
 * that are announced and do not follow.
 */
public final class OmissionCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "omission",
          new Message("A sentence or clause of the source is missing", "漏译的句子或分句"),
          Category.OMISSION,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    if (!inspection.bitext().hasSource()) {
      lists(inspection, findings);
      return findings;
    }
    boolean units = EmptyCheck.isOfUnits(inspection.bitext());
    if (inspection.bitext().target().isEmpty()) {
      return findings;
    }
    List<Bead> beads = inspection.bitext().beads();
    LostClauses search = new LostClauses(inspection, true);
    LostNegations negations = LostNegations.of(inspection);
    int i = 0;
    while (i < beads.size()) {
      inspection.asking().stopIfAsked();
      Bead bead = beads.get(i);
      if (bead.target().isEmpty()) {
        int end = i;
        while (end < beads.size() && beads.get(end).target().isEmpty()) {
          end++;
        }
        if (!units) {
          gap(inspection, search, i, end, findings);
        }
        i = end;
        continue;
      }
      Optional<Lost> lost = search.in(bead.source(), bead.target());
      LostNegations.Lost negation = negations.beads().get(i);
      if (lost.isPresent() && !SpelledOut.is(lost.get().clause(), bead.target())) {
        findings.add(
            clause(bead, i, lost.get(), inspection)
                .because(
                    "its words have no counterpart once the others have theirs, and the words and"
                        + " length of the translation are accounted for without it",
                    "其余部分对应之后，译文中没有与之对应的词语，而译文的词语和长度已由其余部分说明")
                .build());
      } else if (negation != null) {
        int index = i;
        search
            .negated(negation.sentence(), bead)
            .ifPresent(
                it ->
                    findings.add(
                        clause(bead, index, it, inspection)
                            .because(
                                "neither its negation nor its words have a counterpart",
                                "译文中没有对应的否定，也没有对应的词语")
                            .build()));
      }
      i++;
    }
    return findings;
  }

  /** Sentences without a counterpart, one finding for all that follow each other. */
  private static void gap(
      Inspection inspection, LostClauses search, int from, int to, List<Finding> findings) {
    List<Bead> beads = inspection.bitext().beads();
    List<Sentence> lost = new ArrayList<>();
    double confidence = 1;
    for (int i = from; i < to; i++) {
      for (Sentence sentence : beads.get(i).source()) {
        boolean before =
            i == from && from > 0 && search.isRenderedBy(sentence, beads.get(from - 1), true);
        boolean after =
            i == to - 1 && to < beads.size() && search.isRenderedBy(sentence, beads.get(to), true);
        if (isWorthSaying(sentence) && !before && !after) {
          lost.add(sentence);
          confidence = Math.min(confidence, beads.get(i).confidence());
        }
      }
    }
    if (lost.isEmpty()) {
      return;
    }
    Finding.Builder finding =
        Finding.of(
                INFO,
                from,
                place(inspection, lost.get(0), from, to),
                "",
                new Message(
                    lost.size() == 1
                        ? "a sentence of the source is missing: " + cut(lost.get(0).text())
                        : lost.size()
                            + " sentences of the source are missing, from: "
                            + cut(lost.get(0).text()),
                    lost.size() == 1
                        ? "漏译一句：" + cut(lost.get(0).text())
                        : "漏译 " + lost.size() + " 句，始于：" + cut(lost.get(0).text())))
            .confidence(0.4 + 0.5 * confidence);
    lost.forEach(sentence -> finding.source(sentence.file()));
    findings.add(finding.build());
  }

  private static boolean isWorthSaying(Sentence sentence) {
    Block block = sentence.block();
    boolean prose =
        block.kind() != Block.Kind.CODE
            && block.kind() != Block.Kind.CAPTION
            && block.role() == Block.Role.BODY;
    long letters = sentence.text().codePoints().filter(Character::isLetter).count();
    return prose && letters >= 8 && sentence.text().strip().indexOf(' ') > 0;
  }

  /** Where the translation should stand: after the sentence before it, or at its block's start. */
  private static Span place(Inspection inspection, Sentence lost, int from, int to) {
    List<Bead> beads = inspection.bitext().beads();
    if (to < beads.size() && startsBlockOf(lost, beads.get(to))) {
      return start(beads.get(to).target().get(0));
    }
    for (int i = from - 1; i >= 0; i--) {
      List<Sentence> target = beads.get(i).target();
      if (!target.isEmpty()) {
        return end(target.get(target.size() - 1));
      }
    }
    for (int i = to; i < beads.size(); i++) {
      List<Sentence> target = beads.get(i).target();
      if (!target.isEmpty()) {
        return start(target.get(0));
      }
    }
    Document document = inspection.bitext().target().document();
    return new Span(document.content().length(), document.content().length());
  }

  /** Whether what is left of a lost sentence's block starts a block of the translation. */
  private static boolean startsBlockOf(Sentence lost, Bead next) {
    return !next.isGap()
        && next.source().get(0).block() == lost.block()
        && next.target().get(0).span().start() == 0;
  }

  private static Span start(Sentence sentence) {
    int start = sentence.file().start();
    return new Span(start, start);
  }

  private static Span end(Sentence sentence) {
    int end = sentence.file().end();
    return new Span(end, end);
  }

  private static void lists(Inspection inspection, List<Finding> findings) {
    List<Block> blocks = inspection.bitext().target().document().blocks();
    for (Passage passage : Passages.of(inspection).body()) {
      Optional<Span> place = LostLists.in(passage, blocks);
      if (place.isPresent()) {
        String clause = cut(place.get().in(passage.block().text()));
        findings.add(
            passage
                .finding(
                    INFO,
                    place.get(),
                    "“" + clause + "” announces a list, and none follows",
                    "“" + clause + "”引出列表，其后却没有列表")
                .confidence(0.7)
                .build());
      }
    }
  }

  private static Finding.Builder clause(Bead bead, int index, Lost lost, Inspection inspection) {
    Sentence first = bead.target().get(0);
    boolean leading =
        lost.clause().span().start() == 0 && lost.clause().sentence() == bead.source().get(0);
    Span place = leading ? start(first) : end(bead.target().get(bead.target().size() - 1));
    String text = lost.clause().text();
    return Finding.of(
            INFO, index, place, "", new Message("not translated: " + cut(text), "漏译：" + cut(text)))
        .source(lost.clause().sentence().file(lost.clause().span()))
        // in a free translation, most of what has no counterpart is said in other words
        .severity(
            Literalness.of(inspection).isFree() && !lost.sure() ? Severity.NOTE : Severity.WARNING)
        .confidence(lost.confidence());
  }

  /** A text at a length for a message. */
  static String cut(String text) {
    String line = text.strip().replaceAll("\\s", " ");
    int end = line.offsetByCodePoints(0, Math.min(80, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
