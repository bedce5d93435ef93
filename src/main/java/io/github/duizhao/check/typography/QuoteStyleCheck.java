package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
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
 * Finds straight quotation marks around Chinese, and quotes of the kind that a text seldom uses.
 */
public final class QuoteStyleCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "quote-style",
          new Message("Quotation marks of another style than the text's", "引号样式不一致"),
          Category.TYPOGRAPHY,
          Severity.NOTE,
          false,
          true);

  private static final Pattern STRAIGHT = Pattern.compile("\"([^\"\\n]{1,200})\"");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = Passages.of(inspection).body();
    StyleRules.Quotes rule = inspection.settings().style(INFO).quotes();
    if (rule == StyleRules.Quotes.ANY) {
      return findings;
    }
    boolean own = rule == StyleRules.Quotes.OWN;
    int curly = count(passages, '“');
    int corner = count(passages, '「');
    boolean corners = own ? corner > curly : rule == StyleRules.Quotes.CORNER;
    char other = corners ? '“' : '「';
    for (Passage passage : passages) {
      Matcher straight = STRAIGHT.matcher(passage.text());
      while (straight.find()) {
        if (Han.count(straight.group(1)) > 0) {
          add(passage, straight.start(), "straight quotes around Chinese", "中文应使用弯引号", findings);
        }
      }
      String text = passage.text();
      for (int i = text.indexOf(other); i >= 0; i = text.indexOf(other, i + 1)) {
        add(passage, i, "another kind of quotes than the style's", "引号样式不合风格", findings);
      }
    }
    return findings;
  }

  private static int count(List<Passage> passages, char mark) {
    return passages.stream()
        .mapToInt(it -> (int) it.text().chars().filter(c -> c == mark).count())
        .sum();
  }

  private static void add(
      Passage passage, int at, String english, String chinese, List<Finding> findings) {
    findings.add(
        passage.finding(INFO, new Span(at, at + 1), english, chinese).confidence(0.8).build());
  }
}
