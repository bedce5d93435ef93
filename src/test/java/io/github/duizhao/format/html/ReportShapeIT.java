package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Report;
import io.github.duizhao.read.Documents;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables, lists and code on the report page, and what of it is seen first. */
class ReportShapeIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  private static void openPair(String ending, String english, String chinese) throws Exception {
    Duizhao duizhao = Duizhao.create();
    Bitext bitext =
        duizhao.align(
            Documents.parse("a.en" + ending, Lang.EN, english),
            Documents.parse("a.zh" + ending, Lang.ZH, chinese));
    Report report = duizhao.check(bitext);
    page.open(report, Lang.EN);
  }

  @Test
  void aRowOfATableIsARowOfThePage() throws Exception {
    openPair(
        ".md",
        "# Boats\n\n| Boat | Weight | Crew |\n|---|---|---|\n| Heron | 250 kg | 3 |\n| Gull |  | 2 |\n\nThey float.\n",
        "# 船\n\n| 船 | 重量 | 船员 |\n|---|---|---|\n| 苍鹭 | 250 公斤 | 3 |\n| 海鸥 |  | 2 |\n\n它们浮着。\n");
    assertEquals(5, page.count("#rows .row"));
    assertEquals(3, page.count("#rows .row.table"));
    assertEquals("船\n重量\n船员", page.text(".row.table .target.head"));
    assertEquals(3, page.count("#row-4 .target .table-cell"));
    assertEquals(
        List.of("false", "true", "false"),
        page.run(
            "return [...document.querySelectorAll('#row-7 .target .table-cell')]"
                + ".map(cell => String(cell.classList.contains('nothing')))"),
        "an empty cell is one");
    page.size(390, 844);
    assertTrue(page.text("#row-4 .target").contains("重量"), "each cell with its head");
  }

  @Test
  void tablesAndNumbersOfHtml() throws Exception {
    String table =
        "<table><tr><th>%s</th><th>%s</th></tr>\n<tr><td>%s</td>\n<td>7</td></tr></table>"
            + "<ol><li>%s</li><li>%s</li></ol>";
    openPair(
        ".html",
        "<p>The boats of the harbour.</p>"
            + table.formatted("Boat", "Crew", "Heron", "Push it.", "Row it."),
        "<p>港口的船。</p>" + table.formatted("船", "船员", "苍鹭", "推它。", "划它。"));
    assertEquals(2, page.count("#rows .row.table"));
    assertEquals("船\n船员", page.text(".row.table .target.head"));
    assertEquals(List.of("1.", "2."), markers());
  }

  private static List<?> markers() {
    return (List<?>)
        page.run(
            "return [...document.querySelectorAll('.target [data-marker]')].map(e => e.dataset.marker)");
  }

  @Test
  void listsShowTheirNumbersAndCodeIsCode() throws Exception {
    openPair(
        ".md",
        "1. Run `make`. Then wait.\n1. Open the door.\n\nThen:\n\n- Close it.\n\n```\nmake all\n```\n",
        "1. 运行 `make`。然后等待。\n1. 打开门。\n\n然后：\n\n- 关上它。\n\n```\nmake all\n```\n");
    assertEquals(List.of("1.", "2.", "•"), markers());
    assertEquals("make", page.text("#row-0 .target .code"));
    String font = "return getComputedStyle(document.querySelector(arguments[0])).fontFamily";
    for (String css :
        List.of(
            ".source .block.code .sentence", ".target .block.code .sentence", ".target .code")) {
      assertTrue(String.valueOf(page.run(font, css)).contains("monospace"), css);
    }
    page.click("#markup");
    assertTrue(page.text("#row-0 .target").contains("`"), "markup still shows when asked for");
  }

  @Test
  void theFirstFindingIsInTheFirstWindow() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    assertTrue(page.top(".worst li") < 300);
    assertTrue(page.top("#rows .card") < 800);
    page.size(390, 844);
    assertTrue(page.top(".worst li") < 600);
    assertEquals(0, page.count("details.part[open]"), "the rest is folded");
  }

  @Test
  void severalCardsDoNotTearTheTextApart() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    assertEquals(2, page.count("#row-2 .card"));
    assertTrue(page.height("#row-2") < page.height("#row-2 .target") + 30, "two cards");
  }

  @Test
  void aTranslationAloneFillsThePage() throws Exception {
    page.open(SampleReports.alone(), Lang.EN);
    int wide =
        ((Number)
                page.run(
                    "return document.querySelector('#rows .notes').getBoundingClientRect().right"))
            .intValue();
    assertTrue(wide > 1300, "the cards end at " + wide);
    int text =
        ((Number) page.run("return document.querySelector('#rows .target').offsetWidth"))
            .intValue();
    assertTrue(text > 750, "the text has " + text);
  }

  @Test
  void paperHasTheNamesLast() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(1, page.count("#coverage details.part[open]"));
    assertEquals(
        List.of("text", "coverage", "pictures", "names"),
        page.run(
            "return [...document.querySelectorAll('main > section')].slice(1).map(s => s.id)"));
    page.run("dispatchEvent(new Event('afterprint'))");
    assertEquals(0, page.count("details.part[open]"));
  }

  /** Four sentences, of which the first has a wrong number. */
  private static void openFourSentences() throws Exception {
    openPair(
        ".md",
        "It has 250 seats. The ferry is old. It is painted white. It sails at noon.\n",
        "它有 520 个座位。渡轮很旧。它漆成白色。它中午开船。\n");
  }

  @Test
  void aPickedCardGoesOnBesideRowsThatHaveNone() throws Exception {
    openFourSentences();
    page.press("j");
    assertTrue(page.height(".card.selected") > page.height("#row-0 .target") + 40);
    assertTrue(page.height("#row-0") < page.height("#row-0 .target") + 20, "no gap in the texts");
    assertEquals(
        true,
        page.run(
            "const r = document.querySelector('.card.selected').getBoundingClientRect();"
                + "return document.elementFromPoint(r.left + 20, r.bottom - 4)"
                + ".closest('.card') !== null"),
        "nothing lies over it");
  }

  @Test
  void aCardBelowItsTextIsFollowedByTheNextRow() throws Exception {
    openFourSentences();
    page.size(1000, 900);
    page.press("j");
    assertTrue(page.top("#row-1") >= page.top("#row-0") + page.height("#row-0") - 1);
    assertTrue(page.height("#row-0") > page.height(".card.selected") + 20);
  }

  @Test
  void theMenuAndTheProposalsAreWholeOnATelephone() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.size(390, 844);
    page.click("#save-menu summary");
    assertEquals(
        true,
        page.run(
            "const r = document.querySelector('.menu').getBoundingClientRect();"
                + "return r.left >= 0 && r.right <= innerWidth"));
    assertEquals(
        List.of(),
        page.run(
            "return [...document.querySelectorAll('.card .change')]"
                + ".filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent)"));
  }
}
