package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a quotation mark or bracket without its partner or misnested, at the mark itself. A
 * quotation that runs over several paragraphs or lines is fine: each of them opens it again, or a
 * later one closes it.
 */
public final class UnpairedQuoteCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "unpaired-quote",
          new Message(
              "A quotation mark or bracket without its partner, or misnested", "引号或括号不成对或交叉"),
          Category.PUNCTUATION,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Passage> passages = Passages.of(inspection).body();
    List<QuotePairs> pairs = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.isChinese() ? passage.text() : "";
      QuotePairs all = QuotePairs.of(text);
      TurnedQuotes turned = TurnedQuotes.of(text, all);
      turned.offsets().forEach(offset -> findings.add(turned(passage, offset)));
      pairs.add(turned.without(all));
    }
    RunningQuotes running = RunningQuotes.of(inspection.bitext(), passages, pairs);
    for (int i = 0; i < passages.size(); i++) {
      QuotePairs here = pairs.get(i);
      for (int offset : running.unopened(i)) {
        findings.add(lonely(passages.get(i), offset, false));
      }
      for (int offset : running.unclosed(i)) {
        findings.add(lonely(passages.get(i), offset, true));
      }
      for (int offset : here.crossed()) {
        findings.add(
            misnested(
                passages.get(i), offset, "closes before what was opened inside", "与内层引号、括号交叉"));
      }
      for (int offset : here.nested()) {
        findings.add(
            misnested(
                passages.get(i),
                offset,
                "opens inside quotes of its own kind; write ‘’",
                "引号内应使用单引号"));
      }
    }
    return findings;
  }

  private static boolean isQuote(char mark) {
    return "“”‘’「」『』".indexOf(mark) >= 0;
  }

  private static Finding misnested(Passage passage, int offset, String english, String chinese) {
    String mark = passage.text().substring(offset, offset + 1);
    return passage
        .finding(INFO, new Span(offset, offset + 1), mark + " " + english, mark + " " + chinese)
        .confidence(0.85)
        .build();
  }

  private static Finding turned(Passage passage, int offset) {
    char mark = passage.text().charAt(offset);
    String other = TurnedQuotes.otherWay(mark);
    return passage
        .finding(
            INFO,
            new Span(offset, offset + 1),
            mark + " stands where " + other + " belongs",
            "此处的 " + mark + " 应为 " + other)
        .expected(other)
        .confidence(0.9)
        .build();
  }

  private static Finding lonely(Passage passage, int offset, boolean opener) {
    String mark = passage.text().substring(offset, offset + 1);
    return passage
        .finding(
            INFO,
            new Span(offset, offset + 1),
            opener ? mark + " is never closed" : mark + " closes nothing",
            mark + (opener ? " 没有对应的后半部分" : " 没有对应的前半部分"))
        .confidence(isQuote(mark.charAt(0)) ? 0.9 : 0.8)
        .build();
  }
}
