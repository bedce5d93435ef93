package io.github.duizhao.format.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Tally;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A report page of an earlier run, of which the sums are read: {@link PageData} wrote them. */
public final class WrittenPage {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String DATA = "<script id=\"data\" type=\"application/json\">";

  private int units;
  private long penalty;
  private long characters;
  private final long[] counts = new long[Severity.values().length];

  private WrittenPage() {}

  /**
   * @throws FormatException if that is no page of ours
   */
  public static Tally tally(Path file) throws IOException {
    String page = new String(WholeFile.read(file), StandardCharsets.UTF_8);
    int start = page.indexOf(DATA);
    int end = page.indexOf("</script>", Math.max(0, start));
    WrittenPage read = new WrittenPage();
    if (start < 0 || end < 0 || !read.read(page.substring(start + DATA.length(), end))) {
      throw new FormatException(file.toString(), 0, 0, "no report page of this program");
    }
    return new Tally(
        read.units,
        read.penalty,
        read.characters,
        read.counts[Severity.ERROR.ordinal()],
        read.counts[Severity.WARNING.ordinal()],
        read.counts[Severity.NOTE.ordinal()]);
  }

  /** Whether it is what it should be. */
  private boolean read(String data) throws IOException {
    int known = 0;
    try (JsonParser json = JSON.createParser(data)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        known++;
        if (field.equals("units") && value.isNumeric()) {
          units = json.getIntValue();
        } else if (field.equals("characters") && value.isNumeric()) {
          characters = json.getLongValue();
        } else if (field.equals("findings") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            finding(json);
          }
        } else {
          json.skipChildren();
          known--;
        }
      }
      return known == 3;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void finding(JsonParser json) throws IOException {
    int severity = -1;
    long weight = 0;
    boolean open = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "s" -> severity = json.getValueAsInt(-1);
        case "y" -> weight = json.getValueAsLong();
        // held back or dismissed
        case "t" -> open = false;
        default -> json.skipChildren();
      }
    }
    if (open && severity >= 0 && severity < counts.length) {
      counts[severity]++;
      penalty += weight;
    }
  }
}
