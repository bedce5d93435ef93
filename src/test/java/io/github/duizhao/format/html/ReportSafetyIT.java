package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report on a hostile text: nothing of it runs. */
class ReportSafetyIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @Test
  void hostileTextStaysText() throws Exception {
    page.open(SampleReports.hostile(), Lang.EN);
    page.unfold();
    page.click("#name-0-0");
    page.press("j");
    page.press("f");
    page.click("#markup");
    assertEquals(null, page.run("return window.hacked"));
    assertEquals(2L, page.run("return document.scripts.length"));
    assertEquals(0, page.count("main img, main b, main script"));
    assertEquals(
        List.of(),
        page.all("[href], [src]").stream()
            .map(e -> String.valueOf(e.getDomAttribute("href")))
            .filter(href -> !href.startsWith("#") && !href.startsWith("data:image/svg+xml,"))
            .toList());
    assertTrue(page.text("#row-0 .target").contains("<script>window.hacked=1</script>"));
    assertTrue(page.text("#row-0 .target").contains("javascript:window.hacked=1"));
    assertFalse(
        (Boolean)
            page.run("return /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)"),
        "no character on the page can turn the others round");
  }

  @Test
  void thePolicyRefusesAnyOtherScript() throws Exception {
    page.open(SampleReports.article(), Lang.EN);
    Object refused =
        page.run(
            "const s = document.createElement('script'); let trusted = true;"
                + "try { s.textContent = 'window.hacked = 1'; document.body.append(s) }"
                + "catch (e) { trusted = false }"
                + "let markup = true;"
                + "try { document.getElementById('foot').innerHTML = '<b>x</b>' }"
                + "catch (e) { markup = false }"
                + "return !window.hacked && !markup");
    assertEquals(true, refused);
    assertTrue(page.console().contains("has been blocked"), "and says so");
  }
}
