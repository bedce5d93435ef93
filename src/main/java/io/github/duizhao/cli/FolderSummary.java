package io.github.duizhao.cli;

import io.github.duizhao.check.Tally;
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

  private record Row(String name, Tally tally) {}

  private final boolean chinese;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param language Chinese, or English for any other
   */
  FolderSummary(Lang language) {
    this.chinese = language.isChinese();
  }

  void add(String name, Tally tally) {
    rows.add(new Row(name, tally));
  }

  void tell(PrintWriter err) {
    if (rows.isEmpty()) {
      return;
    }
    err.println("duizhao: " + line(rows.stream().map(Row::tally).reduce(Tally.NONE, Tally::plus)));
    rows.stream()
        .filter(row -> row.tally().errors() + row.tally().warnings() > 0)
        .sorted(
            Comparator.comparingLong((Row row) -> row.tally().errors())
                .thenComparingLong(row -> row.tally().warnings())
                .reversed()
                .thenComparing(Row::name))
        .limit(rows.size() > 1 ? MOST_NAMED : 0)
        .forEach(
            row -> err.println("  " + row.name() + (chinese ? "：" : ": ") + line(row.tally())));
    err.flush();
  }

  private String line(Tally tally) {
    String score = String.format(Locale.ROOT, "%.1f", tally.score());
    return chinese
        ? String.format(
            Locale.ROOT,
            "错误 %d，警告 %d，提示 %d，得分 %s",
            tally.errors(),
            tally.warnings(),
            tally.notes(),
            score)
        : "%s, %s, %s, score %s"
            .formatted(
                counted(tally.errors(), "error"),
                counted(tally.warnings(), "warning"),
                counted(tally.notes(), "note"),
                score);
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
