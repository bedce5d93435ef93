package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Tally;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Lang;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first page of a folder in a real browser. */
class DocumentsPageIT {

  @RegisterExtension static final ReportPage page = new ReportPage();

  @TempDir private Path folder;

  @BeforeEach
  void open() throws Exception {
    DocumentsPage documents = new DocumentsPage(Lang.EN);
    documents.add(
        "guide/a-rather-long-name-of-a-document",
        "a/report.html",
        Tally.of(SampleReports.article()));
    documents.add("alone", "alone/report.html", Tally.of(SampleReports.alone()));
    Path file = folder.resolve("index.html");
    try (Writer out = Files.newBufferedWriter(file)) {
      documents.write(out);
    }
    page.size(1400, 900);
    page.openFile(file);
  }

  private static List<String> shown() {
    return page.texts("tbody tr:not([hidden]) a");
  }

  @Test
  void switchesItsLanguage() {
    assertEquals("Documents", page.text("h1"));
    page.click("#language");
    assertEquals("文档", page.text("h1"));
    assertEquals("zh-CN", page.run("return document.documentElement.lang"));
    assertEquals(
        "查找文档", page.run("return document.getElementById('find').getAttribute('aria-label')"));
    page.click("#language");
    assertEquals("Documents", page.text("h1"));
  }

  @Test
  void findsByNameAndByWhatIsWrong() {
    assertEquals(2, shown().size());
    page.choose("least", "error");
    assertEquals(List.of("guide/a-rather-long-name-of-a-document"), shown());
    page.choose("least", "warning");
    assertEquals(2, shown().size());
    page.run(
        "const f = document.getElementById('find'); f.value = 'ALONE';"
            + " f.dispatchEvent(new Event('input'))");
    assertEquals(List.of("alone"), shown());
    assertEquals("1 / 2", page.text("#count"));
  }

  @Test
  void fitsATelephone() {
    page.size(390, 844);
    Number wide = (Number) page.run("return document.documentElement.scrollWidth");
    assertTrue(wide.intValue() <= 390, "as wide as " + wide);
    Number name =
        (Number)
            page.run("return document.querySelector('tbody td').getBoundingClientRect().width");
    assertTrue(name.intValue() > 120, "names have " + name);
  }
}
