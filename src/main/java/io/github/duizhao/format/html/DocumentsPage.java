package io.github.duizhao.format.html;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.Tally;
import io.github.duizhao.format.html.TablePage.Head;
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

  private record Row(String name, String page, Tally tally) {}

  private static final Comparator<Row> WORST_FIRST =
      Comparator.comparing((Row row) -> row.tally().errors())
          .thenComparing(row -> row.tally().warnings())
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
  public void add(String name, String page, Tally tally) {
    rows.add(new Row(name, page, tally));
  }

  public void write(Writer out) throws IOException {
    TablePage page =
        new TablePage(
            language,
            List.of(
                new Head("document", "文档"),
                new Head("units", "句对").wideOnly(),
                new Head("score", "得分")),
            out);
    page.open(
        new Message("Documents", "文档"),
        new Message(
            "Each document has a report of its own. Those with most errors come first.",
            "每个文档各有一份报告，错误最多的排在最前。"));
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(WORST_FIRST);
    Tally all = Tally.NONE;
    for (Row row : sorted) {
      Tally tally = row.tally();
      page.row(
          address(row.page()),
          row.name(),
          cells(tally),
          List.of(tally.errors(), tally.warnings(), tally.notes()));
      all = all.plus(tally);
    }
    page.close(cells(all));
  }

  private static List<String> cells(Tally tally) {
    return List.of(
        TablePage.grouped(tally.units()), String.format(Locale.ROOT, "%.1f", tally.score()));
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
