package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Report;
import io.github.duizhao.testing.Browser;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * A report page in a browser, as its reader has it. A test class registers one: it has a browser of
 * its own from the first test to the last, and each test fails where the page complains on the
 * console.
 */
final class ReportPage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private Browser browser;
  private Path folder;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("report-page");
    browser = Browser.start(folder);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      assertEquals("", console(), "on the console");
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (browser != null) {
      browser.close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** Opens a report in a window of 1400 × 900 in which nothing has been decided. */
  void open(Report report, Lang language) throws Exception {
    open(report, language, 1400);
  }

  void open(Report report, Lang language, int width) throws Exception {
    size(width, 900);
    Path page = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(page)) {
      new HtmlReport(language).write(report, out);
    }
    browser.open(page);
    browser.run("try { localStorage.clear() } catch (refused) { }");
    browser.console();
    browser.open(page);
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

  ChromeDriver driver() {
    return browser.driver();
  }

  WebElement one(String css) {
    return driver().findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver().findElements(By.cssSelector(css));
  }

  /** What the reader sees of the first such element. */
  String text(String css) {
    return one(css).getText();
  }

  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  int count(String css) {
    return all(css).size();
  }

  /** Unfolds what is folded below the text. */
  void unfold() throws InterruptedException {
    run("for (const part of document.querySelectorAll('details.part')) part.open = true");
    until(
        "return [...document.querySelectorAll('.part-body')].every(b => b.childElementCount > 0)");
  }

  /** Waits up to ten seconds for a script to return true. */
  void until(String script) throws InterruptedException {
    browser.until(script);
  }

  void click(String css) {
    run("document.querySelector(arguments[0]).click()", css);
  }

  /** As from a keyboard: what has the focus gets them, even in the moment in which it moves. */
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
}
