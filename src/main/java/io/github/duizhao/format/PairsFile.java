package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duizhao.format.table.CsvRows;
import io.github.duizhao.text.FormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table of documents with their translations: a row holds the path of the source, that of the
 * target and, if there is one, a name. {@code .csv} is CSV, {@code .jsonl} and {@code .ndjson} hold
 * an object a line with the fields {@code source}, {@code target} and {@code name}; in all else
 * tabs part the cells, and a backslash is one. Empty lines do not count, nor does a first row that
 * names the columns.
 */
public final class PairsFile {

  /**
   * A source and a target as they are written, neither of them empty.
   *
   * @param line in which the row begins, from 1
   * @param name not empty
   */
  public record Row(int line, String source, String target, Optional<String> name) {}

  private static final JsonFactory JSON = new JsonFactory();

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private boolean begun;

  private PairsFile(String file) {
    this.file = file;
  }

  /**
   * The rows of a table, in its order.
   *
   * @param file its name, which tells its format
   * @throws FormatException naming the first line that is no such row
   */
  public static List<Row> read(String file, String text) throws IOException {
    PairsFile pairs = new PairsFile(file);
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      pairs.readCsv(text);
    } else {
      boolean json = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).isBlank()) {
          continue;
        }
        if (json) {
          pairs.readObject(i + 1, lines.get(i));
        } else {
          pairs.add(i + 1, List.of(lines.get(i).split("\t", -1)));
        }
      }
    }
    return List.copyOf(pairs.rows);
  }

  private void readCsv(String text) throws IOException {
    Reader in = new BufferedReader(new StringReader(text));
    CsvRows csv = new CsvRows(file, in, TextFiles.comma(in));
    while (true) {
      int line = csv.line();
      Optional<List<String>> row = csv.next();
      if (row.isEmpty()) {
        return;
      }
      if (row.get().size() > 1 || !row.get().get(0).isBlank()) {
        add(line, row.get());
      }
    }
  }

  private void add(int line, List<String> cells) throws FormatException {
    boolean first = !begun;
    begun = true;
    if (first && isHead(cells)) {
      return;
    }
    if (cells.size() < 2 || cells.size() > 3) {
      throw fault(
          line,
          "%s: wanted are the paths of a source and its target and, if you like, a name"
              .formatted(cells.size() == 1 ? "1 cell" : cells.size() + " cells"));
    }
    addRow(line, cells.get(0), cells.get(1), cells.size() == 3 ? cells.get(2) : "");
  }

  private static boolean isHead(List<String> cells) {
    if (cells.size() < 2) {
      return false;
    }
    String first = cells.get(0).strip().toLowerCase(Locale.ROOT);
    String second = cells.get(1).strip().toLowerCase(Locale.ROOT);
    return first.equals("source") && second.equals("target")
        || first.equals("原文") && second.equals("译文");
  }

  private void readObject(int line, String text) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw fault(line, "a line must hold an object: {\"source\":…,\"target\":…}");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(field, json.getText());
        }
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        throw fault(line, "more than one value in a line");
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw new FormatException(
          file, line, column, "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    addRow(
        line,
        fields.getOrDefault("source", ""),
        fields.getOrDefault("target", ""),
        fields.getOrDefault("name", ""));
  }

  private void addRow(int line, String source, String target, String name) throws FormatException {
    if (source.isBlank() || target.isBlank()) {
      throw fault(line, "the " + (source.isBlank() ? "source" : "target") + " is missing");
    }
    Optional<String> named = Optional.of(name.strip()).filter(it -> !it.isEmpty());
    rows.add(new Row(line, source.strip(), target.strip(), named));
  }

  private FormatException fault(int line, String what) {
    return new FormatException(file, line, 1, what);
  }
}
