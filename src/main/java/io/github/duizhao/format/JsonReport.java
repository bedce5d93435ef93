package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** A whole report as one JSON object: scorecard, findings, held and dismissed ones counted. */
public final class JsonReport implements ReportWriter {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("source", report.bitext().source().document().name());
      json.writeStringField("target", report.bitext().target().document().name());
      scorecard(json, Scorecard.of(report));
      json.writeNumberField("held", report.held().size());
      json.writeNumberField("dismissed", report.dismissed().size());
      findings(json, report);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void scorecard(JsonGenerator json, Scorecard card) throws IOException {
    json.writeObjectFieldStart("scorecard");
    json.writeNumberField("characters", card.characters());
    json.writeNumberField("penalty", card.penalty());
    json.writeNumberField(
        "score", BigDecimal.valueOf(card.score()).setScale(2, RoundingMode.HALF_UP));
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Map<Severity, Integer>> category : card.counts().entrySet()) {
      json.writeObjectFieldStart(category.getKey());
      for (Severity severity : Severity.values()) {
        json.writeNumberField(
            severity.name().toLowerCase(Locale.ROOT),
            category.getValue().getOrDefault(severity, 0));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("notChecked");
    for (String id : card.notChecked()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The findings as {@link FindingsJsonl} writes them. */
  private static void findings(JsonGenerator json, Report report) throws IOException {
    StringWriter lines = new StringWriter();
    new FindingsJsonl().write(report, lines);
    json.writeArrayFieldStart("findings");
    for (String line : lines.toString().split("\n")) {
      if (!line.isEmpty()) {
        json.writeRawValue(line);
      }
    }
    json.writeEndArray();
  }
}
