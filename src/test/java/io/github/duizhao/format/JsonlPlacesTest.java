package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each sentence stands, as the JSON lines tell it, held against the files themselves. */
class JsonlPlacesTest {

  private static final String ENGLISH =
      "# The ferry \uD83D\uDE00\n\nThe ferry sailed. It was\nlate again.\n\n- Tea costs 3 dollars.\n";
  private static final String CHINESE = "# 渡轮 \uD83D\uDE00\n\n渡轮开了。它又晚了。\n\n- 茶要 3 美元。\n";

  @TempDir private Path folder;

  private List<JsonNode> beads(Path source, Path target) throws IOException {
    Bitext bitext = Duizhao.create().align(source, target);
    StringWriter out = new StringWriter();
    new JsonlWriter().write(bitext, out);
    List<JsonNode> beads = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      beads.add(new ObjectMapper().readTree(line));
    }
    return beads;
  }

  private static List<String> found(List<JsonNode> beads, String side, String text) {
    List<String> found = new ArrayList<>();
    for (JsonNode bead : beads) {
      JsonNode spans = bead.get(side + "Spans");
      assertEquals(bead.get(side + "Sentences").size(), spans.size());
      assertEquals(spans.size(), bead.get(side + "Blocks").size());
      for (int k = 0; k < spans.size(); k++) {
        int start = spans.get(k).get(0).asInt();
        String stretch = text.substring(start, spans.get(k).get(1).asInt());
        long line = 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
        assertEquals(line, bead.get(side + "Lines").get(k).asInt());
        found.add(bead.get(side + "Blocks").get(k) + " " + stretch);
      }
    }
    return found;
  }

  @Test
  void eachSentenceIsFoundInItsFile() throws IOException {
    // a byte order mark does not count
    Path source = Files.writeString(folder.resolve("a.en.md"), "\uFEFF" + ENGLISH);
    Path target = Files.writeString(folder.resolve("a.zh.md"), CHINESE);
    List<JsonNode> beads = beads(source, target);
    assertEquals(
        List.of(
            "0 The ferry \uD83D\uDE00",
            "1 The ferry sailed.",
            "1 It was\nlate again.",
            "2 Tea costs 3 dollars."),
        found(beads, "source", ENGLISH));
    assertEquals(
        List.of("0 渡轮 \uD83D\uDE00", "1 渡轮开了。", "1 它又晚了。", "2 茶要 3 美元。"),
        found(beads, "target", CHINESE));
    for (JsonNode bead : beads) {
      assertEquals(source.toString(), bead.get("sourceFile").asText());
      assertEquals(target.toString(), bead.get("targetFile").asText());
    }
  }

  @Test
  void inLongerTextsTheWordsOfTheStretchAreTheSentences() throws IOException {
    Path source = Path.of("corpora/podcast/source.en.md");
    Path target = Path.of("corpora/podcast/target.zh.md");
    String text = Files.readString(source);
    int same = 0;
    int all = 0;
    for (JsonNode bead : beads(source, target)) {
      JsonNode spans = bead.get("sourceSpans");
      if (spans.size() == 1) {
        String stretch = text.substring(spans.get(0).get(0).asInt(), spans.get(0).get(1).asInt());
        String sentence = bead.get("source").asText();
        assertEquals(first(sentence), first(stretch.replace("[", "").replace("*", "")));
        same += stretch.equals(sentence) ? 1 : 0;
        all++;
      }
    }
    assertTrue(all > 20 && same > all / 2, same + " of " + all);
  }

  private static String first(String text) {
    return text.substring(0, Math.min(4, text.length()));
  }
}
