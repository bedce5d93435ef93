package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Findings as JSON lines, one object each. {@code start} and {@code end} count UTF-16 code units in
 * the decoded target file, 0-based; {@code line} and {@code column} are 1-based, the column in code
 * points.
 */
public final class FindingsJsonl implements ReportWriter {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.setRootValueSeparator(null);
      for (Finding finding : report.findings()) {
        write(json, report, finding);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, Report report, Finding finding) throws IOException {
    Document target = report.bitext().target().document();
    Content.Position position = target.content().position(finding.place().start());
    json.writeStartObject();
    json.writeStringField("file", fileName(target));
    json.writeStringField("check", finding.check());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("category", finding.category().mqm());
    json.writeStringField("span", finding.found());
    json.writeNumberField("start", target.content().base() + finding.place().start());
    json.writeNumberField("end", target.content().base() + finding.place().end());
    json.writeStringField("unit", "utf16");
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeStringField("expected", finding.expected());
    json.writeStringField("message", finding.message().english());
    json.writeArrayFieldStart("evidence");
    for (Message reason : finding.evidence()) {
      json.writeString(reason.english());
    }
    json.writeEndArray();
    json.writeNumberField("confidence", rounded(finding.confidence()));
    json.writeStringField("fingerprint", finding.fingerprint());
    if (finding.fix().isPresent()) {
      Fix fix = finding.fix().get();
      json.writeObjectFieldStart("fix");
      json.writeNumberField("start", target.content().base() + fix.span().start());
      json.writeNumberField("end", target.content().base() + fix.span().end());
      json.writeStringField("replacement", fix.replacement());
      json.writeBooleanField("safe", fix.safe());
      json.writeEndObject();
    }
    places(json, "source", report.bitext().source().document(), finding.source());
    places(json, "related", target, finding.related());
    json.writeEndObject();
  }

  /** Optional fields: places that the finding rests on. */
  private static void places(JsonGenerator json, String name, Document document, List<Span> places)
      throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Span place : places) {
      Content.Position position = document.content().position(place.start());
      json.writeStartObject();
      json.writeStringField("file", fileName(document));
      json.writeStringField("span", place.in(document.content()));
      json.writeNumberField("start", document.content().base() + place.start());
      json.writeNumberField("end", document.content().base() + place.end());
      json.writeNumberField("line", position.line());
      json.writeNumberField("column", position.column());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Without its folders. */
  private static String fileName(Document document) {
    String name = document.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
  }
}
