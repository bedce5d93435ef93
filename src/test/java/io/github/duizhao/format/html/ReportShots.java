package io.github.duizhao.format.html;

import io.github.duizhao.check.Report;
import io.github.duizhao.testing.Browser;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.OutputType;

/**
 * Takes pictures of the report page in its states, to be looked at. Argument: the folder to write
 * to; then report files to be shown instead of the samples.
 */
final class ReportShots {

  private final Browser browser;
  private final Path folder;

  private ReportShots(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    Path work = Files.createTempDirectory("report-shots");
    try (Browser browser = Browser.start(work)) {
      ReportShots shots = new ReportShots(browser, folder);
      if (arguments.length > 1) {
        for (int i = 1; i < arguments.length; i++) {
          shots.states("page" + i, Path.of(arguments[i]).toAbsolutePath());
        }
      } else {
        shots.states("article", shots.write("article", SampleReports.article(), Lang.EN));
        Path chinese = shots.write("chinese", SampleReports.article(), Lang.ZH);
        shots.shot("chinese", chinese, 1280, "document.getElementById('text').scrollIntoView()");
        shots.shot("hostile", shots.write("hostile", SampleReports.hostile(), Lang.EN), 1280, "");
        shots.shot("book", shots.write("book", SampleReports.book(2000), Lang.EN), 1280, "");
      }
    }
  }

  private Path write(String name, Report report, Lang language) throws IOException {
    Path page = folder.resolve(name + ".html");
    try (Writer out = Files.newBufferedWriter(page)) {
      new HtmlReport(language).write(report, out);
    }
    return page;
  }

  private void states(String name, Path page) throws Exception {
    String text = "document.getElementById('text').scrollIntoView()";
    String unfold = "for (const p of document.querySelectorAll('details.part')) p.open = true;";
    String dark = "document.documentElement.dataset.theme = 'dark';";
    shot(name + "-top", page, 1280, "");
    shot(name + "-text", page, 1280, text);
    shot(name + "-dark-top", page, 1280, dark);
    shot(name + "-dark-text", page, 1280, dark + text);
    shot(name + "-medium", page, 800, text);
    shot(name + "-narrow-top", page, 360, "");
    shot(name + "-narrow-text", page, 360, text);
    shot(
        name + "-selected",
        page,
        1280,
        "for (const key of 'jjjjjjjjjjjf') document.body.dispatchEvent(new KeyboardEvent('keydown', {key,"
            + " bubbles: true}))");
    shot(
        name + "-help",
        page,
        1280,
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '?', bubbles: true}))");
    shot(
        name + "-ledger",
        page,
        1280,
        unfold
            + "document.getElementById('names').scrollIntoView();"
            + "for (const b of document.querySelectorAll('.ledger button')) b.click()");
    shot(
        name + "-pictures",
        page,
        1280,
        unfold + "document.getElementById('pictures').scrollIntoView()");
    String all = "for (const b of document.querySelectorAll('#coverage button')) b.click();";
    shot(
        name + "-coverage",
        page,
        1280,
        unfold + "document.getElementById('coverage').scrollIntoView();" + all);
    shot(
        name + "-filtered",
        page,
        1280,
        text
            + ";const s = document.querySelectorAll('#choices select')[1]; s.selectedIndex = 1;"
            + changed());
    shot(
        name + "-dismissed",
        page,
        1280,
        "for (const key of 'jdjjd') document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));"
            + "const s = document.querySelectorAll('#choices select')[2]; s.value = 'dismissed';"
            + changed());
    browser.run("localStorage.clear()");
    shot(name + "-chinese-top", page, 1280, "document.getElementById('language').click()");
    paper(name + "-paper", page);
    paper(name + "-paper-text", page);
  }

  private static String changed() {
    return "s.dispatchEvent(new Event('change', {bubbles: true}))";
  }

  /** A sheet of A4 as the browser lays it out for the printer, 96 pixels an inch. */
  private void paper(String name, Path page) throws Exception {
    size(688, 1000);
    browser.open(page);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.run("dispatchEvent(new Event('beforeprint'))");
    if (name.endsWith("text")) {
      browser.run("document.getElementById('text').scrollIntoView()");
    }
    Thread.sleep(300);
    Files.write(folder.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  /** What the window shows once the script has run. */
  private void shot(String name, Path page, int width, String script) throws Exception {
    size(width, width < 500 ? 780 : 900);
    browser.open(page);
    browser.run(script);
    Thread.sleep(300);
    byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
    Files.write(folder.resolve(name + ".png"), png);
    System.out.print(browser.console());
  }

  private void size(int width, int height) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }
}
