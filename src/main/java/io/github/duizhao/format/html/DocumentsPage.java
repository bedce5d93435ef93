package io.github.duizhao.format.html;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The first page of a folder that was checked: a row for each document with a link to its report,
 * those with most errors first. Not thread-safe.
 */
public final class DocumentsPage {

  private record Row(String name, String page, int units, double score, List<Long> counts) {}

  private static final Comparator<Row> WORST_FIRST =
      Comparator.comparing((Row row) -> row.counts().get(0))
          .thenComparing(row -> row.counts().get(1))
          .reversed()
          .thenComparing(Row::name);

  private final Lang language;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param language Chinese, or English for any other
   */
  public DocumentsPage(Lang language) {
    this.language = language;
  }

  /**
   * Notes a document.
   *
   * @param page of its report, relative to this page, with {@code /} between folders
   */
  public void add(String name, String page, Report report) {
    rows.add(
        new Row(
            name,
            page,
            report.bitext().beads().size(),
            Scorecard.of(report).score(),
            TablePage.counts(report)));
  }

  public void write(Writer out) throws IOException {
    TablePage page = new TablePage(language, out);
    page.open(
        page.say("Documents", "文档"),
        page.say(
            "Each document has a report of its own. Those with most errors come first.",
            "每个文档各有一份报告，错误最多的排在最前。"),
        List.of(page.say("document", "文档"), page.say("units", "句对"), page.say("score", "得分")));
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(WORST_FIRST);
    for (Row row : sorted) {
      String score = String.format(Locale.ROOT, "%.1f", row.score());
      page.row(
          address(row.page()),
          row.name(),
          List.of(TablePage.grouped(row.units()), score),
          row.counts());
    }
    page.close(List.of(TablePage.grouped(rows.stream().mapToLong(Row::units).sum()), ""));
  }

  /** A path as an address: "./" goes before it, since "a:b" would be of another scheme. */
  private static String address(String path) {
    try {
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
