package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds spaces where Chinese has none (between characters, before a mark), and spaces between
 * Chinese and Latin that go against the style: the text's own, or that of the preset.
 */
public final class SpacingCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "spacing",
          new Message("Spaces against the text's style", "空格与全文风格不一致"),
          Category.TYPOGRAPHY,
          Severity.NOTE,
          false,
          true);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Passage> passages = Passages.of(inspection).body();
    boolean spaced = isSpaced(inspection.settings().style(), passages);
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.text();
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        char after = Han.at(text, i + 1);
        boolean gap = here == ' ';
        if (gap && (Han.is(before) && (Han.is(after) || Han.isFullMark(after)))) {
          findings.add(finding(passage, new Span(i, i + 1), "", "no space here", "此处不应有空格"));
        } else if (gap && !spaced && meet(before, after)) {
          findings.add(finding(passage, new Span(i, i + 1), "", "no space here", "此处不应有空格"));
        } else if (spaced && meet(before, here)) {
          String both = text.substring(i - 1, i) + " " + text.substring(i, i + 1);
          findings.add(
              finding(passage, new Span(i - 1, i + 1), both, "a space is missing", "此处应有空格"));
        }
      }
    }
    return findings;
  }

  /** Whether Chinese and Latin meet here. */
  private static boolean meet(char a, char b) {
    return (Han.is(a) && isWestern(b)) || (isWestern(a) && Han.is(b));
  }

  private static boolean isWestern(char c) {
    return Han.isLatin(c) || Han.isDigit(c);
  }

  private static boolean isSpaced(CheckSettings.Style style, List<Passage> passages) {
    if (style != CheckSettings.Style.CONSISTENT && style != CheckSettings.Style.NONE) {
      return style != CheckSettings.Style.GBT15834;
    }
    int with = 0;
    int without = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      for (int i = 1; i < text.length(); i++) {
        without += meet(text.charAt(i - 1), text.charAt(i)) ? 1 : 0;
        with += text.charAt(i) == ' ' && meet(text.charAt(i - 1), Han.at(text, i + 1)) ? 1 : 0;
      }
    }
    return with >= without;
  }

  private static Finding finding(
      Passage passage, Span span, String better, String english, String chinese) {
    return passage
        .finding(INFO, span, english, chinese)
        .expected(better)
        .fix(new Fix(passage.block().toFile(span), better, true))
        .confidence(0.8)
        .build();
  }
}
