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
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds straight quotation marks around Chinese in a text that uses curly ones or 「」. A text that
 * writes straight ones throughout has its style; {@code quote-style} tells of that if asked.
 */
public final class StraightQuoteCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "straight-quote",
          new Message("Straight quotes around Chinese", "中文使用了直引号"),
          Category.PUNCTUATION,
          Severity.WARNING,
          false);

  private static final Pattern STRAIGHT =
      Pattern.compile(
          "(?<![A-Za-z0-9=])(?:\"([^\"\\n]{1,200})\"|'([^'\\n]{1,200})')(?![A-Za-z0-9])");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> slips = new ArrayList<>();
    int good = 0;
    for (Passage passage : Passages.of(inspection).body()) {
      String text = passage.text();
      good += (int) text.chars().filter(c -> c == '“' || c == '「' || c == '‘').count();
      if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
        continue;
      }
      Matcher quote = STRAIGHT.matcher(text);
      while (quote.find()) {
        String words = quote.group(1) == null ? quote.group(2) : quote.group(1);
        if (Han.is(words.charAt(0)) || Han.is(words.charAt(words.length() - 1))) {
          slips.add(finding(passage, new Span(quote.start(), quote.end()), words));
        }
      }
    }
    return slips.size() * 4 <= good + 3 ? slips : List.of();
  }

  private static Finding finding(Passage passage, Span span, String words) {
    String better = "“" + words + "”";
    return passage
        .finding(
            INFO,
            new Span(span.start(), span.start() + 1),
            "straight quotes around Chinese",
            "中文应使用弯引号")
        .expected("“")
        .related(passage.block().toFile(new Span(span.end() - 1, span.end())))
        .fix(new Fix(passage.block().toFile(span), better, false))
        .confidence(0.8)
        .build();
  }
}
