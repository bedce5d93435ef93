package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is written is read again as it was, whatever the texts hold. */
class RoundTripTest {

  private static final TmxOptions TMX = TmxOptions.dated(Instant.parse("2026-11-23T00:00:00Z"));

  @Test
  void tmx() throws IOException {
    comesBack("x.tmx", new TmxWriter(TMX), RoundTripTest::legal);
    comesBack("x.tmx", new TmxWriter(TMX.withLevel(2).withNotes(false)), RoundTripTest::legal);
  }

  private static void comesBack(String name, BitextWriter writer, UnaryOperator<String> kept)
      throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      Bitext before = SampleBitexts.hostile(seed, 50);
      byte[] file = PlainWritersTest.written(writer, before).getBytes(StandardCharsets.UTF_8);
      Bitext after = FormatReading.read(name, file, Langs.UNKNOWN);
      assertEquals(50, after.beads().size(), "seed " + seed);
      assertEquals(before.source().lang(), after.source().lang());
      assertEquals(before.target().lang(), after.target().lang());
      for (int i = 0; i < 50; i++) {
        String place = name + " seed " + seed + " bead " + i;
        same(
            before.beads().get(i).source().get(0),
            after.beads().get(i).source().get(0),
            kept,
            place);
        same(
            before.beads().get(i).target().get(0),
            after.beads().get(i).target().get(0),
            kept,
            place);
      }
    }
  }

  private static void same(
      Sentence before, Sentence after, UnaryOperator<String> kept, String place) {
    assertEquals(kept.apply(before.text()), after.text(), place);
  }

  /** Without the characters that XML cannot hold. */
  private static String legal(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(XmlText::isLegal).forEach(out::appendCodePoint);
    return out.toString();
  }
}
