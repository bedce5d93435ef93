package io.github.duizhao.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TextCursor;
import io.github.duizhao.format.unit.TranslationUnit;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON lines, one object each: {@code source} and {@code target} as our own files have them,
 * {@code src}/{@code tgt}, {@code src_text}/{@code tgt_text}, or a {@code translation} object with
 * a text by language tag. For one thread.
 */
public final class JsonlReader implements UnitReader {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> SOURCES =
      Set.of("source", "src", "src_text", "source_text", "en");
  private static final Set<String> TARGETS =
      Set.of("target", "tgt", "tgt_text", "target_text", "mt", "zh");

  private final String file;
  private final TextCursor cursor;
  private final Recorder recorder;
  private Optional<Lang> source;
  private Optional<Lang> target;

  public JsonlReader(String file, Recorder recorder, Langs wanted) {
    this.file = file;
    this.cursor = new TextCursor(file, recorder);
    this.recorder = recorder;
    this.source = wanted.source();
    this.target = wanted.target();
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (cursor.peek() >= 0) {
      int number = cursor.line();
      int start = (int) (cursor.offset() - recorder.base());
      String line = cursor.restOfLine();
      if (line.isBlank()) {
        continue;
      }
      try (JsonParser json = JSON.createParser(line)) {
        return Optional.of(unit(json, line, start, number));
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
        throw new FormatException(file, number, column, "no JSON: " + firstLine(e));
      }
    }
    return Optional.empty();
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private TranslationUnit unit(JsonParser json, String line, int start, int number)
      throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new FormatException(
          file, number, 1, "a line must hold an object: {\"source\":…,\"target\":…}");
    }
    Segment from = Segment.EMPTY;
    Segment to = Segment.EMPTY;
    double confidence = 1;
    boolean any = false;
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.END_OBJECT) {
        depth--;
        continue;
      }
      String key = json.currentName();
      token = json.nextToken();
      if (token == JsonToken.START_OBJECT && key.equals("translation") && depth == 1) {
        depth++;
      } else if (token == JsonToken.VALUE_STRING && isSource(key)) {
        from = text(json, line, start);
        any = true;
      } else if (token == JsonToken.VALUE_STRING && isTarget(key, depth)) {
        to = text(json, line, start);
        any = true;
      } else if (token.isNumeric() && key.equals("confidence")) {
        confidence = TranslationUnit.confidence(json.getText());
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new FormatException(file, number, 1, "more than one value in a line");
    }
    if (!any) {
      throw new FormatException(file, number, 1, "the object has neither a source nor a target");
    }
    return new TranslationUnit(from, to, confidence);
  }

  private boolean isSource(String key) {
    return source.filter(lang -> lang.tag().equals(key)).isPresent() || SOURCES.contains(key);
  }

  /** Within a translation object any other language is the target. */
  private boolean isTarget(String key, int depth) {
    return TARGETS.contains(key)
        || target.filter(lang -> lang.tag().equals(key)).isPresent()
        || depth > 1;
  }

  /** The string that the parser stands at, with the place of each of its characters. */
  private static Segment text(JsonParser json, String line, int start) throws IOException {
    String value = json.getText();
    SegmentBuilder text = new SegmentBuilder();
    int at = (int) json.currentTokenLocation().getCharOffset() + 1;
    for (int i = 0; i < value.length(); i++) {
      int length = line.charAt(at) != '\\' ? 1 : line.charAt(at + 1) == 'u' ? 6 : 2;
      int from = text.length();
      text.text().append(value.charAt(i));
      text.added(from, start + at, length);
      at += length;
    }
    return text.build();
  }

  @Override
  public long end() {
    return cursor.offset();
  }

  @Override
  public Optional<Lang> source() {
    return source;
  }

  @Override
  public Optional<Lang> target() {
    return target;
  }
}
