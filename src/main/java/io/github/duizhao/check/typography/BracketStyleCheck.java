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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a bracket that opens full-width and closes half-width, or the reverse; and, where a style
 * is asked for, brackets around Chinese of the other width.
 */
public final class BracketStyleCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "bracket-style",
          new Message("Brackets of two widths, or of another than the style's", "括号全半角混用或不合风格"),
          Category.TYPOGRAPHY,
          Severity.NOTE,
          false);

  private static final Pattern PAIR = Pattern.compile("([(（])([^()（）\\n]{1,300})([)）])");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Passage> passages = Passages.of(inspection).body();
    StyleRules.Brackets rule = inspection.settings().style(INFO).brackets();
    boolean full =
        rule == StyleRules.Brackets.OWN ? isFull(passages) : rule == StyleRules.Brackets.FULL;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      if (!passage.isChinese()) {
        continue;
      }
      Matcher pair = PAIR.matcher(passage.text());
      while (pair.find()) {
        boolean opens = pair.group(1).equals("（");
        boolean closes = pair.group(3).equals("）");
        if (opens != closes) {
          boolean chinese = Han.count(pair.group(2)) > 0;
          findings.add(finding(passage, pair, chinese || full, true));
        } else if (rule != StyleRules.Brackets.ANY
            && opens != full
            && Han.count(pair.group(2)) > 0) {
          findings.add(finding(passage, pair, full, false));
        }
      }
    }
    return findings;
  }

  private static boolean isFull(List<Passage> passages) {
    int full = 0;
    int half = 0;
    for (Passage passage : passages) {
      Matcher pair = PAIR.matcher(passage.text());
      while (pair.find()) {
        if (Han.count(pair.group(2)) > 0) {
          full += pair.group(1).equals("（") ? 1 : 0;
          half += pair.group(1).equals("(") ? 1 : 0;
        }
      }
    }
    return full >= half;
  }

  /** The wrong one of the two is shown, or both where both are of the other width. */
  private static Finding finding(Passage passage, Matcher pair, boolean full, boolean mixed) {
    String open = full ? "（" : "(";
    String close = full ? "）" : ")";
    boolean first = !pair.group(1).equals(open);
    int at = first ? pair.start(1) : pair.start(3);
    Span whole = new Span(pair.start(), pair.end());
    return passage
        .finding(
            INFO,
            new Span(at, at + 1),
            mixed ? "a bracket of two widths" : "brackets of another width than the style's",
            mixed ? "括号一半全角、一半半角" : "括号的全半角不合风格")
        .expected(first ? open : close)
        .fix(
            new Fix(
                passage.block().toFile(mixed ? new Span(at, at + 1) : whole),
                mixed ? (first ? open : close) : open + pair.group(2) + close,
                false))
        .severity(mixed ? Severity.WARNING : Severity.NOTE)
        .confidence(0.85)
        .build();
  }
}
