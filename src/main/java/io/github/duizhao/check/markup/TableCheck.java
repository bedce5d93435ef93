package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tables with fewer or more rows or cells than the source's, table by table. */
public final class TableCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "table",
          new Message("A table with other rows or cells than the source's", "表格的行或单元格与原文不符"),
          Category.MARKUP,
          Severity.WARNING,
          true);

  private static final Pattern OFFICE =
      Pattern.compile("(?<=\\.(?:docx|odt|rtf|epub|pdf))\\.html$");

  /**
   * A table.
   *
   * @param rows lines of the file that hold cells
   * @param cells those that hold text
   * @param place its first cell
   */
  private record Table(int rows, int cells, Span place) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    Bitext bitext = inspection.bitext();
    List<Finding> findings = new ArrayList<>();
    String format = format(bitext.source().document());
    if (!format.equals(format(bitext.target().document()))) {
      // What is a row in Markdown may be a line a cell in HTML, and nothing at all in a PDF.
      return findings;
    }
    List<Table> source = tables(bitext.source().document());
    List<Table> target = tables(bitext.target().document());
    if (target.size() < source.size()) {
      Table first = source.get(target.size());
      Span place = new Counterpart(bitext).after(first.place().start());
      add(
          place,
          first,
          source.size() + " tables in the source, " + target.size() + " here",
          "原文有 " + source.size() + " 个表格，译文有 " + target.size() + " 个",
          findings);
    }
    if (source.size() != target.size()) {
      return findings;
    }
    for (int i = 0; i < source.size(); i++) {
      Table one = source.get(i);
      Table other = target.get(i);
      if (one.rows() != other.rows()) {
        add(
            other.place(),
            one,
            one.rows() + " rows in the source, " + other.rows() + " here",
            "原文有 " + one.rows() + " 行，译文有 " + other.rows() + " 行",
            findings);
      } else if (one.cells() != other.cells()) {
        add(
            other.place(),
            one,
            one.cells() + " cells with text in the source, " + other.cells() + " here",
            "原文有 " + one.cells() + " 个非空单元格，译文有 " + other.cells() + " 个",
            findings);
      }
    }
    return findings;
  }

  /** The ending of the file; the HTML made of an office file is named {@code a.docx.html}. */
  private static String format(Document document) {
    String name = document.name().toLowerCase(Locale.ROOT);
    Matcher office = OFFICE.matcher(name);
    String own = office.find() ? name.substring(0, office.start()) : name;
    return own.substring(own.lastIndexOf('.') + 1);
  }

  private static List<Table> tables(Document document) {
    List<Table> tables = new ArrayList<>();
    List<Block> blocks = document.blocks();
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      int rows = 0;
      int line = -1;
      while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.TABLE_CELL) {
        int here = document.content().position(blocks.get(end).file().start()).line();
        rows += here == line ? 0 : 1;
        line = here;
        end++;
      }
      if (end > i) {
        tables.add(new Table(rows, end - i, blocks.get(i).file()));
      }
      i = Math.max(end, i + 1);
    }
    return tables;
  }

  private static void add(
      Span place, Table source, String english, String chinese, List<Finding> findings) {
    findings.add(
        Finding.of(INFO, -1, place, "", new Message(english, chinese))
            .source(source.place())
            .confidence(0.8)
            .build());
  }
}
