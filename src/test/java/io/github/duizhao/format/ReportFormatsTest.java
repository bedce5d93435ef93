package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportFormatsTest {

  private static final Report REPORT =
      new CheckRunner(AllChecks.list(), Knowledge.NONE)
          .run(
              CheckTexts.markdown(
                  "About 250 people came <now>.\n\nIt is done.\n", "来了 25 人 <b\u0001>。\n\n完成了。。\n"),
              CheckSettings.DEFAULT);

  private static String written(ReportWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(REPORT, out);
    return out.toString();
  }

  @Test
  void sarifHasWhatTheStandardRequires() throws IOException {
    JsonNode sarif = new ObjectMapper().readTree(written(new SarifReport()));
    assertEquals("2.1.0", sarif.get("version").asText());
    JsonNode run = sarif.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertEquals("Duizhao", driver.get("name").asText());
    assertEquals(REPORT.findings().size(), run.get("results").size());
    for (JsonNode result : run.get("results")) {
      assertTrue(Set.of("error", "warning", "note").contains(result.get("level").asText()));
      assertFalse(result.get("message").get("text").asText().isEmpty());
      assertTrue(
          result.get("partialFingerprints").get("duizhao/v1").asText().matches("[0-9a-f]{16}"));
      int index = result.get("ruleIndex").asInt();
      assertEquals(result.get("ruleId"), driver.get("rules").get(index).get("id"));
      JsonNode region = result.get("locations").get(0).get("physicalLocation").get("region");
      assertTrue(region.get("startLine").asInt() >= 1);
      assertTrue(region.get("endLine").asInt() >= region.get("startLine").asInt());
    }
  }

  @Test
  void sarifPlacesAreColumnsOfTheFile() throws IOException {
    JsonNode sarif = new ObjectMapper().readTree(written(new SarifReport()));
    JsonNode first = sarif.get("runs").get(0).get("results").get(0);
    assertEquals("number", first.get("ruleId").asText());
    JsonNode region = first.get("locations").get(0).get("physicalLocation").get("region");
    assertEquals(1, region.get("startLine").asInt());
    assertEquals(4, region.get("startColumn").asInt());
    assertEquals(6, region.get("endColumn").asInt());
  }

  @Test
  void jsonHoldsScorecardAndFindings() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(new JsonReport()));
    assertEquals(REPORT.findings().size(), json.get("findings").size());
    assertEquals(
        5, json.get("scorecard").get("penalty").asInt() / 5 * 5, "one error and some warnings");
  }

  @Test
  void tsvHasAsManyFieldsOnEachLine() throws IOException {
    String[] lines = written(new TsvReport()).split("\n");
    assertEquals(REPORT.findings().size() + 1, lines.length);
    for (String line : lines) {
      assertEquals(11, line.split("\t", -1).length, line);
    }
  }

  @Test
  void junitIsXmlWithACaseForEachCheck() throws Exception {
    Element suite =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written(new JunitReport()))))
            .getDocumentElement();
    assertEquals(AllChecks.list().size(), suite.getElementsByTagName("testcase").getLength());
    assertEquals(
        suite.getAttribute("failures"),
        Integer.toString(suite.getElementsByTagName("failure").getLength()));
  }

  @Test
  void terminalPutsTheCaretUnderWideCharacters() throws IOException {
    String text = written(new TerminalReport(false));
    assertTrue(text.contains(" 1 | 来了 25 人 <b\uFFFD>。\n   |      ^~\n"), text);
    assertFalse(text.contains("\u001B"));
    assertTrue(written(new TerminalReport(true)).contains("\u001B[31merror"));
  }

  @Test
  void terminalSpeaksChineseAndKeepsToItsWidth() throws IOException {
    String text = written(new TerminalReport(false, Lang.ZH, 40));
    assertTrue(text.contains(": 错误: "), text);
    assertTrue(text.contains("  = 应为: "), text);
    assertTrue(text.contains("得分 "), text);
    assertFalse(text.contains("expected"), text);
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertTrue(TerminalReport.wantsColours(Map.of("TERM", "xterm")));
    assertTrue(TerminalReport.wantsColours(Map.of("NO_COLOR", "")));
    assertFalse(TerminalReport.wantsColours(Map.of("NO_COLOR", "1", "TERM", "xterm")));
    assertFalse(TerminalReport.wantsColours(Map.of("TERM", "dumb")));
  }

  @Test
  void baselineDismissesWhatWasWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("b.jsonl"), BaselineFile.of(List.of(REPORT)));
    Set<String> known = BaselineFile.read(file);
    assertEquals(REPORT.findings().size(), known.size());
    Report again =
        new CheckRunner(AllChecks.list(), Knowledge.NONE)
            .run(REPORT.bitext(), CheckSettings.DEFAULT.withDismissed(known));
    assertEquals(List.of(), again.findings());
    Files.writeString(file, "{\"check\":\"number\"}\n");
    FormatException fault = assertThrows(FormatException.class, () -> BaselineFile.read(file));
    Path packed = Files.write(folder.resolve("p.jsonl"), new byte[] {'P', 'K', 3, 4, (byte) 0xff});
    FormatException noText = assertThrows(FormatException.class, () -> BaselineFile.read(packed));
    assertTrue(noText.getMessage().contains("p.jsonl: "), noText.getMessage());
    assertEquals(1, fault.line());
  }
}
