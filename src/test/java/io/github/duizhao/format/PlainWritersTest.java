package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainWritersTest {

  static String written(BitextWriter writer, Bitext bitext) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(bitext, out);
    return out.toString();
  }

  @Test
  void linksHaveNumbersAndConfidence() throws IOException {
    assertEquals(
        """
        [0,1]:[0]:0.93
        [2]:[1]:0.93
        [3]:[]:0.93
        """,
        written(new LinksWriter(), SampleBitexts.podcast()));
  }

  @Test
  void chineseSentencesAreJoinedWithoutASpaceButBehindABareLine() {
    assertEquals("", BeadText.joiner("他来了。", Lang.ZH));
    assertEquals(" ", BeadText.joiner("他来了", Lang.ZH));
    assertEquals(" ", BeadText.joiner("He came.", Lang.EN));
  }

  @Test
  void onlyACertainBeadHasConfidenceOne() {
    assertEquals("0.99", BeadText.confidence(0.999999));
    assertEquals("1.00", BeadText.confidence(1));
    assertEquals("0.00", BeadText.confidence(0));
  }

  @Test
  void jsonLinesHaveTextAndNumbers() throws IOException {
    assertEquals(
        """
        {"source":"Listen to it. It is \\"free\\" & <short>.","target":"听一听：免费而且“短”。",\
        "sourceSentences":[0,1],"targetSentences":[0],"confidence":0.93,\
        "sourceFile":"talk.en.txt","sourceLines":[1,2],"sourceSpans":[[0,13],[14,37]],"sourceBlocks":[0,1],\
        "targetFile":"talk.zh.txt","targetLines":[1],"targetSpans":[[0,12]],"targetBlocks":[0]}
        {"source":"Bye.","target":"再见。","sourceSentences":[2],"targetSentences":[1],"confidence":0.93,\
        "sourceFile":"talk.en.txt","sourceLines":[3],"sourceSpans":[[38,42]],"sourceBlocks":[2],\
        "targetFile":"talk.zh.txt","targetLines":[2],"targetSpans":[[13,16]],"targetBlocks":[1]}
        {"source":"P.S.","target":"","sourceSentences":[3],"targetSentences":[],"confidence":0.93,\
        "sourceFile":"talk.en.txt","sourceLines":[4],"sourceSpans":[[43,47]],"sourceBlocks":[3],\
        "targetFile":"talk.zh.txt","targetLines":[],"targetSpans":[],"targetBlocks":[]}
        """,
        written(new JsonlWriter(), SampleBitexts.podcast()));
  }

  @Test
  void jsonLinesKeepEveryStringForAnotherParser() throws IOException {
    Bitext hostile = SampleBitexts.hostile(7, 500);
    List<String> lines = written(new JsonlWriter(), hostile).lines().toList();
    assertEquals(500, lines.size());
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode bead = json.readTree(lines.get(i));
      assertEquals(hostile.source().sentences().get(i).text(), bead.get("source").textValue());
      assertEquals(hostile.target().sentences().get(i).text(), bead.get("target").textValue());
    }
  }

  @Test
  void tabsAndLineEndsStayInsideOfAField() throws IOException {
    Bitext bitext =
        SampleBitexts.bitext(
            SampleBitexts.lines("a", Lang.EN, "a\tb\nc\\d\\n \\\t."),
            SampleBitexts.lines("b", Lang.ZH, "甲"),
            1,
            1,
            1);
    assertEquals("a\\tb\\nc\\d\\\\n \\\\\\t.\t甲\t1.00\t1-1\n", written(new TsvWriter(), bitext));
  }

  @Test
  void chineseSentencesAreJoinedWithoutASpace() throws IOException {
    Bitext bitext =
        SampleBitexts.bitext(
            SampleBitexts.lines("a", Lang.EN, "One.", "Two."),
            SampleBitexts.lines("b", Lang.ZH, "一。", "二。"),
            1,
            2,
            2);
    assertEquals("One. Two.\t一。二。\t1.00\t2-2\n", written(new TsvWriter(), bitext));
  }
}
