package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Report;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report page by keyboard, in narrow windows and for all eyes. */
class ReportAccessIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @Test
  void keysCanBeReadAndSwitchedOff() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("?");
    assertTrue(page.one("#help").isDisplayed());
    page.one("#keys-on").click();
    page.one("#help-close").click();
    page.press("j");
    assertEquals(0, page.count(".card.selected"));
    page.run("localStorage.clear()");
    page.open(SampleReports.article(), Lang.EN);
    page.press("/");
    assertEquals("search", page.run("return document.activeElement.id"));
    page.press("jd");
    assertEquals("jd", page.one("#search").getDomProperty("value"), "keys typed are not commands");
    page.until("return !document.getElementById('no-rows').hidden");
    page.press(Keys.ESCAPE.toString());
    page.until("return document.getElementById('no-rows').hidden");
    page.press(Keys.ESCAPE.toString());
    page.press("k");
    assertEquals(1, page.count(".card.selected"));
  }

  @Test
  void thePicturesOfPointsWorkByKeyboard() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.unfold();
    for (WebElement picture : page.all("svg.clickable")) {
      page.run("arguments[0].focus()", picture);
      picture.sendKeys(Keys.HOME);
      assertEquals("1", picture.getAttribute("aria-valuenow"));
      picture.sendKeys(Keys.ARROW_RIGHT);
      picture.sendKeys(Keys.ARROW_RIGHT);
      assertEquals(
          "row " + picture.getAttribute("aria-valuenow"), picture.getAttribute("aria-valuetext"));
      String row = picture.getAttribute("aria-valuenow");
      picture.sendKeys(Keys.ENTER);
      assertEquals(
          "row-" + (Integer.parseInt(row) - 1),
          page.driver().switchTo().activeElement().getAttribute("id"));
    }
    assertEquals(2, page.count("svg.clickable"));
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "360,light", "360,dark"})
  void axeFindsNothingSerious(int width, String theme) throws Exception {
    for (Lang language : List.of(Lang.EN, Lang.ZH)) {
      page.open(SampleReports.article(), language, width);
      page.run("document.documentElement.dataset.theme = arguments[0]", theme);
      page.unfold();
      page.click("#names-all");
      page.click("#name-0-0");
      page.press("j");
      page.press("f");
      page.press("j");
      page.press("d");
      page.run("document.querySelector('.own').open = true");
      page.click("#save-menu summary");
      assertEquals(List.of(), axe());
      page.click("#save-menu summary");
      page.click("#help-button");
      assertEquals(List.of(), axe(), "help");
    }
  }

  /** The rules broken, each with its first place. */
  private static Object axe() throws IOException {
    try (InputStream in = ReportAccessIT.class.getResourceAsStream("/axe.min.js")) {
      page.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return page.driver()
        .executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done("
                + "r.violations.map(v => v.impact + ' ' + v.id + ': ' + v.nodes[0].html"
                + " + ' ' + v.nodes[0].failureSummary)))");
  }

  @ParameterizedTest
  @CsvSource({"360", "768", "1280"})
  void nothingSticksOutSideways(int width) throws Exception {
    for (Report report : List.of(SampleReports.article(), SampleReports.hostile())) {
      page.open(report, Lang.EN, width);
      Number over =
          (Number)
              page.run(
                  "return document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
      assertTrue(over.intValue() <= 0, "wider than the window by " + over);
    }
  }
}
