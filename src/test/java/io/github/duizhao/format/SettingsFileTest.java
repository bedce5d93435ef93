package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  private final SettingsFile file = new SettingsFile(Set.of("number", "url"));

  @Test
  void readsEverything() throws IOException {
    SettingsFile.Content content =
        file.parse(
            "duizhao.json",
            """
            {"$schema": "x", "disable": ["url"], "enable": ["number"], "severity": {"number": "note"},
             "minConfidence": 0.5, "style": "zhlint", "baseline": "base.jsonl"}
            """);
    assertEquals(Set.of("url"), content.settings().disabled());
    assertEquals(Set.of("number"), content.settings().enabled());
    assertEquals(Map.of("number", Severity.NOTE), content.settings().severities());
    assertEquals(0.5, content.settings().minConfidence());
    assertEquals(CheckSettings.Style.ZHLINT, content.settings().style());
    assertEquals(Optional.of(Path.of("base.jsonl")), content.baseline());
  }

  @Test
  void saysWhereItIsWrong() {
    FormatException key =
        assertThrows(FormatException.class, () -> file.parse("d.json", "{\n  \"disabel\": []}"));
    assertEquals(2, key.line());
    assertEquals(3, key.column());
    FormatException check =
        assertThrows(
            FormatException.class, () -> file.parse("d.json", "{\"disable\": [\"nubmer\"]}"));
    assertEquals(
        "d.json:1:14: no such check: nubmer; `duizhao checks` lists them", check.getMessage());
    assertThrows(FormatException.class, () -> file.parse("d.json", "{\"style\": \"pretty\"}"));
    assertThrows(FormatException.class, () -> file.parse("d.json", "{\"minConfidence\": 2}"));
    assertThrows(FormatException.class, () -> file.parse("d.json", "{"));
    assertThrows(FormatException.class, () -> file.parse("d.json", "[]"));
    assertThrows(FormatException.class, () -> file.parse("d.json", ""));
  }

  @Test
  void looksUpwards(@TempDir Path folder) throws IOException {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Path settings = Files.writeString(folder.resolve(SettingsFile.NAME), "{}");
    assertEquals(
        Optional.of(settings.toAbsolutePath()), SettingsFile.near(below.resolve("t.zh.md")));
  }
}
