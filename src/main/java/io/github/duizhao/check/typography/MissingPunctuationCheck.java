package io.github.duizhao.check.typography;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a paragraph that ends without a stop, in a text whose paragraphs end with one; where there
 * is a source, only if the source ends with one there.
 */
public final class MissingPunctuationCheck implements Check {

  /** A paragraph shorter than this, in Chinese characters, may be a label or a title. */
  private static final int LONG = 16;

  private static final CheckInfo INFO =
      new CheckInfo(
          "missing-punctuation",
          new Message("A paragraph that lost its final stop", "段末缺少句末标点"),
          Category.PUNCTUATION,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Passage> bare = new ArrayList<>();
    int stopped = 0;
    for (Passage passage : Passages.of(inspection).body()) {
      if (!isParagraph(passage)) {
        continue;
      }
      if (isBare(passage)) {
        bare.add(passage);
      } else {
        stopped++;
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (bare.size() * 4 > stopped) {
      return findings;
    }
    for (Passage passage : bare) {
      if (sourceStops(passage, inspection.bitext())) {
        findings.add(finding(passage));
      }
    }
    return findings;
  }

  private static boolean isParagraph(Passage passage) {
    Block block = passage.block();
    return block.kind() == Block.Kind.PARAGRAPH
        && block.role() == Block.Role.BODY
        && passage.hanzi() >= LONG
        && endsInText(block);
  }

  /** A link, a picture or code at the end stands for itself. */
  private static boolean endsInText(Block block) {
    int end = block.text().stripTrailing().length();
    for (Mark mark : block.marks()) {
      boolean stands =
          switch (mark.kind()) {
            case EMPHASIS, STRONG, TAG -> false;
            default -> true;
          };
      if (stands && mark.span().end() >= end) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBare(Passage passage) {
    String text = passage.text().stripTrailing();
    return Han.is(Han.at(text, text.length() - 1));
  }

  private static boolean sourceStops(Passage passage, Bitext bitext) {
    if (!bitext.hasSource()) {
      return true;
    }
    int index = passage.bead(passage.text().length());
    if (index < 0) {
      return false;
    }
    Bead bead = bitext.beads().get(index);
    if (bead.source().isEmpty()) {
      return false;
    }
    String source = bead.source().get(bead.source().size() - 1).text();
    return source.endsWith(".") || source.endsWith("!") || source.endsWith("?");
  }

  private static Finding finding(Passage passage) {
    String text = passage.text().stripTrailing();
    Span last = new Span(text.length() - 1, text.length());
    String found = last.in(passage.block().text());
    return passage
        .finding(INFO, last, "the paragraph ends without a stop", "段末缺少句末标点")
        .expected(found + "。")
        .fix(new Fix(passage.block().toFile(last), found + "。", false))
        .confidence(0.85)
        .build();
  }
}
