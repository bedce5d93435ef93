package io.github.duizhao.format.html;

import io.github.duizhao.check.Report;
import io.github.duizhao.testing.Browser;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A report page in a browser, as its reader has it. */
final class ReportPage implements AutoCloseable {

  private final Browser browser;
  private final Path folder;

  private ReportPage(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  static ReportPage in(Path folder) throws IOException {
    return new ReportPage(Browser.start(folder), folder);
  }

  /** Opens a report in a window of 1400 × 900 in which nothing has been decided. */
  ReportPage open(Report report, Lang language) throws Exception {
    size(1400, 900);
    Path page = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(page)) {
      new HtmlReport(language).write(report, out);
    }
    browser.open(page);
    browser.run("localStorage.clear()");
    browser.console();
    browser.open(page);
    return this;
  }

  /** Opens a page that is ready at once. */
  void openFile(Path file) {
    browser.console();
    browser.driver().get(file.toUri().toString());
  }

  void size(int width, int height) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader sees of the first such element. */
  String text(String css) {
    return browser.driver().findElement(By.cssSelector(css)).getText();
  }

  List<String> texts(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }

  int count(String css) {
    return browser.driver().findElements(By.cssSelector(css)).size();
  }

  void click(String css) {
    run("document.querySelector(arguments[0]).click()", css);
  }

  void press(String keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  void choose(String id, String value) {
    run(
        "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            + "s.dispatchEvent(new Event('change'))",
        id,
        value);
  }

  Object run(String script, Object... arguments) {
    return browser.run(script, arguments);
  }

  /** The distance of an element's upper edge from that of the window. */
  int top(String css) {
    return number(
        "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().top)", css);
  }

  int height(String css) {
    return number("return document.querySelector(arguments[0]).offsetHeight", css);
  }

  private int number(String script, String css) {
    return ((Number) run(script, css)).intValue();
  }

  /** Errors and warnings of the browser. */
  String console() {
    return browser.console();
  }

  String download(String name) throws IOException, InterruptedException {
    return browser.download(name);
  }

  @Override
  public void close() {
    browser.close();
  }
}
