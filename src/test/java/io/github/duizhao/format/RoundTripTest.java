package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again as it was, whatever the texts hold. */
class RoundTripTest {

  private static final TmxOptions TMX = TmxOptions.dated(Instant.parse("2026-11-23T00:00:00Z"));

  @Test
  void tmx() throws IOException {
    comesBack("x.tmx", new TmxWriter(TMX), RoundTripTest::legal);
    comesBack("x.tmx", new TmxWriter(TMX.withLevel(2)), RoundTripTest::legal);
  }

  @Test
  void xliff() throws IOException {
    comesBack("x.xlf", new XliffWriter(), RoundTripTest::legal);
    comesBack("x.xliff", new Xliff2Writer(), text -> text);
  }

  @Test
  void po() throws IOException {
    comesBack("x.po", new PoWriter(Instant.EPOCH), RoundTripTest::whole);
  }

  @Test
  void tables() throws IOException {
    comesBack("x.tsv", new TsvWriter(), RoundTripTest::whole);
    comesBack("x.csv", new CsvWriter(), RoundTripTest::whole);
  }

  @Test
  void jsonLines() throws IOException {
    comesBack("x.jsonl", new JsonlWriter(), text -> text);
  }

  @Test
  void workbook(@TempDir Path folder) throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      Bitext before = SampleBitexts.hostile(seed, 50);
      Path file = folder.resolve("x.xlsx");
      OutputFile.writeBytes(file, out -> new XlsxWriter().write(before, out));
      same(before, BitextFiles.read(file, Langs.UNKNOWN), text -> text, "seed " + seed);
    }
  }

  /** Sentences without a partner, and several in one bead, whose text comes back joined. */
  @Test
  void gapsAndShapes() throws IOException {
    Bitext before = SampleBitexts.podcast();
    String beads = FormatReading.beads(before);
    Map<String, BitextWriter> writers = new TreeMap<>();
    writers.put("x.tmx", new TmxWriter(TMX.withGaps(true)));
    writers.put("x.xlf", new XliffWriter());
    writers.put("x.xliff", new Xliff2Writer());
    writers.put("x.po", new PoWriter(Instant.EPOCH));
    writers.put("x.tsv", new TsvWriter());
    writers.put("x.csv", new CsvWriter());
    writers.put("x.jsonl", new JsonlWriter());
    for (Map.Entry<String, BitextWriter> format : writers.entrySet()) {
      String file = PlainWritersTest.written(format.getValue(), before);
      assertEquals(
          beads, FormatReading.beads(FormatReading.read(format.getKey(), file)), format.getKey());
    }
  }

  @Test
  void inlineCodes() throws IOException {
    Bitext before = SampleBitexts.marked();
    Map<String, BitextWriter> writers = new TreeMap<>();
    writers.put("x.tmx", new TmxWriter(TMX.withLevel(2)));
    writers.put("x.xlf", new XliffWriter());
    writers.put("x.xliff", new Xliff2Writer());
    for (Map.Entry<String, BitextWriter> format : writers.entrySet()) {
      Bitext after =
          FormatReading.read(format.getKey(), PlainWritersTest.written(format.getValue(), before));
      assertEquals(marks(before.source()), marks(after.source()), format.getKey());
      assertEquals(marks(before.target()), marks(after.target()), format.getKey());
    }
  }

  /** Each mark's kind and words, and where a link leads to. */
  private static List<String> marks(Side side) {
    return side.document().blocks().stream()
        .flatMap(
            block ->
                block.marks().stream()
                    .map(
                        mark ->
                            mark.kind()
                                + " "
                                + mark.span().in(block.text())
                                + (mark.kind() == Mark.Kind.LINK ? " " + mark.value() : "")))
        .toList();
  }

  private static void comesBack(String name, BitextWriter writer, UnaryOperator<String> kept)
      throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      Bitext before = SampleBitexts.hostile(seed, 50);
      byte[] file = PlainWritersTest.written(writer, before).getBytes(StandardCharsets.UTF_8);
      Bitext after = FormatReading.read(name, file, Langs.UNKNOWN);
      same(before, after, kept, name + " seed " + seed);
    }
  }

  private static void same(Bitext before, Bitext after, UnaryOperator<String> kept, String place) {
    assertEquals(50, after.beads().size(), place);
    assertEquals(before.source().lang(), after.source().lang(), place);
    assertEquals(before.target().lang(), after.target().lang(), place);
    for (int i = 0; i < 50; i++) {
      String bead = place + " bead " + i;
      assertEquals(before.beads().get(i).confidence(), after.beads().get(i).confidence(), bead);
      same(before.beads().get(i).source().get(0), after.beads().get(i).source().get(0), kept, bead);
      same(before.beads().get(i).target().get(0), after.beads().get(i).target().get(0), kept, bead);
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

  /** With U+FFFD for halves of pairs, which UTF-8 cannot hold. */
  private static String whole(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(TsvWriter::whole).forEach(out::appendCodePoint);
    return out.toString();
  }
}
