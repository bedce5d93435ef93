package io.github.duizhao.format.json;

import static io.github.duizhao.format.FormatReading.beads;
import static io.github.duizhao.format.FormatReading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonlReaderTest {

  @Test
  void readsOurNamesAndThoseOfOthers() throws IOException {
    assertEquals(
        "a | 甲\nb | 乙\nc | 丙\nd | \n",
        beads(
            read(
                "x.jsonl",
                """
                {"source":"a","target":"甲","sourceSentences":[0],"confidence":0.5}

                {"id":{"source":"no"},"src_text":"b","tgt_text":"乙"}
                {"translation":{"en":"c","zh":"丙"}}
                {"src":"d","tgt":null}
                """)));
    assertEquals(
        0.5, read("x.jsonl", "{\"target\":\"甲\",\"confidence\":0.5}").beads().get(0).confidence());
  }

  @Test
  void placesLeadThroughEscapes() throws IOException {
    Bitext bitext =
        read(
            "x.jsonl", "{ \"source\" : \"a\\n\\u0041\\\"b\", \"target\": \"甲\\ud83d\\ude00乙\" }\n");
    Sentence source = bitext.source().sentences().get(0);
    Sentence target = bitext.target().sentences().get(0);
    Content content = bitext.target().document().content();
    assertEquals("a\nA\"b", source.text());
    assertEquals("a\\n\\u0041\\\"b", source.file().in(content));
    assertEquals("甲😀乙", target.text());
    assertEquals("甲\\ud83d\\ude00乙", target.file().in(content));
  }

  @Test
  void refusesWithPlaceAndRule() {
    refuses("{\"source\":\"a\"}\n{\"source\":\n", "x.jsonl:2:");
    refuses("[1]\n", "x.jsonl:1:1: a line must hold an object");
    refuses("{}\n", "x.jsonl:1:1: the object has neither a source nor a target");
    refuses("{\"source\":\"a\"} 1\n", "x.jsonl:1:1: more than one value in a line");
    refuses("{\"a\":" + "[".repeat(100_000), "x.jsonl:1:");
  }

  private static void refuses(String file, String message) {
    FormatException e = assertThrows(FormatException.class, () -> read("x.jsonl", file));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
    assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
  }
}
