package io.github.duizhao.format.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Severity;
import io.github.duizhao.format.fix.FileSyntax;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A report as compact JSON for the scripts of the page, {@code model.js} reads it. */
final class PageData {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new SafeEscapes()).build();

  private final Report report;
  private final JsonGenerator json;
  private final FileSyntax syntax;
  private final Map<Message, Integer> messages = new LinkedHashMap<>();
  private final Map<String, Integer> checks = new LinkedHashMap<>();

  private PageData(Report report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.syntax = FileSyntax.of(report.bitext().target().document().name());
  }

  static void write(Report report, Lang language, Writer out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      new PageData(report, json).write(language);
    }
  }

  private void write(Lang language) throws IOException {
    Bitext bitext = report.bitext();
    json.writeStartObject();
    json.writeNumberField("version", 1);
    json.writeStringField("lang", language.isChinese() ? "zh" : "en");
    names("kinds", Block.Kind.values());
    names("roles", Block.Role.values());
    names("reasons", Skipped.Reason.values());
    names("severities", Severity.values());
    names("categories", Category.values());
    names("verdicts", NameLedger.Verdict.values());
    json.writeFieldName("source");
    new SideData(bitext.source()).write(json, true);
    json.writeFieldName("target");
    new SideData(bitext.target()).write(json, !oneFile(bitext));
    json.writeBooleanField("editable", syntax == FileSyntax.PLAIN || syntax == FileSyntax.MARKDOWN);
    json.writeNumberField("characters", Scorecard.of(report).characters());
    json.writeNumberField("units", bitext.beads().size());
    writeBeads(bitext.beads());
    writeChecks();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      writeFinding(finding, 0);
    }
    for (Finding finding : report.held()) {
      writeFinding(finding, 1);
    }
    for (Finding finding : report.dismissed()) {
      writeFinding(finding, 2);
    }
    json.writeEndArray();
    writeNames();
    json.writeArrayFieldStart("messages");
    for (Message message : messages.keySet()) {
      json.writeString(message.english());
      json.writeString(message.chinese());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static boolean oneFile(Bitext bitext) {
    return bitext.source().document().content().equals(bitext.target().document().content());
  }

  private void names(String field, Enum<?>[] values) throws IOException {
    json.writeArrayFieldStart(field);
    for (Enum<?> value : values) {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
    json.writeEndArray();
  }

  /**
   * Number of source and of target sentences, then the confidence in percent; 1000 more if it is
   * moved, 500 more if its first target sentence is not the next one: then its index follows.
   */
  private void writeBeads(List<Bead> beads) throws IOException {
    json.writeArrayFieldStart("beads");
    int next = 0;
    for (Bead bead : beads) {
      int first = bead.target().isEmpty() ? next : bead.target().get(0).index();
      int code = percent(bead.confidence()) + (bead.moved() ? 1000 : 0) + (first == next ? 0 : 500);
      json.writeNumber(bead.source().size());
      json.writeNumber(bead.target().size());
      json.writeNumber(code);
      if (first != next) {
        json.writeNumber(first);
      }
      if (!bead.moved()) {
        next = first + bead.target().size();
      }
    }
    json.writeEndArray();
  }

  private void writeChecks() throws IOException {
    json.writeArrayFieldStart("checks");
    for (CheckInfo info : report.ran()) {
      writeCheck(info, true);
    }
    for (CheckInfo info : report.skipped()) {
      writeCheck(info, false);
    }
    json.writeEndArray();
  }

  private void writeCheck(CheckInfo info, boolean ran) throws IOException {
    checks.putIfAbsent(info.id(), checks.size());
    json.writeStartObject();
    json.writeStringField("id", info.id());
    json.writeNumberField("m", message(info.summary()));
    json.writeNumberField("c", info.category().ordinal());
    json.writeNumberField("s", info.severity().ordinal());
    json.writeBooleanField("ran", ran);
    json.writeBooleanField("src", info.needsSource());
    json.writeEndObject();
  }

  private void writeFinding(Finding finding, int state) throws IOException {
    String content = report.bitext().target().document().content().text();
    Span place = finding.place();
    json.writeStartObject();
    Integer check = checks.get(finding.check());
    if (check == null) {
      json.writeStringField("k", finding.check());
    } else {
      json.writeNumberField("k", check);
    }
    json.writeNumberField("s", finding.severity().ordinal());
    json.writeNumberField("c", finding.category().ordinal());
    json.writeNumberField("y", Scorecard.weight(finding));
    json.writeNumberField("b", finding.bead());
    writeSpans("p", List.of(place));
    boolean verbatim =
        place.end() <= content.length()
            && content.regionMatches(place.start(), finding.found(), 0, place.length())
            && finding.found().length() == place.length();
    if (!verbatim) {
      json.writeStringField("w", finding.found());
    }
    if (!finding.expected().isEmpty()) {
      json.writeStringField("x", finding.expected());
    }
    json.writeNumberField("m", message(finding.message()));
    writeMessages(finding.evidence());
    writeSpans("o", finding.source());
    writeSpans("r", finding.related());
    json.writeNumberField("q", percent(finding.confidence()));
    if (finding.fix().isPresent()) {
      writeFix(finding.fix().get(), content);
    }
    json.writeStringField("h", finding.fingerprint());
    if (state != 0) {
      json.writeNumberField("t", state);
    }
    json.writeEndObject();
  }

  /** In the file's syntax, since the page gives back the file; none if it cannot be put there. */
  private void writeFix(Fix fix, String content) throws IOException {
    Optional<String> text = syntax.write(content, fix.span(), fix.replacement());
    if (text.isPresent()) {
      json.writeArrayFieldStart("f");
      json.writeNumber(fix.span().start());
      json.writeNumber(fix.span().end());
      json.writeString(text.get());
      json.writeBoolean(fix.safe());
      json.writeEndArray();
    }
  }

  private void writeNames() throws IOException {
    json.writeArrayFieldStart("names");
    for (NameLedger.Row row : report.names().rows()) {
      json.writeStartObject();
      json.writeStringField("n", row.name());
      json.writeArrayFieldStart("f");
      for (String form : row.forms()) {
        json.writeString(form);
      }
      json.writeEndArray();
      writeSpans("o", row.source());
      json.writeArrayFieldStart("r");
      for (NameLedger.Rendering rendering : row.renderings()) {
        json.writeStartObject();
        json.writeStringField("t", rendering.text());
        json.writeNumberField("v", rendering.verdict().ordinal());
        writeSpans("p", rendering.places());
        json.writeArrayFieldStart("b");
        for (int bead : rendering.beads()) {
          json.writeNumber(bead);
        }
        json.writeEndArray();
        writeMessages(rendering.evidence());
        json.writeNumberField("q", percent(rendering.confidence()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMessages(List<Message> list) throws IOException {
    if (!list.isEmpty()) {
      json.writeArrayFieldStart("e");
      for (Message message : list) {
        json.writeNumber(message(message));
      }
      json.writeEndArray();
    }
  }

  private void writeSpans(String field, List<Span> spans) throws IOException {
    if (!spans.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (Span span : spans) {
        json.writeNumber(span.start());
        json.writeNumber(span.end());
      }
      json.writeEndArray();
    }
  }

  private int message(Message message) {
    Integer known = messages.putIfAbsent(message, messages.size());
    return known == null ? messages.size() - 1 : known;
  }

  private static int percent(double probability) {
    return (int) Math.round(probability * 100);
  }
}
