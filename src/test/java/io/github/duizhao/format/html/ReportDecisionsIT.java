package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What the report page shows once its reader has decided on a finding. */
class ReportDecisionsIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @Test
  void aDismissedFindingGoesAndTheNextIsPicked() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    assertTrue(page.text(".card.selected").contains("Envoy"));
    page.press("d");
    assertEquals(0, page.count("#row-1 .card"));
    assertEquals("6 findings · 7 of 7 rows", page.text("#count"));
    assertTrue(page.text(".card.selected").contains("KubeCon"), "and has the focus");
    assertEquals("1/6", page.text("#nth"));
    assertEquals("2", page.text(".figure.error .value"));
    page.press("u");
    assertEquals("7 findings · 7 of 7 rows", page.text("#count"));
    assertTrue(page.text(".card.selected").contains("Envoy"));
  }

  @Test
  void theScoreStaysThatOfTheFileAndSaysWhatWasDecided() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    String score = page.text(".score-value");
    assertEquals("", String.join("", page.texts(".score-now")));
    page.press("j");
    page.press("d");
    page.press("f");
    assertEquals(score, page.text(".score-value"));
    assertTrue(
        page.text(".score-now").endsWith(" with 1 dismissed, with 1 accepted"),
        page.text(".score-now"));
    assertTrue(page.text(".score-words").contains("with 1 dismissed"), "by the baseline, too");
  }

  @Test
  void aFindingWithoutProposalSaysThatThereIsNothingToAccept() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.choose("filter-check", "omission");
    page.press("j");
    page.press("f");
    assertTrue(page.text("#told").contains("no proposal"));
    assertTrue(
        String.valueOf(page.run("return document.getElementById('announce').textContent"))
            .contains("no proposal"));
    assertEquals(1, page.count("#rows .card"));
  }

  @Test
  void anAcceptedOneStaysBesideWhatItChanged() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    page.press("f");
    assertEquals("Envoy", page.text("#row-1 ins"));
    assertTrue(page.text("#row-1 .card").contains("Accepted"));
    assertEquals("6 findings · 7 of 7 rows", page.text("#count"));
    page.click("#reset");
    assertEquals(0, page.count("#row-1 .card"));
    assertEquals("Envoy", page.text("#row-1 ins"));
  }

  @Test
  void theReadersOwnWordsArePutInAndUndone() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    page.press("e");
    assertEquals("own-words", page.run("return document.activeElement.id"));
    page.press("Envoy 代理" + Keys.ENTER);
    assertEquals("Envoy 代理", page.text("#row-1 ins"));
    assertEquals("特使", page.text("#row-1 del"));
    page.click("#save-text");
    String old = SampleReports.article().bitext().target().document().content().text();
    assertEquals(old.replace("特使始于", "Envoy 代理始于"), page.download("译文.md"));
    page.press("u");
    assertEquals(0, page.count("#row-1 ins"));
  }

  @Test
  void whatIsMissingCanBeWritten() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.choose("filter-check", "omission");
    page.press("j");
    page.press("e");
    page.press("没有人料到。" + Keys.ENTER);
    assertTrue(page.text(".card.accepted").contains("没有人料到。"));
    assertTrue(page.texts("#rows ins").contains("没有人料到。"));
  }

  @Test
  void commentsAreKeptAndSaved() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    page.press("j");
    page.press("e");
    page.press(Keys.TAB.toString() + Keys.TAB + "Ask the author." + Keys.ESCAPE);
    page.press("j");
    assertTrue(page.text("#row-1 .card").contains("Comment: Ask the author."));
    page.click("#save-comments");
    String saved = page.download("译文.md.comments.tsv");
    assertTrue(
        saved.endsWith(
            "\topen\t特使\tEnvoy\t“Envoy” is a name here; 特使 translates the common word."
                + "\tAsk the author.\n"),
        saved);
  }

  @Test
  void theWorstComeFirstAndLeadToTheirPlaces() throws Exception {
    page.open(SampleReports.repeated(), Lang.EN);
    List<String> worst = page.texts(".worst li");
    assertTrue(worst.get(0).contains("× 3"), worst.toString());
    assertEquals(2, worst.size());
    page.click(".worst li:nth-child(2) button");
    assertEquals(1, page.count(".card.selected"));
    assertTrue(page.top(".worst") < 900, "within the first window");
  }
}
