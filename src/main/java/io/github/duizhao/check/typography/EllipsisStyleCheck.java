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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an ellipsis beside Chinese of another form than the style's: {@code ...}, {@code 。。。}. */
public final class EllipsisStyleCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "ellipsis-style",
          new Message("An ellipsis of another form than the style's", "省略号样式不一致"),
          Category.TYPOGRAPHY,
          Severity.NOTE,
          false,
          true);

  private static final Pattern DOTS = Pattern.compile("\\.{3,12}|。{3,12}|…{1,6}|⋯{1,6}");

  private static final String SIX = "……";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    StyleRules.Ellipsis rule = inspection.settings().style(INFO).ellipsis();
    if (rule == StyleRules.Ellipsis.ANY) {
      return List.of();
    }
    Map<String, Integer> forms = new TreeMap<>();
    List<Passage> passages = Passages.of(inspection).body();
    for (Passage passage : passages) {
      Matcher dots = DOTS.matcher(passage.text());
      while (dots.find()) {
        if (isChinese(passage.text(), dots)) {
          forms.merge(dots.group(), 1, Integer::sum);
        }
      }
    }
    String wanted = rule == StyleRules.Ellipsis.SIX ? SIX : usual(forms);
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher dots = DOTS.matcher(passage.text());
      while (dots.find()) {
        if (isChinese(passage.text(), dots) && !dots.group().equals(wanted)) {
          findings.add(finding(passage, new Span(dots.start(), dots.end()), wanted));
        }
      }
    }
    return findings;
  }

  /** The form that the text uses most; of equals the standard's. */
  private static String usual(Map<String, Integer> forms) {
    String best = SIX;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      if (form.getValue() > forms.getOrDefault(best, 0)) {
        best = form.getKey();
      }
    }
    return best;
  }

  /** Whether the last character before the dots is Chinese. */
  private static boolean isChinese(String text, Matcher dots) {
    char before = Han.at(text, dots.start() - 1);
    return Han.is(before) || Han.isCloser(before) || Han.isFullMark(before);
  }

  private static Finding finding(Passage passage, Span span, String wanted) {
    return passage
        .finding(INFO, span, "write the ellipsis as " + wanted, "省略号应写作“" + wanted + "”")
        .expected(wanted)
        .fix(new Fix(passage.block().toFile(span), wanted, true))
        .confidence(0.85)
        .build();
  }
}
