package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that a reader would see as characters, because it was broken. */
final class LeftMarkup {

  /** How many blocks a broken link may run. */
  private static final int REACH = 5;

  private static final Pattern BROKEN_LINK =
      Pattern.compile(
          "[】］]\\[[\\w-]{1,30}\\]|】(?<=\\[[^\\[\\]【】]{1,60}】)|[】］\\]] ?[（(] ?(?:https?|/[a-z])|"
              // an address; [0, 31]（含边界值） is none
              + "\\]（(?=[!-~]{0,99}[/#.][!-~]{0,99}[）)]|）)|】\\(");

  /** Every broken link has one of them. */
  private static final String BRACKETS = "]】］";

  private static final Pattern SPLIT_STARS = Pattern.compile("\\* \\*(?![ *])|(?<![ *])\\* \\*");

  private static final Pattern STARS = Pattern.compile("\\*\\*");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:b|i|em|strong|p|br|div|span|a|ul|ol|li|code|pre|sup|sub|table|tr|td|th|h[1-6]|img)(?: [^<>]{0,200})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp|lt|gt|quot|nbsp|apos|ldquo|rdquo|mdash|ndash|hellip|#\\d{1,6});");

  private LeftMarkup() {}

  static void check(List<Passage> passages, int index, List<Finding> findings) {
    Passage passage = passages.get(index);
    String text = passage.text();
    int closing = text.indexOf("](");
    runningLink(passages, index, findings);
    if (BRACKETS.chars().anyMatch(c -> text.indexOf(c) >= 0)) {
      all(BROKEN_LINK, passage, Severity.WARNING, "a broken link", "链接标记损坏", closing, findings);
    }
    boolean stars = text.indexOf('*') >= 0;
    if (stars) {
      all(SPLIT_STARS, passage, Severity.WARNING, "broken emphasis", "强调标记损坏", -1, findings);
    }
    if (text.indexOf('<') >= 0) {
      all(TAG, passage, Severity.WARNING, "a tag left in the text", "文中残留 HTML 标签", -1, findings);
    }
    if (text.indexOf('&') >= 0) {
      all(
          ENTITY,
          passage,
          Severity.WARNING,
          "an entity left in the text",
          "文中残留字符实体",
          -1,
          findings);
    }
    if (stars) {
      // Not a slip of the translator: CommonMark does not see ** between a mark and a hanzi.
      all(STARS, passage, Severity.NOTE, "emphasis that does not show", "强调标记不会生效", -1, findings);
    }
  }

  private static void all(
      Pattern pattern,
      Passage passage,
      Severity severity,
      String english,
      String chinese,
      int except,
      List<Finding> findings) {
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      if (matcher.start() == except) {
        continue;
      }
      Span span = new Span(matcher.start(), matcher.end());
      findings.add(
          passage
              .finding(MarkupCheck.INFO, span, english, chinese)
              .severity(severity)
              .confidence(0.85)
              .build());
    }
  }

  /** A link that opens in this block and closes in a later one. */
  private static void runningLink(List<Passage> passages, int index, List<Finding> findings) {
    Passage passage = passages.get(index);
    String text = passage.text();
    int open = text.lastIndexOf('[');
    if (open < 0 || text.indexOf(']', open) >= 0) {
      return;
    }
    for (int i = index + 1; i < passages.size() && i <= index + REACH; i++) {
      String next = passages.get(i).text();
      int close = next.indexOf("](");
      int other = next.indexOf('[');
      if (close >= 0 && (other < 0 || other > close)) {
        Span span = new Span(open, Math.min(text.length(), open + 30));
        findings.add(
            passage
                .finding(
                    MarkupCheck.INFO, span, "a link that runs over several paragraphs", "链接跨越了多个段落")
                .related(passages.get(i).block().toFile(new Span(close, close + 1)))
                .confidence(0.9)
                .build());
        return;
      }
    }
  }
}
