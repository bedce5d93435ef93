package io.github.duizhao.format.html;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page that holds one table, in English or Chinese. It has no script. */
final class TablePage {

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private static final String STYLE =
      ":root{color-scheme:light dark}"
          + "body{font:16px/1.55 system-ui,'Noto Sans CJK SC',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "h1{font-size:1.5rem;overflow-wrap:anywhere}table{border-collapse:collapse}"
          + "th,td{text-align:right;padding:.3rem .8rem;border-bottom:1px solid #8888}"
          + "th:first-child,td:first-child{text-align:left;overflow-wrap:anywhere}tfoot{font-weight:600}";

  private final boolean chinese;
  private final Writer out;
  private final long[] sums = new long[SEVERITIES.size()];

  /**
   * @param language Chinese, or English for any other
   */
  TablePage(Lang language, Writer out) {
    this.chinese = language.isChinese();
    this.out = out;
  }

  String say(String english, String inChinese) {
    return chinese ? inChinese : english;
  }

  /**
   * Begins the page.
   *
   * @param title plain text
   * @param introduction plain text
   * @param heads the first columns; those of the severities follow
   */
  void open(String title, String introduction, List<String> heads) throws IOException {
    String name = escaped(title);
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(chinese ? "zh-CN" : "en")
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
        .append(escaped(introduction))
        .append("</p>\n<table>\n<thead><tr>");
    for (String head : heads) {
      head(head);
    }
    head(say("errors", "错误"));
    head(say("warnings", "警告"));
    head(say("notes", "提示"));
    out.append("</tr></thead>\n<tbody>\n");
  }

  /** The findings of a report by severity, as the last cells of a row show them. */
  static List<Long> counts(Report report) {
    return SEVERITIES.stream().map(report::count).toList();
  }

  /** Adds a row whose first cell is a link, and whose last ones are counts. */
  void row(String address, String words, List<String> cells, List<Long> counts) throws IOException {
    out.append("<tr><td><a href=\"")
        .append(escaped(address))
        .append("\">")
        .append(escaped(words))
        .append("</a></td>");
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts.get(i);
    }
    cells(cells, counts);
  }

  /** Ends the page with the sums; those of the counts are known. */
  void close(List<String> cells) throws IOException {
    out.append("</tbody>\n<tfoot><tr><td>").append(say("all", "合计")).append("</td>");
    cells(cells, Arrays.stream(sums).boxed().toList());
    out.append("</tfoot>\n</table>\n</body>\n</html>\n");
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void head(String words) throws IOException {
    out.append("<th scope=\"col\">").append(words).append("</th>");
  }

  private void cells(List<String> cells, List<Long> counts) throws IOException {
    for (String cell : cells) {
      out.append("<td>").append(escaped(cell)).append("</td>");
    }
    for (long count : counts) {
      out.append("<td>").append(grouped(count)).append("</td>");
    }
    out.append("</tr>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
