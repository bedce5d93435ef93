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
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * Finds marks that repeat or contradict each other: {@code 。，”}, {@code 。。}, {@code 。”。}. It leaves
 * alone {@code ？！}, {@code ！！！} and dots of an ellipsis.
 */
public final class DoubledPunctuationCheck extends PassageCheck {

  private static final String STRONG = "。！？";

  public DoubledPunctuationCheck() {
    super(
        new CheckInfo(
            "doubled-punctuation",
            new Message("Marks that repeat or contradict each other", "标点重复或互相矛盾"),
            Category.PUNCTUATION,
            Severity.WARNING,
            false));
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      int end = runEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      String run = text.substring(at, end);
      if (isFault(run)) {
        Span span = new Span(at, end);
        String better = repaired(run);
        findings.add(
            passage
                .finding(info(), span, "doubled punctuation " + run, "标点“" + run + "”重复或互相矛盾")
                .expected(better)
                .fix(new Fix(passage.block().toFile(span), better, false))
                .confidence(0.95)
                .build());
      }
      at = end;
    }
  }

  /** Marks with closing quotes between them; it begins and ends anywhere among them. */
  private static int runEnd(String text, int start) {
    if (!Han.isFullMark(text.charAt(start))) {
      return start;
    }
    int end = start;
    while (end < text.length()
        && (Han.isFullMark(text.charAt(end)) || "”’」』".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isFault(String run) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      if (Han.isFullMark(run.charAt(i))) {
        marks.append(run.charAt(i));
      }
    }
    for (int i = 1; i < marks.length(); i++) {
      char before = marks.charAt(i - 1);
      char after = marks.charAt(i);
      boolean quoteBetween = run.indexOf(after, run.indexOf(before) + 1) - run.indexOf(before) > 1;
      if (!mayFollow(before, after, quoteBetween)) {
        return !isDots(marks);
      }
    }
    return false;
  }

  private static boolean mayFollow(char before, char after, boolean quoteBetween) {
    boolean excited = "！？".indexOf(before) >= 0;
    if (excited && "！？".indexOf(after) >= 0) {
      return true;
    }
    // 他问“为什么？”，没有人答: the inner mark belongs to the quotation.
    return quoteBetween && excited;
  }

  /** An ellipsis made of three or more full stops: bad style, but no slip. */
  private static boolean isDots(CharSequence marks) {
    return marks.length() >= 3 && marks.chars().allMatch(c -> c == '。');
  }

  /** The run with one mark: a full stop goes before a comma, and stays inside of the quote. */
  private static String repaired(String run) {
    char best = run.charAt(0);
    boolean comma = run.indexOf('，') >= 0 && run.indexOf('”') > run.indexOf('，');
    if (comma) {
      best = '，';
    } else {
      for (int i = 0; i < run.length(); i++) {
        if (STRONG.indexOf(run.charAt(i)) >= 0) {
          best = run.charAt(i);
          break;
        }
      }
    }
    StringBuilder out = new StringBuilder().append(best);
    for (int i = 0; i < run.length(); i++) {
      if (!Han.isFullMark(run.charAt(i))) {
        out.append(run.charAt(i));
      }
    }
    return out.toString();
  }
}
