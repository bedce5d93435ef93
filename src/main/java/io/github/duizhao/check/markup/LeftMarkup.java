package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
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

  private static final double CONFIDENCE = 0.85;
  private static final double CONFIDENCE_IN_LINK = 0.9;

  /** So much of a link that never closes is shown. */
  private static final int SHOWN = 30;

  /** What may be left, in the order in which it is told. */
  private enum Left {
    LINK(
        "[】］]\\[[\\w-]{1,30}\\]|】(?<=\\[[^\\[\\]【】]{1,60}】)|[】］\\]] ?[（(] ?(?:https?|/[a-z])|"
            // an address; [0, 31]（含边界值） is none
            + "\\]（(?=[!-~]{0,99}[/#.][!-~]{0,99}[）)]|）)|】\\(",
        "]】］",
        Severity.WARNING,
        new Message("a broken link", "链接标记损坏")),
    SPLIT_STARS(
        "\\* \\*(?![ *])|(?<![ *])\\* \\*",
        "*",
        Severity.WARNING,
        new Message("broken emphasis", "强调标记损坏")),
    TAG(
        "(?i)</?(?:b|i|em|strong|p|br|div|span|a|ul|ol|li|code|pre|sup|sub|table|tr|td|th|h[1-6]|img)"
            + "(?: [^<>]{0,200})?/?>",
        "<",
        Severity.WARNING,
        new Message("a tag left in the text", "文中残留 HTML 标签")),
    ENTITY(
        "&(?:amp|lt|gt|quot|nbsp|apos|ldquo|rdquo|mdash|ndash|hellip|#\\d{1,6});",
        "&",
        Severity.WARNING,
        new Message("an entity left in the text", "文中残留字符实体")),
    /** Not a slip of the translator: CommonMark does not see ** between a mark and a hanzi. */
    STARS("\\*\\*", "*", Severity.NOTE, new Message("emphasis that does not show", "强调标记不会生效"));

    private final Pattern pattern;

    /** Each one has one of these characters, as most texts have not. */
    private final String signs;

    private final Severity severity;
    private final Message message;

    Left(String pattern, String signs, Severity severity, Message message) {
      this.pattern = Pattern.compile(pattern);
      this.signs = signs;
      this.severity = severity;
      this.message = message;
    }

    boolean mayBeIn(String text) {
      return signs.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
  }

  private LeftMarkup() {}

  static void check(List<Passage> passages, int index, List<Finding> findings) {
    Passage passage = passages.get(index);
    String text = passage.text();
    runningLink(passages, index, findings);
    for (Left left : Left.values()) {
      if (left.mayBeIn(text)) {
        // the first may close a link of a block before, see runningLink
        int except = left == Left.LINK ? text.indexOf("](") : -1;
        all(left, passage, except, findings);
      }
    }
  }

  private static void all(Left left, Passage passage, int except, List<Finding> findings) {
    Matcher matcher = left.pattern.matcher(passage.text());
    while (matcher.find()) {
      if (matcher.start() != except) {
        Span span = new Span(matcher.start(), matcher.end());
        findings.add(
            passage
                .finding(MarkupCheck.INFO, span, left.message.english(), left.message.chinese())
                .severity(left.severity)
                .confidence(CONFIDENCE)
                .build());
      }
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
        Span span = new Span(open, Math.min(text.length(), open + SHOWN));
        findings.add(
            passage
                .finding(
                    MarkupCheck.INFO, span, "a link that runs over several paragraphs", "链接跨越了多个段落")
                .related(passages.get(i).block().toFile(new Span(close, close + 1)))
                .confidence(CONFIDENCE_IN_LINK)
                .build());
        return;
      }
    }
  }
}
