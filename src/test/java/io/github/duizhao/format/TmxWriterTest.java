package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TmxWriterTest {

  private static final Instant DATE = Instant.parse("2026-11-23T20:00:00Z");
  private static final TmxOptions OPTIONS = new TmxOptions(DATE, 1, false, true, "0.1.0");

  private static String written(TmxOptions options, Bitext bitext) throws IOException {
    return PlainWritersTest.written(new TmxWriter(options), bitext);
  }

  @Test
  void writesHeaderUnitsAndNotes() throws IOException {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header creationtool="Duizhao" creationtoolversion="0.1.0" segtype="sentence" \
        o-tmf="duizhao" adminlang="en" srclang="en" datatype="plaintext" creationdate="20261123T200000Z"/>
        <body>
        <tu>
        <prop type="x-confidence">0.93</prop>
        <prop type="x-shape">2-1</prop>
        <tuv xml:lang="en"><prop type="x-file">talk.en.txt</prop>
        <prop type="x-line">1</prop>
        <seg>Listen to it. It is "free" &amp; &lt;short&gt;.</seg></tuv>
        <tuv xml:lang="zh-CN"><prop type="x-file">talk.zh.txt</prop>
        <prop type="x-line">1</prop>
        <seg>听一听：免费而且“短”。</seg></tuv>
        </tu>
        <tu>
        <prop type="x-confidence">0.93</prop>
        <prop type="x-shape">1-1</prop>
        <tuv xml:lang="en"><prop type="x-file">talk.en.txt</prop>
        <prop type="x-line">3</prop>
        <seg>Bye.</seg></tuv>
        <tuv xml:lang="zh-CN"><prop type="x-file">talk.zh.txt</prop>
        <prop type="x-line">2</prop>
        <seg>再见。</seg></tuv>
        </tu>
        </body>
        </tmx>
        """,
        written(OPTIONS, SampleBitexts.podcast()));
  }

  @Test
  void keepsGapsOnRequest() throws IOException {
    assertFalse(written(OPTIONS, SampleBitexts.podcast()).contains("P.S."));
    String kept = written(OPTIONS.withGaps(true).withNotes(false), SampleBitexts.podcast());
    assertTrue(kept.contains("<tu>\n<tuv xml:lang=\"en\"><seg>P.S.</seg></tuv>\n</tu>"), kept);
  }

  @Test
  void dropsWhatXmlCannotHoldAndCountsIt() throws IOException {
    Bitext bitext =
        SampleBitexts.bitext(
            SampleBitexts.lines("a", Lang.EN, "a\u0000b\ud800c\uffffd😀\r"),
            SampleBitexts.lines("b", Lang.ZH, "甲\u001f"),
            1,
            1,
            1);
    StringWriter out = new StringWriter();
    assertEquals(4, new TmxWriter(OPTIONS).writeCounting(bitext, out));
    assertTrue(out.toString().contains("<seg>abcd😀&#13;</seg>"), out.toString());
    assertTrue(out.toString().contains("<seg>甲</seg>"), out.toString());
  }

  @Test
  void levelTwoPairsTheCodesOfBothSides() throws IOException {
    String tmx = written(OPTIONS.withLevel(2).withNotes(false), SampleBitexts.marked());
    assertTrue(
        tmx.contains(
            "<seg>Open <bpt i=\"1\" x=\"1\" type=\"link\">[</bpt>Overcast"
                + "<ept i=\"1\">](https://overcast.fm/x)</ept> and run "
                + "<bpt i=\"2\" x=\"2\" type=\"x-code\">`</bpt>ls<ept i=\"2\">`</ept>.</seg>"),
        tmx);
    assertTrue(
        tmx.contains(
            "<seg>运行 <bpt i=\"1\" x=\"2\" type=\"x-code\">`</bpt>ls<ept i=\"1\">`</ept>，再打开 "
                + "<bpt i=\"2\" x=\"1\" type=\"link\">[</bpt>阴天"
                + "<ept i=\"2\">](https://overcast.fm/x)</ept>。</seg>"),
        tmx);
  }

  @Test
  void levelOneHasNoCodes() throws IOException {
    String tmx = written(OPTIONS, SampleBitexts.marked());
    assertTrue(tmx.contains("<seg>Open Overcast and run ls.</seg>"), tmx);
  }

  @Test
  void dateComesFromTheUserThenTheEnvironmentThenTheClock() {
    Clock clock = Clock.fixed(DATE, ZoneOffset.UTC);
    Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "0");
    assertEquals(
        Instant.parse("2020-02-29T00:00:00Z"),
        OutputDate.choose(Optional.of("2020-02-29"), epoch, clock));
    assertEquals(DATE, OutputDate.choose(Optional.of("20261123T200000Z"), epoch, clock));
    assertEquals(DATE, OutputDate.choose(Optional.of("2026-11-23T21:00:00+01:00"), epoch, clock));
    assertEquals(Instant.EPOCH, OutputDate.choose(Optional.empty(), epoch, clock));
    assertEquals(DATE, OutputDate.choose(Optional.empty(), Map.of(), clock));
    assertThrows(
        IllegalArgumentException.class,
        () -> OutputDate.choose(Optional.of("yesterday"), Map.of(), clock));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            OutputDate.choose(
                Optional.empty(), Map.of("SOURCE_DATE_EPOCH", "99999999999999"), clock));
  }
}
