package io.github.duizhao.format.html;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The contents page of a file that is too large for one report: a row for each piece, with a link
 * to its page. It has no script. Not thread-safe.
 */
public final class PiecesPage {

  private record Row(String page, int units, int firstLine, int lastLine, List<Long> counts) {}

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private static final String STYLE =
      ":root{color-scheme:light dark}"
          + "body{font:16px/1.55 system-ui,'Noto Sans CJK SC',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "h1{font-size:1.5rem;overflow-wrap:anywhere}table{border-collapse:collapse}"
          + "th,td{text-align:right;padding:.3rem .8rem;border-bottom:1px solid #8888}"
          + "th:first-child,td:first-child{text-align:left}tfoot{font-weight:600}";

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
            SEVERITIES.stream().map(report::count).toList()));
  }

  public void write(Writer out) throws IOException {
    String name = escaped(file);
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language.isChinese() ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(name)
        .append("</title>\n<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(name)
        .append("</h1>\n<p>")
        .append(
            say(
                "The file is too large for one page: each piece has its own.",
                "文件太大，无法放在一页里，每一部分各有一页。"))
        .append("</p>\n<table>\n<thead><tr>");
    for (String head :
        List.of(
            say("piece", "部分"),
            say("lines", "行"),
            say("units", "句对"),
            say("errors", "错误"),
            say("warnings", "警告"),
            say("notes", "提示"))) {
      out.append("<th scope=\"col\">").append(head).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      out.append("<tr><td><a href=\"%s\">%s</a></td>".formatted(row.page(), i + 1));
      cell(row.firstLine() + "–" + row.lastLine(), out);
      cell(grouped(row.units()), out);
      for (long count : row.counts()) {
        cell(grouped(count), out);
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n<tfoot><tr><td>").append(say("all", "合计")).append("</td><td></td>");
    cell(grouped(rows.stream().mapToLong(Row::units).sum()), out);
    for (int i = 0; i < SEVERITIES.size(); i++) {
      int column = i;
      cell(grouped(rows.stream().mapToLong(row -> row.counts().get(column)).sum()), out);
    }
    out.append("</tr></tfoot>\n</table>\n</body>\n</html>\n");
  }

  private String say(String english, String chinese) {
    return language.isChinese() ? chinese : english;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void cell(String text, Writer out) throws IOException {
    out.append("<td>").append(text).append("</td>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
