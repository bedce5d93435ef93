package io.github.duizhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.StartDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.Parameters;
import net.sf.okapi.lib.verification.QualityCheckSession;

/**
 * Runs Okapi's checker as a process of its own, for {@code src/scripts/compare-checks.py}: units
 * {@code {"id", "en", "zh"}} a line in, issues a line out. Its settings are those it comes with;
 * with {@code --chinese} a unit is too short from 15 % of its source on: a Chinese text has a third
 * of its source's characters, and the band it comes with (45 %) speaks of every second sentence.
 *
 * <p>usage: OkapiMain UNITS.jsonl ISSUES.jsonl [--chinese]
 */
final class OkapiMain {

  private static final LocaleId CHINESE = LocaleId.CHINA_CHINESE;

  private OkapiMain() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    QualityCheckSession session = new QualityCheckSession();
    if (args.length > 2) {
      forChinese(session.getParameters());
    }
    session.startProcess(LocaleId.US_ENGLISH, CHINESE);
    StartDocument start = new StartDocument("units");
    start.setName("units");
    session.processStartDocument(start, null);
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode pair = json.readTree(line);
        TextUnit unit = new TextUnit(pair.get("id").asText(), pair.get("en").asText());
        unit.setTargetContent(CHINESE, new TextFragment(pair.get("zh").asText()));
        session.processTextUnit(unit);
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      for (Issue issue : session.getIssues()) {
        ObjectNode row = json.createObjectNode();
        row.put("id", issue.getTuId());
        row.put("type", issue.getIssueType().name());
        row.put("message", issue.getMessage());
        row.put("start", issue.getTargetStart());
        row.put("end", issue.getTargetEnd());
        out.write(json.writeValueAsString(row) + "\n");
      }
    }
  }

  private static void forChinese(Parameters parameters) {
    parameters.setMinCharLengthAbove(15);
    parameters.setMinCharLengthBelow(15);
  }
}
