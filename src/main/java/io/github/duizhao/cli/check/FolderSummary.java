package io.github.duizhao.cli.check;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.Tally;
import io.github.duizhao.cli.talk.Talk;
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

  private final Talk talk;
  private final List<Row> rows = new ArrayList<>();

  FolderSummary(Talk talk) {
    this.talk = talk;
  }

  void add(String name, Tally tally) {
    rows.add(new Row(name, tally));
  }

  void tell() {
    if (rows.isEmpty()) {
      return;
    }
    talk.say(line(rows.stream().map(Row::tally).reduce(Tally.NONE, Tally::plus)));
    rows.stream()
        .filter(row -> row.tally().errors() + row.tally().warnings() > 0)
        .sorted(
            Comparator.comparingLong((Row row) -> row.tally().errors())
                .thenComparingLong(row -> row.tally().warnings())
                .reversed()
                .thenComparing(Row::name))
        .limit(rows.size() > 1 ? MOST_NAMED : 0)
        .forEach(row -> talk.plain("  " + talk.words(named(row))));
  }

  private static Message named(Row row) {
    Message line = line(row.tally());
    return new Message(row.name() + ": " + line.english(), row.name() + "：" + line.chinese());
  }

  private static Message line(Tally tally) {
    String score = String.format(Locale.ROOT, "%.1f", tally.score());
    return new Message(
        "%s, %s, %s, score %s"
            .formatted(
                counted(tally.errors(), "error"),
                counted(tally.warnings(), "warning"),
                counted(tally.notes(), "note"),
                score),
        "错误 %s，警告 %s，提示 %s，得分 %s"
            .formatted(tally.errors(), tally.warnings(), tally.notes(), score));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
