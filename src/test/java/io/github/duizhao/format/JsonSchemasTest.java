package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we write is as the schemas of others say, and what we read as ours says. */
class JsonSchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonSchema sarif = schema("/schemas/sarif-2.1.0-rtm.5.json", VersionFlag.V4);
  private final JsonSchema settings =
      schema("/io/github/duizhao/duizhao.schema.json", VersionFlag.V7);

  private static JsonSchema schema(String name, VersionFlag version) {
    try (InputStream in = JsonSchemasTest.class.getResourceAsStream(name)) {
      return JsonSchemaFactory.getInstance(version).getSchema(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport().write(report, out);
    return JSON.readTree(out.toString());
  }

  private static Report report(CheckSettings settings) {
    return new CheckRunner(AllChecks.list(), Knowledge.NONE)
        .run(
            CheckTexts.markdown(
                "About 250 people came <now>.\n\nIt is done, see [a](http://a.example/b).\n",
                "来了 25 人 <b\u0001>。\n\n完成了，，见 [甲](http://a.example/##b)。\n"),
            settings);
  }

  @Test
  void sarifIsValid() throws IOException {
    Report first = report(CheckSettings.DEFAULT);
    assertFalse(first.findings().isEmpty());
    assertEquals(Set.of(), sarif.validate(written(first)));
    Set<String> known =
        first.findings().stream().map(it -> it.fingerprint()).collect(Collectors.toSet());
    Report dismissed = report(CheckSettings.DEFAULT.withDismissed(known));
    assertFalse(dismissed.dismissed().isEmpty());
    assertEquals(Set.of(), sarif.validate(written(dismissed)));
    Report empty =
        new CheckRunner(AllChecks.list(), Knowledge.NONE)
            .run(CheckTexts.target(), CheckSettings.DEFAULT);
    assertEquals(Set.of(), sarif.validate(written(empty)));
  }

  @Test
  void theSchemaOfSarifRefusesWhatIsNoSarif() throws IOException {
    assertFalse(sarif.validate(JSON.readTree("{\"version\": \"2.1.0\"}")).isEmpty());
    assertFalse(
        sarif
            .validate(
                JSON.readTree(
                    "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}, \"results\": []}]}"))
            .isEmpty());
  }

  @Test
  void settingsThatAreReadAreValidAndTheOthersAreNot() throws IOException {
    SettingsFile file = new SettingsFile(Set.of("number", "stray-space"));
    for (String text :
        Stream.of(
                "{}",
                "{'disable': ['number'], 'enable': ['stray-space'], 'severity': {'number': 'note'}}",
                "{'minConfidence': 0.5, 'style': 'gbt15834', 'baseline': 'b.jsonl', '$schema': 'x'}")
            .map(it -> it.replace('\'', '"'))
            .toList()) {
      file.parse("d.json", text);
      assertEquals(Set.of(), settings.validate(JSON.readTree(text)), text);
    }
    for (String text :
        Stream.of(
                "{'disabel': []}",
                "{'style': 'pretty'}",
                "{'minConfidence': 2}",
                "[]",
                "{'severity': {'number': 'bad'}}")
            .map(it -> it.replace('\'', '"'))
            .toList()) {
      assertFalse(settings.validate(JSON.readTree(text)).isEmpty(), text);
    }
  }
}
