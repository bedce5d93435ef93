package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Tally;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FolderSummaryTest {

  private static List<String> told(Lang language, Report... reports) {
    StringWriter out = new StringWriter();
    FolderSummary summary = new FolderSummary(new Talk(new PrintWriter(out), language));
    for (Report report : reports) {
      summary.add(report.bitext().target().document().name(), Tally.of(report));
    }
    summary.tell();
    return out.toString().lines().toList();
  }

  private static String score(Report report) {
    return String.format(Locale.ROOT, "%.1f", Scorecard.of(report).score());
  }

  @Test
  void theDocumentWithMostErrorsIsNamedFirst() {
    Report few = SampleReports.alone();
    Report many = SampleReports.article();
    List<String> lines = told(Lang.EN, few, many);
    assertEquals(3, lines.size());
    assertEquals("  译文.md: 3 errors, 3 warnings, 1 note, score " + score(many), lines.get(1));
    assertEquals(
        "  %s: 0 errors, 1 warning, 0 notes, score %s"
            .formatted(few.bitext().target().document().name(), score(few)),
        lines.get(2));
  }

  @Test
  void oneDocumentIsItsOwnSum() {
    Report report = SampleReports.article();
    assertEquals(List.of("duizhao: 错误 3，警告 3，提示 1，得分 " + score(report)), told(Lang.ZH, report));
  }

  @Test
  void nothingCheckedIsNothingToTell() {
    assertEquals(List.of(), told(Lang.EN));
  }
}
