package io.github.duizhao.format.xliff;

import static io.github.duizhao.format.FormatReading.beads;
import static io.github.duizhao.format.FormatReading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class XliffReaderTest {

  private static List<String> marks(Side side) {
    return side.sentences().get(0).block().marks().stream()
        .map(
            m ->
                m.kind()
                    + " "
                    + m.span().in(side.sentences().get(0).block().text())
                    + " "
                    + m.value())
        .toList();
  }

  @Test
  void readsVersionOneWithItsCodes() throws IOException {
    Bitext bitext =
        read(
            "x.xlf",
            """
            <?xml version="1.0"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
                xmlns:its="http://www.w3.org/2005/11/its">
            <file original="a" source-language="en" target-language="zh-cn" datatype="html">
            <header><note>x</note></header><body><group id="g">
            <trans-unit id="1">
              <source>Go <g id="1" ctype="bold">to</g> <bpt id="2" ctype="link">&lt;a href="https://e.org"></bpt>it<ept id="2">&lt;/a></ept><x id="3"/><ph id="4">{0}</ph></source>
              <seg-source><mrk mtype="seg" mid="0">Go to it</mrk></seg-source>
              <target state="final"><mrk mtype="seg" mid="0">去<bx id="5" rid="7"/>它<ex id="6" rid="7"/></mrk></target>
              <note>remark</note>
              <alt-trans><source>no</source><target>否</target></alt-trans>
            </trans-unit>
            <trans-unit id="2"><source>Open</source></trans-unit>
            </group></body></file></xliff>
            """);
    assertEquals("Go to it | 去它\nOpen | \n", beads(bitext));
    assertEquals(Lang.ZH, bitext.target().lang());
    assertEquals(
        List.of("STRONG to ", "LINK it https://e.org", "TAG  3", "TAG  {0}"),
        marks(bitext.source()));
    assertEquals(List.of("TAG 它 7"), marks(bitext.target()));
  }

  private static String segmented(String inner) {
    return "<xliff version='1.2'><file source-language='en' target-language='zh'><body>"
        + "<trans-unit id='1'>"
        + inner
        + "</trans-unit></body></file></xliff>";
  }

  @Test
  void aUnitThatIsCutUpIsAUnitForEachSegment() throws IOException {
    Bitext bitext =
        read(
            "x.xlf",
            segmented(
                """
                <source>Press <g id="1">Start</g>. It &amp; she sail. Then wait.</source>
                <seg-source><mrk mtype="seg" mid="1">Press <g id="1" ctype="bold">Start</g>.</mrk>
                <mrk mtype="seg" mid="2">It &amp; she <mrk mtype="x-term">sail</mrk>.</mrk>
                <mrk mtype="seg" mid="3">Then wait.</mrk></seg-source>
                <target state="needs-review-translation"><mrk mtype="seg" mid="2"><x id="9"/>船 &amp; 她开。</mrk>
                <mrk mtype="seg" mid="1">按<g id="1" ctype="bold">开始</g>。</mrk><mrk mtype="seg" mid="7">多了。</mrk></target>
                <alt-trans><seg-source><mrk mtype="seg" mid="1">no</mrk></seg-source></alt-trans>"""));
    assertEquals(
        "Press Start. | 按开始。\nIt & she sail. | 船 & 她开。\nThen wait. | \n | 多了。\n", beads(bitext));
    assertEquals(List.of("STRONG Start "), marks(bitext.source()));
    assertEquals(List.of("STRONG 开始 "), marks(bitext.target()));
    assertEquals(0.45, bitext.beads().get(0).confidence());
    String file = bitext.target().document().content().text();
    for (Sentence sentence : bitext.target().sentences()) {
      String stands = sentence.file().in(file);
      assertEquals(
          sentence.text().charAt(sentence.text().length() - 1), stands.charAt(stands.length() - 1));
      assertEquals(sentence.text().charAt(0), stands.charAt(0));
    }
    assertEquals(1, bitext.target().sentences().get(1).block().marks().size());
  }

  /** As Trados writes it: settings of its own beside the texts, and the segments within a code. */
  @Test
  void readsTheFilesOfTrados() throws IOException {
    Bitext bitext =
        read(
            "a.docx.sdlxliff",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"
              version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><rep-defs/></doc-info>
            <file original="C:\\a.docx" datatype="x-sdlfilterframework2" source-language="en-US" target-language="zh-CN">
            <header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="x">y</value></file-info>
            <tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="2"><bpt name="b">&lt;b&gt;</bpt></tag></tag-defs></header>
            <body><group><trans-unit id="u1"><source><g id="2">It sailed. Nobody slept.</g></source>
            <seg-source><g id="2"><mrk mtype="seg" mid="1">It sailed.</mrk> <mrk mtype="seg" mid="2">Nobody slept.</mrk></g></seg-source>
            <target><g id="2"><mrk mtype="seg" mid="1">船开了。</mrk><mrk mtype="seg" mid="2">没有人<x id="5"/>睡觉。</mrk></g></target>
            <sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs></trans-unit></group>
            </body></file></xliff>
            """);
    assertEquals("It sailed. | 船开了。\nNobody slept. | 没有人睡觉。\n", beads(bitext));
  }

  @Test
  void aUnitThatIsCutUpOnOneSideOnlyStaysWhole() throws IOException {
    String cut = "<mrk mtype='seg' mid='1'>Go.</mrk> <mrk mtype='seg' mid='2'>Now.</mrk>";
    assertEquals(
        "Go. Now. | 现在走。\n",
        beads(
            read(
                "x.xlf",
                segmented(
                    "<source>Go. Now.</source><seg-source>"
                        + cut
                        + "</seg-source><target>现在走。</target>"))));
  }

  @Test
  void readsVersionTwoWithItsCodes() throws IOException {
    Bitext bitext =
        read(
            "x.xliff",
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="zh-Hans"
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
            <file id="f"><unit id="u">
            <mtc:matches><mtc:match ref="#s"><source>no</source><target>否</target></mtc:match></mtc:matches>
            <originalData><data id="d1">&lt;a href="https://e.org/&amp;amp;"></data><data id="d2">&lt;/a></data></originalData>
            <segment id="s"><source>A <pc id="1" dataRefStart="d1" dataRefEnd="d2">b</pc><ph id="2" equiv="x"/>.</source>
            <target>甲<sc id="1" type="fmt" subType="xlf:b"/>乙<ec startRef="1"/><cp hex="001F"/>。</target></segment>
            <ignorable><source> </source></ignorable>
            <segment><source><mrk id="m" type="term">Two</mrk></source><target>二</target></segment>
            </unit></file></xliff>
            """);
    assertEquals("A b. | 甲乙\u001f。\nTwo | 二\n", beads(bitext));
    assertEquals(List.of("LINK b https://e.org/&amp;", "TAG  2"), marks(bitext.source()));
    assertEquals(List.of("STRONG 乙 "), marks(bitext.target()));
  }

  @Test
  void refusesWhatIsNoXliff() {
    FormatException e = assertThrows(FormatException.class, () -> read("x.xlf", "<tmx/>"));
    assertEquals("x.xlf:1:7: no XLIFF: the root element is <tmx>, not <xliff>", e.getMessage());
  }
}
