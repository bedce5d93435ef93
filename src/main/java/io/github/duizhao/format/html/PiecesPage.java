package io.github.duizhao.format.html;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.format.html.TablePage.Head;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents page of a file that is too large for one report: a row for each piece, with a link
 * to its page. Not thread-safe.
 */
public final class PiecesPage {

  private record Row(String page, int units, int firstLine, int lastLine, List<Long> counts) {}

  private final Lang language;
  private final String file;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param language Chinese, or English for any other
   * @param file the name of the file that was checked
   */
  public PiecesPage(Lang language, String file) {
    this.language = language;
    this.file = file;
  }

  /** Notes a piece. */
  public void add(Report report, String page) {
    Bitext bitext = report.bitext();
    Content content = bitext.target().document().content();
    rows.add(
        new Row(
            page,
            bitext.beads().size(),
            content.position(0).line(),
            content.position(content.length()).line(),
            TablePage.counts(report)));
  }

  public void write(Writer out) throws IOException {
    TablePage page =
        new TablePage(
            language,
            List.of(
                new Head("piece", "部分"),
                new Head("lines", "行"),
                new Head("units", "句对").wideOnly()),
            out);
    page.open(
        new Message(file, file),
        new Message(
            "The file is too large for one page: each piece has its own.",
            "文件太大，无法放在一页里，每一部分各有一页。"));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String lines = row.firstLine() + "–" + row.lastLine();
      page.row(
          row.page(),
          String.valueOf(i + 1),
          List.of(lines, TablePage.grouped(row.units())),
          row.counts());
    }
    page.close(List.of("", TablePage.grouped(rows.stream().mapToLong(Row::units).sum())));
  }
}
