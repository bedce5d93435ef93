package io.github.duizhao.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, with an empty profile, for tests of the report page. */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Starts a browser, or skips the test where there is none. */
  public static Browser start(Path folder) throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "skipped: needs Debian's packages chromium and chromium-driver");
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        "--lang=en",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toString(),
            "download.prompt_for_download",
            false));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a page and waits until its script has drawn it. */
  public void open(Path page) throws InterruptedException {
    driver.get(page.toUri().toString());
    until("return document.documentElement.dataset.ready === 'true'");
  }

  /** Runs a script in the page. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits up to ten seconds for a script to return true. */
  public void until(String script) throws InterruptedException {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!Boolean.TRUE.equals(run(script))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still false after ten seconds: " + script + "\n" + console());
      }
      Thread.sleep(20);
    }
  }

  /** What the page said on the console since the last call. */
  public String console() {
    StringBuilder all = new StringBuilder();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> all.append(entry).append('\n'));
    return all.toString();
  }

  /** The text of a file that the page downloads; waits up to ten seconds for it. */
  public String download(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    for (int i = 0; i < 500 && !Files.exists(file); i++) {
      Thread.sleep(20);
    }
    return Files.readString(file);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
