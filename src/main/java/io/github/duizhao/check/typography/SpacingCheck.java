package io.github.duizhao.check.typography;

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
import io.github.duizhao.check.StyleRules;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds spaces between Chinese and Latin, or their want, against the style: the text's own, or that
 * of the preset.
 */
public final class SpacingCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "spacing",
          new Message("Spaces between Chinese and Latin against the style", "中西文之间的空格不合风格"),
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
    List<Finding> findings = new ArrayList<>();
    StyleRules.Spaces rule = inspection.settings().style(INFO).spaces();
    if (rule == StyleRules.Spaces.ANY) {
      return findings;
    }
    boolean own = rule == StyleRules.Spaces.OWN;
    boolean spaced = own ? isSpaced(passages) : rule == StyleRules.Spaces.SPACED;
    for (Passage passage : passages) {
      String text = passage.text();
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (here == ' ' && !spaced && meet(before, Han.at(text, i + 1))) {
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

  private static boolean isSpaced(List<Passage> passages) {
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
