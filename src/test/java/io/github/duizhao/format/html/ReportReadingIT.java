package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** What the report page shows of the texts, and how its reader finds his way in it. */
class ReportReadingIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @Test
  void showsBothTextsAndMarksTheVeryCharacters() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    assertEquals(7, page.count("#rows .row"));
    assertEquals(
        List.of("特使", "kube con", "120", "集装箱", "https://example.org/指南", "‸", "‸"),
        page.all("#rows .target mark").stream().map(WebElement::getText).toList());
    assertEquals("A small proxy with a large job", page.text("#row-0 .source"));
    assertTrue(page.text("#row-4 .target").contains("no translation"));
    assertEquals("3", page.text(".figure.error .value"));
  }

  @Test
  void aTranslationAloneHasNoSourceColumn() throws Exception {
    page.open(SampleReports.alone(), Lang.EN);
    assertEquals(0, page.count("#rows .source"));
    assertEquals("checked without its source", page.text(".subtitle"));
    assertEquals(1, page.count("#rows .target mark"));
  }

  @Test
  void showsWhatIsMovedOverlapsOrStandsInNoSentence() throws Exception {
    page.open(SampleReports.edges(), Lang.EN);
    assertEquals(
        List.of("row--1", "row-0", "row-1", "row-2", "row-3"),
        page.all("#rows .row").stream().map(row -> row.getDomAttribute("id")).toList());
    assertEquals("四。", page.text("#row-3 .target"));
    assertTrue(page.text("#row-3 .gutter").contains("moved"));
    assertEquals("一。‸二。", page.text("#row-1 .target"), "marks that overlap double nothing");
    assertTrue(page.text("#row--1 .context").endsWith("layout: 宽"));
    page.unfold();
    assertTrue(page.text("#coverage").contains("All 5 source and 5 target sentences"));
    page.click("#save-menu summary");
    page.click("#accept-safe");
    assertTrue(page.text("#save").contains("1 accepted proposal left out"));
    page.one("#save-text").click();
    String patched = page.download("a.zh.md");
    assertTrue(patched.contains("layout: wide\n---\n四。\n\n1。二。"), patched);
  }

  @Test
  void theScoreIsThatOfTheScorecard() throws Exception {
    Report report = SampleReports.book(200);
    page.open(report, Lang.EN);
    double score = Scorecard.of(report).score();
    assertEquals(String.format(Locale.ROOT, "%.1f", score), page.text(".score-value"));
  }

  @Test
  void readsInBothLanguages() throws Exception {
    page.open(SampleReports.article(), Lang.ZH);
    page.unfold();
    assertEquals("zh-CN", page.one("html").getDomAttribute("lang"));
    assertTrue(page.text("#row-1 .card").contains("在此是专名"));
    assertTrue(page.text("#names").contains("意译"));
    page.click("#language");
    assertEquals("en", page.one("html").getDomAttribute("lang"));
    assertTrue(page.text("#row-1 .card").contains("is a name here"));
    assertTrue(page.text("#names").contains("by sense"));
  }

  @Test
  void theLedgerShowsAllPlacesOfAName() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.unfold();
    assertEquals(3, page.count(".ledger tbody tr"), "two names to look at, one written two ways");
    page.click("#names-all");
    assertEquals(4, page.count(".ledger tbody tr"));
    page.click("#name-0-0");
    assertTrue(page.text(".places").contains("特使始于一家打车公司"));
    page.click(".places > td > button");
    assertEquals(1, page.count("#rows .row"));
    assertTrue(page.text("#only").contains("Envoy → 特使"));
    page.click("#only button");
    assertEquals(7, page.count("#rows .row"));
  }

  @Test
  void filtersBySeverityCheckCategoryStatusAndWords() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.choose("filter-check", "wrong-term");
    assertEquals("1 finding · 1 of 7 rows", page.text("#count"));
    assertEquals(1, page.count("#rows .row"));
    page.choose("filter-check", "");
    page.choose("filter-category", "name");
    assertEquals("2 findings · 2 of 7 rows", page.text("#count"));
    page.choose("filter-category", "");
    page.click("#severity-error");
    assertEquals("4 findings · 3 of 7 rows", page.text("#count"));
    page.click("#reset");
    page.choose("filter-status", "held");
    assertEquals("1 finding · 1 of 7 rows", page.text("#count"));
    page.click("#reset");
    page.choose("filter-rows", "gaps");
    assertEquals(1, page.count("#rows .row"));
    page.click("#reset");
    page.one("#search").sendKeys("kubecon");
    page.until("return document.querySelectorAll('#rows .row').length === 1");
    assertEquals("KubeCon", page.text("#rows .source mark.hit"));
    page.one("#search").clear();
    page.one("#search").sendKeys("no such words");
    page.until("return !document.getElementById('no-rows').hidden");
  }

  @Test
  void makesOnlyTheRowsOfABookThatAreSeen() throws Exception {
    page.open(SampleReports.book(5000), Lang.EN);
    assertTrue(page.count("#rows .row") < 400);
    for (int i = 0; i < 3; i++) {
      page.press("k");
    }
    assertEquals("498/500".length(), page.text("#nth").length());
    WebElement card = page.one(".card.selected");
    page.until(
        "const r = document.querySelector('.card.selected').getBoundingClientRect();"
            + "return r.top >= 0 && r.bottom <= innerHeight");
    assertNotNull(card);
    page.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(5000, page.count("#rows .row"), "paper holds them all");
  }
}
