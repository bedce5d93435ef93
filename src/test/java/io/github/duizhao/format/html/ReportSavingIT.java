package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Report;
import io.github.duizhao.format.BaselineFile;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the report page keeps of decisions, and the files that are saved of them. */
class ReportSavingIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @Test
  void dismissesByKeyKeepsItAndSavesTheBaseline() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    assertTrue(page.text(".card.selected").contains("Envoy"));
    page.press("d");
    assertEquals("2", page.text(".figure.error .value"));
    page.driver().navigate().refresh();
    page.until("return document.documentElement.dataset.ready === 'true'");
    assertEquals("2", page.text(".figure.error .value"));
    page.click("#save-menu summary");
    page.one("#save-baseline").click();
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
        page.download("duizhao.baseline.jsonl"),
        "the one dismissed in the report and the one just dismissed");
  }

  @Test
  void acceptsProposalsAndSavesTextAndDiff() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    page.press("f");
    page.press("j");
    page.press("j");
    page.press("f");
    assertEquals("Envoy", page.text("#row-1 ins"));
    assertEquals("特使", page.text("#row-1 del"));
    page.click("#save-menu summary");
    page.one("#save-text").click();
    String old = SampleReports.article().bitext().target().document().content().text();
    String patched = old.replace("特使始于", "Envoy始于").replace("的 120 名", "的 1200 名");
    assertEquals(patched, page.download("译文.md"));
    page.one("#save-diff").click();
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
        page.download("译文.md.diff"));
    page.press("f");
    assertEquals(1, page.count("#rows ins"), "f again takes it back");
  }

  @Test
  void oneDecisionForAllFindingsAlike() throws Exception {
    page.open(SampleReports.repeated(), Lang.EN);
    page.press("j");
    assertTrue(page.text(".card.selected").contains("Dismiss all 3 alike"));
    page.press("D");
    assertEquals("1", page.text(".figure.error .value"), "the fourth is another");
    assertEquals(1, page.count(".card"));
    page.press("u");
    assertEquals("4", page.text(".figure.error .value"));
    page.press("F");
    assertEquals(3, page.count("#rows ins"));
  }

  @Test
  void worksWhereTheBrowserKeepsNothing() throws Exception {
    Object id =
        page.driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new Error('refused') }})"))
            .get("identifier");
    try {
      page.open(SampleReports.article(), Lang.EN);
      page.press("j");
      page.press("d");
      assertEquals("2", page.text(".figure.error .value"));
      page.click("#save-menu summary");
      assertTrue(page.text("#save").contains("keeps nothing"));
    } finally {
      page.driver()
          .executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
  }
}
