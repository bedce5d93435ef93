package io.github.duizhao.format.html;

import io.github.duizhao.check.Report;
import io.github.duizhao.format.ReportWriter;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * A report as one HTML page that needs no network: summary, the two texts side by side with the
 * findings beside them, and, folded, coverage, pictures and name ledger. It can be read in English
 * and in Chinese.
 */
public final class HtmlReport implements ReportWriter {

  private final Lang language;

  /** A page that opens in English. */
  public HtmlReport() {
    this(Lang.EN);
  }

  /**
   * @param language in which the page opens: Chinese, or English for any other; the reader can
   *     switch
   */
  public HtmlReport(Lang language) {
    this.language = Objects.requireNonNull(language, "language must not be null");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Page.write(language, json -> PageData.write(report, language, json), out);
  }
}
