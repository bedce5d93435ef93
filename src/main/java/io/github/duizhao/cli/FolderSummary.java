package io.github.duizhao.cli;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Lang;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What was found in the documents of a folder: findings by severity, and where most of them are.
 */
final class FolderSummary {

  private static final int MOST_NAMED = 5;

  private record Row(
      String name, long errors, long warnings, long notes, long penalty, long characters) {

    double score() {
      return Scorecard.score(penalty, characters);
    }
  }

  private final boolean chinese;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param language Chinese, or English for any other
   */
  FolderSummary(Lang language) {
    this.chinese = language.isChinese();
  }

  void add(Report report) {
    Scorecard card = Scorecard.of(report);
    rows.add(
        new Row(
            report.bitext().target().document().name(),
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.NOTE),
            card.penalty(),
            card.characters()));
  }

  void tell(PrintWriter err) {
    if (rows.isEmpty()) {
      return;
    }
    err.println("duizhao: " + line(sum()));
    rows.stream()
        .filter(row -> row.errors() + row.warnings() > 0)
        .sorted(
            Comparator.comparingLong(Row::errors)
                .thenComparingLong(Row::warnings)
                .reversed()
                .thenComparing(Row::name))
        .limit(rows.size() > 1 ? MOST_NAMED : 0)
        .forEach(row -> err.println("  " + row.name() + (chinese ? "：" : ": ") + line(row)));
    err.flush();
  }

  private Row sum() {
    return rows.stream()
        .reduce(
            new Row("", 0, 0, 0, 0, 0),
            (a, b) ->
                new Row(
                    "",
                    a.errors() + b.errors(),
                    a.warnings() + b.warnings(),
                    a.notes() + b.notes(),
                    a.penalty() + b.penalty(),
                    a.characters() + b.characters()));
  }

  private String line(Row row) {
    String score = String.format(Locale.ROOT, "%.1f", row.score());
    return chinese
        ? String.format(
            Locale.ROOT,
            "错误 %d，警告 %d，提示 %d，得分 %s",
            row.errors(),
            row.warnings(),
            row.notes(),
            score)
        : "%s, %s, %s, score %s"
            .formatted(
                counted(row.errors(), "error"),
                counted(row.warnings(), "warning"),
                counted(row.notes(), "note"),
                score);
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
