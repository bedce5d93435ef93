package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unpacks the numbers of a side as the page does and compares with what went in. */
class SideDataTest {

  /** A sentence unpacked: its stretch of the content, what a reader sees of it, its markup. */
  private record Unpacked(int start, int end, String text, String markup) {}

  private static Side side(String name, String text) throws IOException {
    Document document = Documents.parse(name, Lang.ZH, text);
    return new Side(document, Sentences.of(document));
  }

  private static List<Unpacked> unpacked(Side side) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new SideData(side).write(json, true);
    }
    JsonNode data = new ObjectMapper().readTree(out.toString());
    String content = data.get("content").asText();
    JsonNode numbers = data.get("sentences");
    List<Unpacked> all = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < numbers.size(); ) {
      at += numbers.get(i).asInt();
      final int start = at;
      int last = i + 2 + numbers.get(i + 1).asInt();
      StringBuilder text = new StringBuilder();
      StringBuilder markup = new StringBuilder();
      for (i += 2; i < last; ) {
        int step = numbers.get(i).asInt();
        if (step == 0) {
          text.append(data.get("texts").get(numbers.get(i + 2).asInt()).asText());
          at += numbers.get(i + 1).asInt();
          i += 3;
        } else {
          (step > 0 ? text : markup).append(content, at, at + Math.abs(step));
          at += Math.abs(step);
          i++;
        }
      }
      all.add(new Unpacked(start, at, text.toString(), markup.toString()));
    }
    return all;
  }

  private static void assertSame(Side side) throws IOException {
    List<Unpacked> all = unpacked(side);
    assertEquals(side.sentences().stream().map(Sentence::text).toList(), texts(all));
    for (int i = 0; i < all.size(); i++) {
      assertTrue(all.get(i).start() <= side.sentences().get(i).file().start());
      assertTrue(all.get(i).end() >= side.sentences().get(i).file().end());
    }
  }

  private static List<String> texts(List<Unpacked> all) {
    return all.stream().map(Unpacked::text).toList();
  }

  @Test
  void givesBackEverySentenceOfTheSample() throws IOException {
    Path sample = Path.of(System.getProperty("duizhao.corpora"), "podcast", "target.zh.md");
    assertSame(side("target.zh.md", Files.readString(sample)));
  }

  @Test
  void givesBackEntitiesAndJoinedLines() throws IOException {
    Side side =
        side(
            "a.html",
            "<p>海 &amp; 天&#x3002;他说：<b>“好&nbsp;的”</b>。\n  第二&lt;行&gt;。</p><p>&lt;尾&gt;</p>");
    assertSame(side);
    assertEquals("海 & 天。", unpacked(side).get(0).text());
  }

  @Test
  void givesBackWrappedLinesAsAReaderSeesThem() throws IOException {
    Side side = side("a.md", "One line\nand the next,\n> not a quote.\n\n> 引文第一行\n> 第二行。\n");
    assertSame(side);
  }

  @Test
  void aLinkAtTheEndOfASentenceKeepsItsTarget() throws IOException {
    Side side = side("a.md", "见[指南](https://example.org/a)\n\n下一句在[这里](https://example.org/b)。\n");
    List<Unpacked> all = unpacked(side);
    assertEquals("[](https://example.org/a)", all.get(0).markup());
    assertEquals("[](https://example.org/b)", all.get(1).markup());
  }

  @Test
  void markupAroundTwoSentencesGoesToBothEndsAndIsNotDoubled() throws IOException {
    Side side = side("a.md", "**第一句。第二句。**\n");
    List<Unpacked> all = unpacked(side);
    assertEquals(List.of("第一句。", "第二句。"), texts(all));
    assertEquals("**", all.get(0).markup());
    assertEquals("**", all.get(1).markup());
    assertTrue(all.get(0).end() <= all.get(1).start());
  }
}
