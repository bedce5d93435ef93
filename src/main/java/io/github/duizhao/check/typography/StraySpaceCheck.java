package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * Finds spaces where Chinese never has one: between two characters, before a full-width mark, on
 * the inner side of a bracket or quote. Spaces that set columns apart (several of them, or in a
 * short line) are left alone, and so are those that stand for commas in subtitles.
 */
public final class StraySpaceCheck extends PassageCheck {

  /** A line of less Chinese may be a title or a name set wide: 目 录. */
  private static final int LONG = 10;

  public StraySpaceCheck() {
    super(
        new CheckInfo(
            "stray-space",
            new Message("A space between hanzi or before a full-width mark", "汉字之间或全角标点之前的空格"),
            Category.TYPOGRAPHY,
            Severity.WARNING,
            false));
  }

  @Override
  protected boolean concerns(Passage passage) {
    return passage.hanzi() >= LONG;
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    boolean speech = passage.block().kind() == Block.Kind.SPEECH;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean stray = text.charAt(i) == ' ' && isStray(text.charAt(i - 1), text.charAt(i + 1));
      // A space between two characters may stand for a mark that was lost.
      boolean safe = !(Han.is(text.charAt(i - 1)) && Han.is(text.charAt(i + 1)));
      if (stray && (safe || !speech) && !besideMarkup(passage, i)) {
        Span span = new Span(i, i + 1);
        findings.add(
            passage
                .finding(info(), span, "no space here", "此处不应有空格")
                .severity(safe ? Severity.WARNING : Severity.NOTE)
                .fix(new Fix(passage.block().toFile(span), "", safe))
                .confidence(safe ? 0.85 : 0.6)
                .build());
      }
    }
  }

  /** Markdown sees {@code **} only beside a space, and many set links apart. */
  private static boolean besideMarkup(Passage passage, int at) {
    return passage.block().marksAt(new Span(at, at + 1)).stream()
        .anyMatch(
            it ->
                it.span().start() == at
                    || it.span().start() == at + 1
                    || it.span().end() == at
                    || it.span().end() == at + 1);
  }

  private static boolean isStray(char before, char after) {
    boolean hanzi = Han.is(before) || Han.isFullMark(before) || Han.isCloser(before);
    boolean closes = Han.isFullMark(after) || Han.isCloser(after);
    return (Han.is(before) && Han.is(after))
        || (hanzi && closes)
        || (Han.isOpener(before) && Han.is(after));
  }
}
