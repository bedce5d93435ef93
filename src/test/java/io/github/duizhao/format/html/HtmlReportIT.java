package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.format.BaselineFile;
import io.github.duizhao.testing.Browser;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report page in a real browser. */
class HtmlReportIT {

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forgetDecisions() throws Exception {
    size(1280, 900);
    open(SampleReports.article(), Lang.EN);
    browser.run("localStorage.clear()");
  }

  private static void open(Report report, Lang language) throws Exception {
    Path page = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(page)) {
      new HtmlReport(language).write(report, out);
    }
    browser.console();
    browser.open(page);
  }

  private static void size(int width, int height) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static WebElement one(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }

  /** As from a keyboard: what has the focus gets them, even in the moment in which it moves. */
  private static void press(String keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static String text(String css) {
    return one(css).getText();
  }

  /** Unfolds what is folded below the text. */
  private static void unfold() throws InterruptedException {
    browser.run("for (const part of document.querySelectorAll('details.part')) part.open = true");
    browser.until(
        "return [...document.querySelectorAll('.part-body')].every(b => b.childElementCount > 0)");
  }

  private static void click(String css) {
    browser.run("document.querySelector(arguments[0]).click()", css);
  }

  @Test
  void showsBothTextsAndMarksTheVeryCharacters() throws Exception {
    open(SampleReports.article(), Lang.EN);
    assertEquals(7, all("#rows .row").size());
    assertEquals(
        List.of("特使", "kube con", "120", "集装箱", "https://example.org/指南", "‸", "‸"),
        all("#rows .target mark").stream().map(WebElement::getText).toList());
    assertEquals("A small proxy with a large job", text("#row-0 .source"));
    assertTrue(text("#row-4 .target").contains("no translation"));
    assertEquals("3", text(".figure.error .value"));
    assertEquals("", browser.console());
  }

  @Test
  void filtersBySeverityCheckCategoryStatusAndWords() throws Exception {
    open(SampleReports.article(), Lang.EN);
    choose("filter-check", "wrong-term");
    assertEquals("1 finding · 1 of 7 rows", text("#count"));
    assertEquals(1, all("#rows .row").size());
    choose("filter-check", "");
    choose("filter-category", "name");
    assertEquals("2 findings · 2 of 7 rows", text("#count"));
    choose("filter-category", "");
    click("#severity-error");
    assertEquals("4 findings · 3 of 7 rows", text("#count"));
    click("#reset");
    choose("filter-status", "held");
    assertEquals("1 finding · 1 of 7 rows", text("#count"));
    click("#reset");
    choose("filter-rows", "gaps");
    assertEquals(1, all("#rows .row").size());
    click("#reset");
    one("#search").sendKeys("kubecon");
    browser.until("return document.querySelectorAll('#rows .row').length === 1");
    assertEquals("KubeCon", text("#rows .source mark.hit"));
    one("#search").clear();
    one("#search").sendKeys("no such words");
    browser.until("return !document.getElementById('no-rows').hidden");
    assertEquals("", browser.console());
  }

  private static void choose(String id, String value) {
    browser.run(
        "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            + "s.dispatchEvent(new Event('change'))",
        id,
        value);
  }

  @Test
  void dismissesByKeyKeepsItAndSavesTheBaseline() throws Exception {
    open(SampleReports.article(), Lang.EN);
    press("j");
    assertTrue(text(".card.selected").contains("Envoy"));
    press("d");
    assertEquals("2", text(".figure.error .value"));
    browser.driver().navigate().refresh();
    browser.until("return document.documentElement.dataset.ready === 'true'");
    assertEquals("2", text(".figure.error .value"));
    click("#save-menu summary");
    one("#save-baseline").click();
    Report report = SampleReports.article();
    Report dismissed =
        new Report(
            report.bitext(),
            List.of(report.findings().get(0)),
            List.of(),
            report.dismissed(),
            report.names(),
            report.ran(),
            report.skipped());
    assertEquals(
        BaselineFile.of(List.of(dismissed)),
        browser.download("duizhao.baseline.jsonl"),
        "the one dismissed in the report and the one just dismissed");
    assertEquals("", browser.console());
  }

  @Test
  void acceptsProposalsAndSavesTextAndDiff() throws Exception {
    open(SampleReports.article(), Lang.EN);
    press("j");
    press("f");
    press("j");
    press("j");
    press("f");
    assertEquals("Envoy", text("#row-1 ins"));
    assertEquals("特使", text("#row-1 del"));
    click("#save-menu summary");
    one("#save-text").click();
    String old = SampleReports.article().bitext().target().document().content().text();
    String patched = old.replace("特使始于", "Envoy始于").replace("的 120 名", "的 1200 名");
    assertEquals(patched, browser.download("译文.md"));
    one("#save-diff").click();
    String[] line = old.split("\n");
    String[] changed = patched.split("\n");
    assertEquals(
        String.join(
            "\n",
            "--- a/译文.md",
            "+++ b/译文.md",
            "@@ -1,6 +1,6 @@",
            " " + line[0],
            "-" + line[1],
            "-" + line[2],
            "+" + changed[1],
            "+" + changed[2],
            " " + line[3],
            " " + line[4],
            " " + line[5],
            ""),
        browser.download("译文.md.diff"));
    press("f");
    assertEquals(1, all("#rows ins").size(), "f again takes it back");
    assertEquals("", browser.console());
  }

  @Test
  void oneDecisionForAllFindingsAlike() throws Exception {
    open(SampleReports.repeated(), Lang.EN);
    press("j");
    assertTrue(text(".card.selected").contains("Dismiss all 3 alike"));
    press("D");
    assertEquals("1", text(".figure.error .value"), "the fourth is another");
    assertEquals(1, all(".card").size());
    press("u");
    assertEquals("4", text(".figure.error .value"));
    press("F");
    assertEquals(3, all("#rows ins").size());
    assertEquals("", browser.console());
  }

  @Test
  void theScoreIsThatOfTheScorecard() throws Exception {
    Report report = SampleReports.book(200);
    open(report, Lang.EN);
    double score = Scorecard.of(report).score();
    assertEquals(String.format(Locale.ROOT, "%.1f", score), text(".score-value"));
  }

  @Test
  void readsInBothLanguages() throws Exception {
    open(SampleReports.article(), Lang.ZH);
    unfold();
    assertEquals("zh-CN", one("html").getDomAttribute("lang"));
    assertTrue(text("#row-1 .card").contains("在此是专名"));
    assertTrue(text("#names").contains("意译"));
    click("#language");
    assertEquals("en", one("html").getDomAttribute("lang"));
    assertTrue(text("#row-1 .card").contains("is a name here"));
    assertTrue(text("#names").contains("by sense"));
    assertEquals("", browser.console());
  }

  @Test
  void theLedgerShowsAllPlacesOfAName() throws Exception {
    open(SampleReports.article(), Lang.EN);
    unfold();
    assertEquals(3, all(".ledger tbody tr").size(), "two names to look at, one written two ways");
    click("#names-all");
    assertEquals(4, all(".ledger tbody tr").size());
    click("#name-0-0");
    assertTrue(text(".places").contains("特使始于一家打车公司"));
    click(".places > td > button");
    assertEquals(1, all("#rows .row").size());
    assertTrue(text("#only").contains("Envoy → 特使"));
    click("#only button");
    assertEquals(7, all("#rows .row").size());
    assertEquals("", browser.console());
  }

  @Test
  void keysCanBeReadAndSwitchedOff() throws Exception {
    open(SampleReports.article(), Lang.EN);
    press("?");
    assertTrue(one("#help").isDisplayed());
    one("#keys-on").click();
    one("#help-close").click();
    press("j");
    assertEquals(0, all(".card.selected").size());
    browser.run("localStorage.clear()");
    open(SampleReports.article(), Lang.EN);
    press("/");
    assertEquals("search", browser.run("return document.activeElement.id"));
    press("jd");
    assertEquals("jd", one("#search").getDomProperty("value"), "keys typed are not commands");
    browser.until("return !document.getElementById('no-rows').hidden");
    press(Keys.ESCAPE.toString());
    browser.until("return document.getElementById('no-rows').hidden");
    press(Keys.ESCAPE.toString());
    press("k");
    assertEquals(1, all(".card.selected").size());
    assertEquals("", browser.console());
  }

  @Test
  void hostileTextStaysText() throws Exception {
    open(SampleReports.hostile(), Lang.EN);
    unfold();
    click("#name-0-0");
    press("j");
    press("f");
    click("#markup");
    assertEquals(null, browser.run("return window.hacked"));
    assertEquals(2L, browser.run("return document.scripts.length"));
    assertEquals(0, all("main img, main b, main script").size());
    assertEquals(
        List.of(),
        all("[href], [src]").stream()
            .map(e -> String.valueOf(e.getDomAttribute("href")))
            .filter(href -> !href.startsWith("#") && !href.startsWith("data:image/svg+xml,"))
            .toList());
    assertTrue(text("#row-0 .target").contains("<script>window.hacked=1</script>"));
    assertTrue(text("#row-0 .target").contains("javascript:window.hacked=1"));
    assertFalse(
        (Boolean)
            browser.run("return /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)"),
        "no character on the page can turn the others round");
    assertEquals("", browser.console());
  }

  @Test
  void thePolicyRefusesAnyOtherScript() throws Exception {
    open(SampleReports.article(), Lang.EN);
    Object refused =
        browser.run(
            "const s = document.createElement('script'); let trusted = true;"
                + "try { s.textContent = 'window.hacked = 1'; document.body.append(s) }"
                + "catch (e) { trusted = false }"
                + "let markup = true;"
                + "try { document.getElementById('foot').innerHTML = '<b>x</b>' }"
                + "catch (e) { markup = false }"
                + "return !window.hacked && !markup");
    assertEquals(true, refused);
  }

  @Test
  void worksWhereTheBrowserKeepsNothing() throws Exception {
    Object id =
        browser
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new Error('refused') }})"))
            .get("identifier");
    try {
      open(SampleReports.article(), Lang.EN);
      press("j");
      press("d");
      assertEquals("2", text(".figure.error .value"));
      click("#save-menu summary");
      assertTrue(text("#save").contains("keeps nothing"));
      assertEquals("", browser.console());
    } finally {
      browser
          .driver()
          .executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
  }

  @Test
  void aTranslationAloneHasNoSourceColumn() throws Exception {
    open(SampleReports.alone(), Lang.EN);
    assertEquals(0, all("#rows .source").size());
    assertEquals("checked without its source", text(".subtitle"));
    assertEquals(1, all("#rows .target mark").size());
    assertEquals("", browser.console());
  }

  @Test
  void showsWhatIsMovedOverlapsOrStandsInNoSentence() throws Exception {
    open(SampleReports.edges(), Lang.EN);
    assertEquals(
        List.of("row--1", "row-0", "row-1", "row-2", "row-3"),
        all("#rows .row").stream().map(row -> row.getDomAttribute("id")).toList());
    assertEquals("四。", text("#row-3 .target"));
    assertTrue(text("#row-3 .gutter").contains("moved"));
    assertEquals("一。‸二。", text("#row-1 .target"), "marks that overlap double nothing");
    assertTrue(text("#row--1 .context").endsWith("layout: 宽"));
    unfold();
    assertTrue(text("#coverage").contains("All 5 source and 5 target sentences"));
    click("#save-menu summary");
    click("#accept-safe");
    assertTrue(text("#save").contains("1 accepted proposal left out"));
    one("#save-text").click();
    String patched = browser.download("a.zh.md");
    assertTrue(patched.contains("layout: wide\n---\n四。\n\n1。二。"), patched);
    assertEquals("", browser.console());
  }

  @Test
  void thePicturesOfPointsWorkByKeyboard() throws Exception {
    open(SampleReports.article(), Lang.EN);
    unfold();
    for (WebElement picture : all("svg.clickable")) {
      browser.run("arguments[0].focus()", picture);
      picture.sendKeys(org.openqa.selenium.Keys.HOME);
      assertEquals("1", picture.getAttribute("aria-valuenow"));
      picture.sendKeys(org.openqa.selenium.Keys.ARROW_RIGHT);
      picture.sendKeys(org.openqa.selenium.Keys.ARROW_RIGHT);
      assertEquals(
          "row " + picture.getAttribute("aria-valuenow"), picture.getAttribute("aria-valuetext"));
      String row = picture.getAttribute("aria-valuenow");
      picture.sendKeys(org.openqa.selenium.Keys.ENTER);
      assertEquals(
          "row-" + (Integer.parseInt(row) - 1),
          browser.driver().switchTo().activeElement().getAttribute("id"));
    }
    assertEquals(2, all("svg.clickable").size());
    assertEquals("", browser.console());
  }

  @Test
  void makesOnlyTheRowsOfABookThatAreSeen() throws Exception {
    open(SampleReports.book(5000), Lang.EN);
    assertTrue(all("#rows .row").size() < 400);
    for (int i = 0; i < 3; i++) {
      press("k");
    }
    assertEquals("498/500".length(), text("#nth").length());
    WebElement card = one(".card.selected");
    browser.until(
        "const r = document.querySelector('.card.selected').getBoundingClientRect();"
            + "return r.top >= 0 && r.bottom <= innerHeight");
    assertNotNull(card);
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(5000, all("#rows .row").size(), "paper holds them all");
    assertEquals("", browser.console());
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "360,light", "360,dark"})
  void axeFindsNothingSerious(int width, String theme) throws Exception {
    size(width, 900);
    for (Lang language : List.of(Lang.EN, Lang.ZH)) {
      open(SampleReports.article(), language);
      browser.run("document.documentElement.dataset.theme = arguments[0]", theme);
      unfold();
      click("#names-all");
      click("#name-0-0");
      press("j");
      press("f");
      press("j");
      press("d");
      browser.run("document.querySelector('.own').open = true");
      click("#save-menu summary");
      assertEquals(List.of(), axe());
      click("#save-menu summary");
      click("#help-button");
      assertEquals(List.of(), axe(), "help");
    }
  }

  /** The rules broken, each with its first place. */
  private static Object axe() throws IOException {
    try (InputStream in = HtmlReportIT.class.getResourceAsStream("/axe.min.js")) {
      browser.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done("
                + "r.violations.map(v => v.impact + ' ' + v.id + ': ' + v.nodes[0].html"
                + " + ' ' + v.nodes[0].failureSummary)))");
  }

  @ParameterizedTest
  @CsvSource({"360", "768", "1280"})
  void nothingSticksOutSideways(int width) throws Exception {
    size(width, 900);
    for (Report report : List.of(SampleReports.article(), SampleReports.hostile())) {
      open(report, Lang.EN);
      Number over =
          (Number)
              browser.run(
                  "return document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
      assertTrue(over.intValue() <= 0, "wider than the window by " + over);
    }
  }
}
