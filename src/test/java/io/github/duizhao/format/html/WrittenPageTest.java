package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Tally;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPageTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatTheReportTold() throws IOException {
    Path file = folder.resolve("report.html");
    for (Report report : List.of(SampleReports.article(), SampleReports.alone())) {
      try (var out = Files.newBufferedWriter(file)) {
        new HtmlReport(Lang.ZH).write(report, out);
      }
      assertEquals(Tally.of(report), WrittenPage.tally(file));
    }
  }

  @Test
  void whatIsDismissedOrHeldBackDoesNotCount() throws IOException {
    Path file =
        page(
            "{\"units\":2,\"characters\":1000,\"findings\":[{\"s\":0,\"y\":5,\"p\":[1,2]},"
                + "{\"s\":0,\"y\":5,\"t\":1},{\"s\":1,\"y\":1,\"t\":2},{\"s\":2,\"y\":1}],\"names\":[]}");
    assertEquals(new Tally(2, 6, 1000, 1, 0, 1), WrittenPage.tally(file));
    assertEquals(94, WrittenPage.tally(file).score());
  }

  @Test
  void anyOtherPageIsRefused() throws IOException {
    for (String data : List.of("", "[]", "{\"units\":2}", "{\"units\":2,\"characters\":1,")) {
      Path file = page(data);
      FormatException e = assertThrows(FormatException.class, () -> WrittenPage.tally(file));
      assertTrue(e.getMessage().contains("no report page of this program"), e.getMessage());
    }
    Path other = Files.writeString(folder.resolve("other.html"), "<p>The ferry sailed.</p>");
    assertThrows(FormatException.class, () -> WrittenPage.tally(other));
  }

  private Path page(String data) throws IOException {
    return Files.writeString(
        folder.resolve("page.html"),
        "<p>x</p><script id=\"data\" type=\"application/json\">"
            + data
            + "</script><script>x</script>");
  }
}
