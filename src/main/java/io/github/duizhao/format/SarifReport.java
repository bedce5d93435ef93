package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as SARIF 2.1.0 (OASIS), which code-review tools show beside the text. Columns count
 * UTF-16 code units; each result carries its fingerprint and, if there is one, the proposal.
 */
public final class SarifReport implements ReportWriter {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      run(json, report);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void run(JsonGenerator json, Report report) throws IOException {
    List<String> rules = new ArrayList<>();
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Duizhao");
    json.writeArrayFieldStart("rules");
    for (CheckInfo check : report.ran()) {
      rules.add(check.id());
      rule(json, check);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      result(json, report.bitext().target().document(), finding, rules, false);
    }
    for (Finding finding : report.dismissed()) {
      result(json, report.bitext().target().document(), finding, rules, true);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, CheckInfo check) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", check.id());
    text(json, "shortDescription", check.summary().english());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(check.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("mqm", check.category().mqm());
    json.writeStringField("its", check.category().its());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity.id();
  }

  private static void result(
      JsonGenerator json, Document target, Finding finding, List<String> rules, boolean dismissed)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    int index = rules.indexOf(finding.check());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    text(json, "message", finding.message().english());
    json.writeArrayFieldStart("locations");
    location(json, target, finding.place());
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Span place : finding.related()) {
        location(json, target, place);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("duizhao/v1", finding.fingerprint());
    json.writeEndObject();
    if (dismissed) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeEndObject();
      json.writeEndArray();
    }
    if (finding.fix().isPresent()) {
      fix(json, target, finding);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("category", finding.category().mqm());
    json.writeStringField("found", finding.found());
    json.writeStringField("expected", finding.expected());
    json.writeNumberField("confidence", Math.round(finding.confidence() * 1000) / 1000.0);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Document document, Span place)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, document);
    json.writeFieldName("region");
    region(json, document.content(), place);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, Document document) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(document.name()));
    json.writeEndObject();
  }

  private static String uri(String name) {
    try {
      return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "target";
    }
  }

  private static void region(JsonGenerator json, Content content, Span place) throws IOException {
    int startLine = content.position(place.start()).line();
    int endLine = content.position(place.end()).line();
    json.writeStartObject();
    json.writeNumberField("startLine", startLine);
    json.writeNumberField("startColumn", column(content, startLine, place.start()));
    json.writeNumberField("endLine", endLine);
    json.writeNumberField("endColumn", column(content, endLine, place.end()));
    json.writeNumberField("charOffset", place.start());
    json.writeNumberField("charLength", place.length());
    json.writeEndObject();
  }

  private static int column(Content content, int line, int offset) {
    return offset - content.line(line).start() + 1;
  }

  private static void fix(JsonGenerator json, Document target, Finding finding) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, target);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    json.writeFieldName("deletedRegion");
    region(json, target.content(), finding.fix().get().span());
    text(json, "insertedContent", finding.fix().get().replacement());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
