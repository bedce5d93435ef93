package io.github.duizhao.format.tmx;

import static io.github.duizhao.format.FormatReading.beads;
import static io.github.duizhao.format.FormatReading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.FormatReading;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TmxReaderTest {

  private static String tmx(String header, String... units) {
    return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header "
        + header
        + "/><body>\n"
        + String.join("\n", units)
        + "\n</body></tmx>\n";
  }

  private static String tu(String... langsAndTexts) {
    StringBuilder out = new StringBuilder("<tu>");
    for (int i = 0; i < langsAndTexts.length; i += 2) {
      out.append("<tuv ")
          .append(langsAndTexts[i])
          .append("><seg>")
          .append(langsAndTexts[i + 1])
          .append("</seg></tuv>");
    }
    return out.append("</tu>").toString();
  }

  @Test
  void readsOldFilesInAnyCase() throws IOException {
    Bitext bitext =
        read("old.tmx", tmx("srclang='EN-US'", tu("lang='ZH-CN'", "运行它。", "lang='en'", "Run it.")));
    assertEquals("Run it. | 运行它。\n", beads(bitext));
    assertEquals(Lang.of("en-US"), bitext.source().lang());
    assertEquals(Lang.ZH, bitext.target().lang());
  }

  @Test
  void takesTheLanguagesWanted() throws IOException {
    String file =
        tmx(
            "srclang='en'",
            tu(
                "xml:lang='en'",
                "a",
                "xml:lang='de'",
                "b",
                "xml:lang='zh-TW'",
                "丙",
                "xml:lang='zh-CN'",
                "丁"));
    assertEquals("a | b\n", beads(read("x.tmx", file)));
    assertEquals("a | 丁\n", beads(wanted(file, Optional.empty(), Optional.of(Lang.ZH))));
    assertEquals("a | 丙\n", beads(wanted(file, Optional.empty(), Optional.of(Lang.of("zh")))));
    assertEquals("b | a\n", beads(wanted(file, Optional.of(Lang.of("de")), Optional.of(Lang.EN))));
  }

  private static Bitext wanted(String file, Optional<Lang> source, Optional<Lang> target)
      throws IOException {
    return read("x.tmx", file.getBytes(StandardCharsets.UTF_8), new Langs(source, target));
  }

  @Test
  void livesWithMissingPieces() throws IOException {
    assertEquals(
        " | 甲\nb | 乙\nc | \n",
        beads(
            read(
                "x.tmx",
                tmx(
                    "srclang='en'",
                    "<tu/>",
                    tu("xml:lang='zh'", "甲"),
                    tu("xml:lang='en'", "b", "xml:lang='zh'", "乙"),
                    tu("xml:lang='en'", "c", "xml:lang='zh'", " "),
                    "<tu><tuv xml:lang='en'/></tu>"))));
    assertEquals(
        "a | 甲\n",
        beads(read("x.tmx", tmx("srclang='*all*'", tu("lang='zh'", "甲", "lang='en'", "a")))));
    assertEquals("a | b\n", beads(read("x.tmx", tmx("", tu("", "a", "", "b")))));
    assertEquals(
        "a | b\n",
        beads(read("x.tmx", tmx("srclang='fr'", tu("lang='de'", "a", "lang='nl'", "b")))));
    assertEquals("", beads(read("x.tmx", tmx("srclang='en'"))));
  }

  @Test
  void codesAreMarksAndTheirTextIsNotVisible() throws IOException {
    String file =
        tmx(
            "srclang='en'",
            tu(
                "xml:lang='en'",
                "Open <bpt i='1' x='1' type='link'>&lt;a href=&quot;https://e.org/?a&amp;amp;b&quot;&gt;</bpt>"
                    + "the <hi type='bold'>page</hi><ept i='1'>&lt;/a&gt;</ept>"
                    + "<ph x='2'>&lt;br/&gt;<sub>no</sub></ph>.<it pos='begin' x='3'>{</it>",
                "xml:lang='zh'",
                "打开<bpt i='7'>[</bpt>页<ept i='7'>](https://e.org)</ept>"));
    Bitext bitext = read("x.tmx", file);
    assertEquals("Open the page. | 打开页\n", beads(bitext));
    List<Mark> marks = bitext.source().sentences().get(0).block().marks();
    assertEquals(
        List.of(
            "LINK[5,13)https://e.org/?a&amp;b", "STRONG[9,13)", "TAG[13,13)<br/>", "TAG[14,14){"),
        marks.stream()
            .map(m -> m.kind() + "[" + m.span().start() + "," + m.span().end() + ")" + m.value())
            .toList());
    String content = bitext.source().document().content().text();
    assertEquals("https://e.org/?a&amp;amp;b", marks.get(0).valueFile().in(content));
    assertTrue(marks.get(0).file().in(content).startsWith("<bpt i='1'"));
    assertTrue(marks.get(0).file().in(content).endsWith("</ept>"));
  }

  @Test
  void placesLeadToTheFile() throws IOException {
    String file =
        tmx("srclang='en'", tu("xml:lang='en'", "a &lt;\r\nb", "xml:lang='zh'", "😀甲&amp;乙"));
    Bitext bitext = read("x.tmx", file);
    Sentence target = bitext.target().sentences().get(0);
    assertEquals("😀甲&乙", target.text());
    Content content = bitext.target().document().content();
    assertEquals(file, content.text());
    assertEquals("😀甲&amp;乙", target.file().in(content));
    Sentence source = bitext.source().sentences().get(0);
    assertEquals("a <\nb", source.text());
    assertEquals("a &lt;\r\nb", source.file().in(content));
  }

  @Test
  void confidenceOfOurOwnFilesIsKept() throws IOException {
    String file =
        tmx(
            "srclang='en'",
            "<tu><prop type='x-confidence'>0.25</prop>"
                + tu("lang='en'", "a", "lang='zh'", "甲").substring(4));
    assertEquals(0.25, read("x.tmx", file).beads().get(0).confidence());
  }

  @Test
  void readsUtf16() throws IOException {
    String file = "\ufeff" + tmx("srclang='en'", tu("xml:lang='en'", "a", "xml:lang='zh'", "甲"));
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals("a | 甲\n", beads(read("x.tmx", file.getBytes(charset), Langs.UNKNOWN)));
    }
  }

  @Test
  void aLargeFileComesInPiecesWithPlacesOfTheFile() throws IOException {
    String[] units = new String[25];
    for (int i = 0; i < units.length; i++) {
      units[i] = tu("xml:lang='en'", "Unit " + i + ".", "xml:lang='zh'", "单元 " + i + "。");
    }
    String file = tmx("srclang='en'", units);
    List<Bitext> chunks =
        FormatReading.chunks(
            "x.tmx",
            file.getBytes(StandardCharsets.UTF_8),
            Langs.UNKNOWN,
            new BitextStream.Limits(10, 1 << 20));
    assertEquals(List.of(10, 10, 5), chunks.stream().map(chunk -> chunk.beads().size()).toList());
    StringBuilder joined = new StringBuilder();
    Content whole = Content.of(file);
    for (Bitext chunk : chunks) {
      Content content = chunk.target().document().content();
      for (Sentence sentence : chunk.target().sentences()) {
        int at = sentence.file().start();
        int inFile = (int) content.base() + at;
        assertEquals(whole.position(inFile), content.position(at));
        assertEquals(file.indexOf(sentence.text()), inFile);
      }
      joined.append(content.text());
    }
    assertEquals(file, joined.toString());
  }

  @Test
  void refusesWhatIsNoTmx() {
    FormatException e = assertThrows(FormatException.class, () -> read("x.tmx", "<html/>"));
    assertEquals("x.tmx:1:8: no TMX: the root element is <html>, not <tmx>", e.getMessage());
  }
}
