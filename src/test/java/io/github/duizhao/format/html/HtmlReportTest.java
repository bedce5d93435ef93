package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.testing.ReportMaker;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static String page(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport().write(report, out);
    return out.toString();
  }

  private static JsonNode data(String page) throws IOException {
    String open = "<script id=\"data\" type=\"application/json\">";
    int start = page.indexOf(open) + open.length();
    return new ObjectMapper().readTree(page.substring(start, page.indexOf("</script>", start)));
  }

  private static Report oneFinding() {
    ReportMaker maker = new ReportMaker();
    var check = maker.check("literal-name", Category.NAME, Severity.ERROR);
    maker.bead("Envoy is fast.", "特使很快。", 0.93);
    maker.finding(maker.wrong(check, "特使", "Envoy", "Envoy is a name.", "Envoy 是名字。").build());
    return maker.build();
  }

  @Test
  void keepsBothTextsAndTheFindings() throws IOException {
    JsonNode data = data(page(oneFinding()));
    assertEquals("Envoy is fast.\n", data.at("/source/content").asText());
    assertEquals("特使很快。\n", data.at("/target/content").asText());
    assertEquals("[1,1,93]", data.at("/beads").toString());
    assertEquals("[0,2]", data.at("/findings/0/p").toString());
    assertEquals("[0,2,\"Envoy\",true]", data.at("/findings/0/f").toString());
  }

  @Test
  void holdsAFileOfBothTextsOnce() throws IOException {
    Report report = new ReportMaker().bead("42", "42", 1).build();
    JsonNode data = data(page(report));
    assertEquals("42\n", data.at("/source/content").asText());
    assertTrue(data.at("/target/content").isMissingNode());
  }

  @Test
  void hostileTextCannotLeaveTheDataBlock() throws IOException {
    String hostile = "</script><script>alert(1)</script><!-- & \u2028\u2029\u202e ' \ud800";
    Report report = new ReportMaker().bead("x", hostile, 1).build();
    String page = page(report);
    assertEquals(hostile + "\n", data(page).at("/target/content").asText());
    assertFalse(page.contains("alert(1)</script>"));
    assertEquals(-1, page.indexOf('\u2028'));
    assertEquals(-1, page.indexOf('\u202e'));
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(page), "a lone surrogate is escaped");
  }

  @Test
  void thePolicyAllowsTheScriptOfThePageAndNoOther() throws Exception {
    String page = page(oneFinding());
    int start = page.lastIndexOf("<script>") + "<script>".length();
    String script = page.substring(start, page.indexOf("</script>", start));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    assertTrue(page.contains("default-src 'none'; script-src " + hash + "; style-src 'sha256-"));
    assertFalse(page.contains("unsafe-"));
  }

  @Test
  void opensInTheLanguageAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport(Lang.ZH).write(oneFinding(), out);
    assertTrue(out.toString().contains("<html lang=\"zh-CN\">"));
    assertEquals("zh", data(out.toString()).at("/lang").asText());
  }
}
