package io.github.duizhao.format.html;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Report;
import io.github.duizhao.testing.Browser;
import io.github.duizhao.testing.SampleReports;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures the report of a book in Chromium: its size against the two texts, and the time to open
 * it, to filter, to search and to go to the last finding. Argument: the number of beads, or a
 * report file; 20,000 beads if none is given.
 */
final class ReportPageBenchmark {

  private ReportPageBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    String what = arguments.length > 0 ? arguments[0] : "20000";
    Path folder = Files.createTempDirectory("report-benchmark");
    Path page = folder.resolve("report.html");
    if (what.endsWith(".html")) {
      page = Path.of(what).toAbsolutePath();
    } else {
      Report report = SampleReports.book(Integer.parseInt(what));
      long start = System.nanoTime();
      try (Writer out = Files.newBufferedWriter(page)) {
        new HtmlReport().write(report, out);
      }
      say("write", (System.nanoTime() - start) / 1_000_000.0, "ms");
      long texts = size(report.bitext().source()) + size(report.bitext().target());
      say("texts", texts / 1e6, "MB");
      say("page by texts", Files.size(page) / (double) texts, "");
    }
    say("page", Files.size(page) / 1e6, "MB");
    try (Browser browser = Browser.start(folder)) {
      browser.open(page);
      long start = System.nanoTime();
      browser.open(page);
      say("open until drawn", (System.nanoTime() - start) / 1_000_000.0, "ms");
      measure(browser, "filter by check", "choose('filter-check', 1)");
      measure(browser, "all checks again", "choose('filter-check', 0)");
      measure(browser, "filter by severity", "document.getElementById('severity-error').click()");
      measure(browser, "reset", "document.getElementById('reset').click()");
      measure(browser, "rows without a partner", "choose('filter-rows', 2)");
      measure(browser, "reset", "document.getElementById('reset').click()");
      measure(browser, "first search (150 ms of it waiting)", "search('th')");
      measure(browser, "next search (150 ms of it waiting)", "search('ou')");
      measure(browser, "reset", "document.getElementById('reset').click()");
      measure(browser, "go to the last finding", "press('k')");
      measure(browser, "dismiss it", "press('d')");
      measure(browser, "other language", "document.getElementById('language').click()");
      measure(browser, "all rows for paper", "dispatchEvent(new Event('beforeprint'))");
      System.out.print(browser.console());
    }
  }

  private static long size(Side side) {
    return side.document().content().text().getBytes(StandardCharsets.UTF_8).length;
  }

  /** From the event to the second frame drawn after it and after what it set off. */
  private static void measure(Browser browser, String name, String action) {
    Object time =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const choose = (id, index) => {
                  const select = document.getElementById(id);
                  select.selectedIndex = index;
                  select.dispatchEvent(new Event('change'));
                };
                const press = key => document.body.dispatchEvent(
                  new KeyboardEvent('keydown', {key, bubbles: true}));
                const search = words => {
                  const box = document.getElementById('search');
                  box.value = words;
                  box.dispatchEvent(new Event('input'));
                };
                const before = document.getElementById('rows').firstChild;
                const start = performance.now();
                %s;
                const waits = %s;
                const look = () => {
                  if (waits && document.getElementById('rows').firstChild === before) {
                    setTimeout(look, 5);
                  } else {
                    requestAnimationFrame(() => requestAnimationFrame(
                      () => done(performance.now() - start)));
                  }
                };
                look();
                """
                    .formatted(action, action.startsWith("search")));
    say(name, ((Number) time).doubleValue(), "ms");
  }

  private static void say(String name, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-40s %10.1f %s%n", name, value, unit);
  }
}
