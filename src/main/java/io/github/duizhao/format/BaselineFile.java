package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.read.Encodings;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Findings that were looked at and dismissed, in a text file that lives beside the texts: one JSON
 * object a line, of which only {@code fingerprint} counts; the rest is for people. Lines are
 * sorted, so that a change shows as a small difference.
 */
public final class BaselineFile {

  public static final String NAME = "duizhao.baseline.jsonl";

  private static final JsonFactory JSON = new JsonFactory();

  private BaselineFile() {}

  /**
   * The fingerprints of the dismissed findings.
   *
   * @throws FormatException if a line is no such object
   */
  public static Set<String> read(Path file) throws IOException {
    Set<String> fingerprints = new TreeSet<>();
    String text = Encodings.decode(file.toString(), WholeFile.read(file), Optional.empty()).text();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        fingerprints.add(fingerprint(file.toString(), i + 1, lines.get(i)));
      }
    }
    return fingerprints;
  }

  private static String fingerprint(String name, int line, String text) throws IOException {
    String found = "";
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new FormatException(name, line, 1, "a JSON object is wanted on each line");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("fingerprint");
        JsonToken value = json.nextToken();
        if (wanted && value == JsonToken.VALUE_STRING) {
          found = json.getText();
        }
        json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new FormatException(name, line, column, e.getOriginalMessage());
    }
    if (found.isEmpty()) {
      throw new FormatException(name, line, 1, "this line has no fingerprint");
    }
    return found;
  }

  /** The text of a baseline that dismisses all findings of these reports, held back ones too. */
  public static String of(List<Report> reports) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Report report : reports) {
      String file = report.bitext().target().document().name();
      List<Finding> all =
          Stream.of(report.findings(), report.held(), report.dismissed())
              .flatMap(List::stream)
              .sorted(
                  Comparator.comparing(Finding::check)
                      .thenComparing(Finding::found)
                      .thenComparing(Finding::fingerprint))
              .toList();
      for (Finding finding : all) {
        lines.append(line(file, finding)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String line(String file, Finding finding) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeStringField("check", finding.check());
      json.writeStringField("file", file);
      json.writeStringField("found", finding.found());
      json.writeStringField("message", finding.message().english());
      json.writeEndObject();
    }
    return out.toString();
  }
}
