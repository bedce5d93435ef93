package io.github.duizhao.format.html;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A page that holds one table, in English and Chinese. Its own script switches the language and
 * narrows the table; where no script runs, the table stands in the language in which it opens.
 */
final class TablePage {

  /**
   * @param wide whether the column is left out in a narrow window
   */
  record Head(Message words, boolean wide) {

    Head(String english, String chinese) {
      this(new Message(english, chinese), false);
    }

    Head wideOnly() {
      return new Head(words, true);
    }
  }

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private static final String STYLE = Page.resource("table.css");
  private static final String SCRIPT = Page.resource("table.js");
  private static final String POLICY =
      "default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(Page.hash(SCRIPT), Page.hash(STYLE));

  private final boolean chinese;
  private final Writer out;
  private final List<Head> heads;
  private final long[] sums = new long[SEVERITIES.size()];

  /**
   * @param language in which it opens: Chinese, or English for any other
   * @param heads the first columns; those of the severities follow
   */
  TablePage(Lang language, List<Head> heads, Writer out) {
    this.chinese = language.isChinese();
    this.heads = List.copyOf(heads);
    this.out = out;
  }

  /** Begins the page; title and introduction are plain text. */
  void open(Message title, Message introduction) throws IOException {
    String name = chinese ? title.chinese() : title.english();
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(chinese ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(POLICY)
        .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escaped(name))
        .append("</title>\n<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    element("h1", "", title);
    element("p", "", introduction);
    tools();
    out.append("<table>\n<thead><tr>");
    for (Head head : heads) {
      element("th", " scope=\"col\"" + (head.wide() ? " class=\"wide\"" : ""), head.words());
    }
    element("th", " scope=\"col\"", new Message("errors", "错误"));
    element("th", " scope=\"col\"", new Message("warnings", "警告"));
    element("th", " scope=\"col\"", new Message("notes", "提示"));
    out.append("</tr></thead>\n<tbody>\n");
  }

  /** Shown by the script, which they need. */
  private void tools() throws IOException {
    out.append("<div id=\"tools\" class=\"tools\" hidden>");
    out.append("<input id=\"find\" type=\"search\" autocomplete=\"off\"");
    languages(new Message("Find a document", "查找文档"));
    out.append("><select id=\"least\"");
    languages(new Message("Which documents", "显示哪些文档"));
    out.append(">");
    element("option", " value=\"\"", new Message("all", "全部"));
    element("option", " value=\"error\"", new Message("with errors", "有错误的"));
    element("option", " value=\"warning\"", new Message("with errors or warnings", "有错误或警告的"));
    out.append("</select><span id=\"count\" role=\"status\"></span>");
    out.append("<button id=\"language\" type=\"button\"></button></div>\n");
  }

  /** The findings of a report by severity, as the last cells of a row show them. */
  static List<Long> counts(Report report) {
    return SEVERITIES.stream().map(report::count).toList();
  }

  /** Adds a row whose first cell is a link, and whose last ones are counts. */
  void row(String address, String words, List<String> cells, List<Long> counts) throws IOException {
    out.append("<tr data-errors=\"" + counts.get(0) + "\" data-warnings=\"" + counts.get(1))
        .append("\"><td><a href=\"")
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
    out.append("</tbody>\n<tfoot><tr>");
    element("td", "", new Message("all", "合计"));
    cells(cells, Arrays.stream(sums).boxed().toList());
    out.append("</tfoot>\n</table>\n<script>")
        .append(SCRIPT)
        .append("</script>\n</body>\n</html>\n");
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Words in the language of the page; the other one is at hand. */
  private void element(String tag, String attributes, Message words) throws IOException {
    out.append("<").append(tag).append(attributes);
    languages(words);
    out.append(">").append(escaped(chinese ? words.chinese() : words.english()));
    out.append("</").append(tag).append(">").append(tag.length() < 3 ? "\n" : "");
  }

  private void languages(Message words) throws IOException {
    out.append(" data-en=\"").append(escaped(words.english()));
    out.append("\" data-zh=\"").append(escaped(words.chinese())).append("\"");
  }

  private void cells(List<String> cells, List<Long> counts) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(heads.get(i + 1).wide() ? "<td class=\"wide\">" : "<td>")
          .append(escaped(cells.get(i)))
          .append("</td>");
    }
    for (int i = 0; i < sums.length; i++) {
      long count = counts.get(i);
      out.append("<td class=\"").append(SEVERITIES.get(i).id());
      out.append(count == 0 ? " none\">" : "\">").append(grouped(count)).append("</td>");
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
