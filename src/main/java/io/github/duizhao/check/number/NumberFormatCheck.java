package io.github.duizhao.check.number;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in a wrong form: a full-width comma between thousands ({@code 70，000}), a stop of
 * Chinese type as a decimal point ({@code 3。5}), full-width digits.
 */
public final class NumberFormatCheck extends PassageCheck {

  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![\\d.,，])[1-9]\\d{0,2}(?:[,，]\\d{3}){1,5}(?![，]?\\d)|(?<![\\d.])\\d{1,6}。\\d{1,4}(?!\\d|[.、．)])");

  private static final Pattern WIDE_DIGITS = Pattern.compile("[０-９][０-９．，％]{0,20}");

  public NumberFormatCheck() {
    super(
        new CheckInfo(
            "number-format",
            new Message("A number in a wrong form", "数字格式不当"),
            Category.NUMBER_FORMAT,
            Severity.WARNING,
            false));
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    Matcher matcher = THOUSANDS.matcher(passage.text());
    while (matcher.find()) {
      String found = matcher.group();
      if (found.indexOf('，') >= 0) {
        report(passage, matcher, found.replace('，', ','), findings);
      } else if (found.indexOf('。') >= 0 && !startsList(passage.text(), matcher.end())) {
        report(passage, matcher, found.replace('。', '.'), findings);
      }
    }
    matcher = WIDE_DIGITS.matcher(passage.text());
    while (matcher.find()) {
      report(passage, matcher, narrow(matcher.group()), findings);
    }
  }

  /** {@code 共有 3。2、…}: the stop ends a sentence and a list's number follows. */
  private static boolean startsList(String text, int end) {
    return end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0;
  }

  private static String narrow(String wide) {
    StringBuilder out = new StringBuilder();
    for (char c : wide.toCharArray()) {
      out.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return out.toString();
  }

  private void report(Passage passage, Matcher at, String better, List<Finding> findings) {
    Span span = new Span(at.start(), at.end());
    findings.add(
        passage
            .finding(info(), span, "write " + better + " for " + at.group(), "数字应写作 " + better)
            .expected(better)
            .fix(new Fix(passage.block().toFile(span), better, false))
            .confidence(0.93)
            .build());
  }
}
