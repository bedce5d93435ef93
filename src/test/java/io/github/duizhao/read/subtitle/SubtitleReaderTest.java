package io.github.duizhao.read.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Skipped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said comes out of a file of subtitles, sentence by sentence; what is not, does not. */
class SubtitleReaderTest {

  private static final String TIMES = "00:00:%02d,000 --> 00:00:%02d,900";

  private static Document read(Lang lang, String text) {
    return Reads.checked(new SubtitleReader().read("a.srt", lang, Content.of(text)));
  }

  private static List<String> sentences(Document document) {
    return Sentences.of(document).stream().map(Sentence::text).toList();
  }

  private static List<String> english(String... cues) {
    return sentences(read(Lang.EN, file(cues)));
  }

  /** Cues of two seconds without a pause between them. */
  private static String file(String... cues) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cues.length; i++) {
      String times = String.format(Locale.ROOT, TIMES, 2 * i, 2 * i + 1);
      text.append(i + 1).append('\n').append(times).append('\n').append(cues[i]).append("\n\n");
    }
    return text.toString();
  }

  private static List<String> skipped(Document document, Skipped.Reason reason) {
    return document.skipped().stream()
        .filter(it -> it.reason() == reason)
        .map(it -> it.span().in(document.content()))
        .toList();
  }

  @Test
  void aSentenceGoesOnFromCueToCue() {
    Document document =
        read(Lang.EN, file("The pilot climbed", "a rope\nladder. It was", "two o'clock."));

    assertEquals(
        List.of("The pilot climbed a rope ladder.", "It was two o'clock."), sentences(document));
    assertEquals("rope\nladder", Reads.inFile(document, "rope ladder"));
    assertEquals(
        List.of(
            "1",
            "00:00:00,000 --> 00:00:01,900",
            "2",
            "00:00:02,000 --> 00:00:03,900",
            "3",
            "00:00:04,000 --> 00:00:05,900"),
        skipped(document, Skipped.Reason.CUE));
  }

  @Test
  void chineseLinesAreJoinedWithoutSpaces() {
    assertEquals(
        List.of("引航员顺着绳梯爬上了一堵钢墙。", "那时是凌晨两点。"),
        sentences(read(Lang.ZH, file("引航员顺着绳梯\n爬上了", "一堵钢墙。", "那时是凌晨两点。"))));
  }

  @Test
  void withoutStopsEachCueIsASentence() {
    Document document = read(Lang.ZH, file("于是凌晨两点\n他们把我送出去", "我顺着绳梯爬上去，", "你害怕吗？不怕"));

    assertEquals(List.of("于是凌晨两点 他们把我送出去", "我顺着绳梯爬上去，你害怕吗？", "不怕"), sentences(document));
    assertEquals(1, document.blocks().size());
    assertEquals(Block.Kind.SPEECH, document.blocks().get(0).kind());
  }

  @Test
  void anotherSpeakerBeginsASentence() {
    assertEquals(
        List.of("- Were you", "- Never.", "It is -5 degrees."),
        english("- Were you\n- Never.", "It is\n-5 degrees."));
  }

  @Test
  void whatSoundsOrIsWrittenOnTheScreenStandsAlone() {
    assertEquals(
        List.of(
            "We left at", "[a bell]", "dawn.", "♪ The river ♪", "♪ knows the way ♪", "PORT", "No."),
        english(
            "We left at", "[a bell]", "dawn.", "♪ The river ♪\n♪ knows the way ♪", "PORT", "No."));
  }

  @Test
  void aBlockEndsWhereTheScreenStaysEmpty() {
    String text =
        "1\n00:00:01,000 --> 00:00:02,000\nIt was late.\n\n2\n00:00:02,500 --> 00:00:04,000\nWe left.\n\n"
            + "3\n00:00:09,000 --> 00:00:10,000\nMorning came,\n\n4\n00:00:15,000 --> 00:00:16,000\nat last.\n";

    assertEquals(
        List.of("It was late. We left.", "Morning came, at last."),
        Reads.texts(read(Lang.EN, text)));
  }

  @Test
  void markupIsNoText() {
    Document document =
        read(
            Lang.EN,
            file(
                "{\\an8}<i>The <font color=\"#ff0\">river</font></i> &amp; I",
                "<b>never\nmet</B> 3 < 4 <Laughs> <3.\\NNo<c.loud.red>.</c>"));

    assertEquals(List.of("The river & I never met 3 < 4 <Laughs> <3.", "No."), sentences(document));
    assertEquals(
        List.of("The river"),
        Reads.marks(document, Mark.Kind.EMPHASIS).stream()
            .map(mark -> mark.span().in(document.blocks().get(0).text()))
            .toList());
    assertEquals(
        List.of("<b>never\nmet</B>"),
        Reads.marks(document, Mark.Kind.STRONG).stream()
            .map(mark -> mark.file().in(document.content()))
            .toList());
    assertTrue(skipped(document, Skipped.Reason.CUE).contains("{\\an8}"));
    assertTrue(skipped(document, Skipped.Reason.CUE).contains("<c.loud.red>"));
  }

  @Test
  void webVttSaysMoreThanWhatIsSpoken() {
    Document document =
        read(
            Lang.EN,
            """
            WEBVTT - The Pilot
            Kind: captions

            STYLE
            ::cue { color: white }

            NOTE checked by Ann

            REGION
            id:top

            intro
            00:01.000 --> 00:02.500 align:start position:10%
            <v Marta Olsen>NOTE that the <00:02.000>fog

            2
            1:00:02.600 --> 1:00:04.000
            is near.

            NOTE
            done
            """);

    assertEquals(List.of("NOTE that the fog is near."), Reads.texts(document));
    assertEquals(
        List.of("NOTE checked by Ann", "NOTE", "done"), skipped(document, Skipped.Reason.COMMENT));
    assertEquals(
        List.of("STYLE", "::cue { color: white }", "REGION", "id:top"),
        skipped(document, Skipped.Reason.SCRIPT));
    assertTrue(skipped(document, Skipped.Reason.CUE).contains("intro"));
  }

  @Test
  void captionsThatRollUpAreReadOnce() {
    String text =
        "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nthe<00:00:01.000><c> pilot</c>\n\n"
            + "00:00:02.000 --> 00:00:02.010\nthe pilot\n \n\n"
            + "00:00:02.010 --> 00:00:04.000\nthe pilot\nclimbs<00:00:03.000><c> up</c>\n";

    assertEquals(List.of("the pilot", "climbs up"), sentences(read(Lang.EN, text)));
  }

  @Test
  void oddFilesAreNoErrors() {
    String text =
        "Found in a drawer.\r\n1\r\n0:00:01.0->0:00:02\r\nOne.\r\n\r\nTwo.\r\n7\r\n"
            + "00：00：02，500 --> 00:00:01,000\r\n00:00:05,000 --> 00:00:05,100\r\n\r\n"
            + "00:00:04,000 --> 00:00:06,000 X1:10 X2:20\r\n1984\r\n\r\n9\r\n00:00:0";

    Document document = read(Lang.EN, text);
    assertEquals(List.of("Found in a drawer.", "One.", "Two.", "1984"), sentences(document));
    assertTrue(skipped(document, Skipped.Reason.CUE).contains("9"));
  }

  @Test
  void aFileWithoutTimesIsPlainText() {
    assertEquals(List.of("One.", "Two > 1."), Reads.texts(read(Lang.EN, "One.\n\nTwo > 1.\n")));
    assertEquals(List.of(), read(Lang.EN, "").blocks());
  }

  @Test
  void theUsualEncodingsAreToldApart() throws Exception {
    String chinese = file("我在港口當了三十一年的領航員。", "還有人問我，我到底是做什麼的。", "他們以為我是開飛機的。");
    String simple = file("我在港口当了三十一年的领航员。", "还有人问我，我到底是做什么的。", "他们以为我是开飞机的。");
    for (Charset charset : List.of(Charset.forName("Big5"), StandardCharsets.UTF_16)) {
      assertEquals("我在港口當了三十一年的領航員。", first(chinese.getBytes(charset)), charset.name());
    }
    assertEquals("我在港口当了三十一年的领航员。", first(simple.getBytes(Charset.forName("GB18030"))));
  }

  private static String first(byte[] bytes) throws Exception {
    Document document = Documents.read("film.srt", bytes, Optional.empty(), ReadOptions.defaults());
    assertTrue(document.lang().isChinese());
    return sentences(document).get(0);
  }

  @Test
  void longFilesTakeLinearTime() {
    Document document = read(Lang.EN, file("The pilot <i>climbed").repeat(20_000));
    assertEquals(20_000, Reads.marks(document, Mark.Kind.EMPHASIS).size());
    assertEquals(
        1, read(Lang.EN, file("<i ".repeat(100_000) + "{\\".repeat(100_000))).blocks().size());
  }
}
