package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Span;
import java.util.List;

/** Finds a paragraph, heading or item that starts with a mark that can only end or divide. */
public final class LeadingPunctuationCheck extends PassageCheck {

  public LeadingPunctuationCheck() {
    super(
        new CheckInfo(
            "leading-punctuation",
            new Message(
                "A paragraph that starts with a closing or dividing mark", "段首出现点号或后引号、后括号"),
            Category.PUNCTUATION,
            Severity.WARNING,
            false));
  }

  /** A cell may hold a mark as its content. */
  @Override
  protected boolean concerns(Passage passage) {
    return passage.hanzi() >= 2
        && passage.block().kind() != Block.Kind.TABLE_CELL
        && passage.block().marks().stream()
            .noneMatch(it -> it.span().isEmpty() && it.span().start() == 0);
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    int end = 0;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    if (end > 0) {
      findings.add(
          passage
              .finding(
                  info(), new Span(0, end), "a paragraph cannot start with this mark", "段首不应出现此标点")
              .confidence(0.85)
              .build());
    }
  }

  /** {@code ’} may be an apostrophe, {@code ？} and {@code ！} a joke or a code; those are let be. */
  private static boolean isMark(char c) {
    return "，。、；：".indexOf(c) >= 0 || (Han.isCloser(c) && c != '’');
  }
}
