package io.github.duizhao.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads {@code duizhao.json}, which says how the texts of a folder are checked. Its JSON schema is
 * {@code duizhao.schema.json} in the jar. A key or a check that there is not is an error with its
 * line and column. Thread-safe.
 */
public final class SettingsFile {

  public static final String NAME = "duizhao.json";

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * What a settings file says.
   *
   * @param baseline the baseline's path as written, relative to the settings file
   */
  public record Content(CheckSettings settings, Optional<Path> baseline) {}

  private final Set<String> checks;

  /**
   * @param checks the ids of all checks
   */
  public SettingsFile(Set<String> checks) {
    this.checks = Set.copyOf(checks);
  }

  /** The nearest settings file beside a document or in a folder above it. */
  public static Optional<Path> near(Path document) {
    Path folder = document.toAbsolutePath().normalize().getParent();
    while (folder != null) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /**
   * @throws FormatException if it is not as the schema says
   */
  public Content read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * @param name the file's name, for messages
   */
  Content parse(String name, String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      return new Reading(name, json).settings();
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new FormatException(
          name,
          place == null ? 0 : place.getLineNr(),
          place == null ? 0 : place.getColumnNr(),
          e.getOriginalMessage());
    }
  }

  /** One reading of one file. */
  private final class Reading {
    private final String name;
    private final JsonParser json;
    private final Set<String> disabled = new TreeSet<>();
    private final Set<String> enabled = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private double minConfidence = CheckSettings.DEFAULT.minConfidence();
    private CheckSettings.Style style = CheckSettings.Style.NONE;
    private Optional<Path> baseline = Optional.empty();

    Reading(String name, JsonParser json) {
      this.name = name;
      this.json = json;
    }

    Content settings() throws IOException {
      expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        field(json.currentName());
      }
      if (json.nextToken() != null) {
        throw fault("nothing may follow the object");
      }
      CheckSettings settings =
          new CheckSettings(disabled, enabled, severities, minConfidence, style, Set.of());
      return new Content(settings, baseline);
    }

    private void field(String key) throws IOException {
      switch (key) {
        case "$schema" -> text("a string");
        case "disable" -> ids(disabled);
        case "enable" -> ids(enabled);
        case "severity" -> grades();
        case "minConfidence" -> minConfidence = share();
        case "style" -> style = choice(CheckSettings.Style.class);
        case "baseline" -> baseline = Optional.of(Path.of(text("a path")));
        default ->
            throw fault(
                "no such key: "
                    + key
                    + "; there are baseline, disable, enable, minConfidence, severity, style");
      }
    }

    private void ids(Set<String> ids) throws IOException {
      expect(json.nextToken(), JsonToken.START_ARRAY, "a list of checks");
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "the id of a check");
        ids.add(id(json.getText()));
      }
    }

    private String id(String id) throws FormatException {
      if (!checks.contains(id)) {
        throw fault("no such check: " + id + "; `duizhao checks` lists them");
      }
      return id;
    }

    private void grades() throws IOException {
      expect(json.nextToken(), JsonToken.START_OBJECT, "an object of checks and severities");
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String id = id(json.currentName());
        severities.put(id, choice(Severity.class));
      }
    }

    private double share() throws IOException {
      JsonToken token = json.nextToken();
      boolean number = token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
      if (!number || json.getDoubleValue() < 0 || json.getDoubleValue() > 1) {
        throw fault("a number from 0 to 1 is wanted here");
      }
      return json.getDoubleValue();
    }

    private <E extends Enum<E>> E choice(Class<E> type) throws IOException {
      String word = text("a word");
      for (E value : type.getEnumConstants()) {
        if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
          return value;
        }
      }
      throw fault(
          "not one of "
              + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)
              + ": "
              + word);
    }

    private String text(String what) throws IOException {
      expect(json.nextToken(), JsonToken.VALUE_STRING, what);
      return json.getText();
    }

    private void expect(JsonToken token, JsonToken wanted, String what) throws FormatException {
      if (token != wanted) {
        throw fault(what + " is wanted here");
      }
    }

    private FormatException fault(String what) {
      JsonLocation place = json.currentTokenLocation();
      return new FormatException(name, place.getLineNr(), place.getColumnNr(), what);
    }
  }
}
