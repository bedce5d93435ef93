package io.github.duizhao.read.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.read.Documents;
import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cues of two files that are shown together belong together; other clocks say nothing. */
class SameClockTest {

  private static final List<String> ENGLISH =
      List.of("The pilot climbs", "a ladder of rope.", "It is two.", "CONTROL", "No, we", "go in.");
  private static final List<String> CHINESE = List.of("领航员爬上", "绳梯", "现在是两点", "控制中心", "不", "我们进港");

  private static Document film(Lang lang, List<String> lines, int seconds, int shift) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      int start = i * seconds * 1000 + shift;
      text.append(time(start)).append(" --> ").append(time(start + 1500)).append('\n');
      text.append(lines.get(i)).append("\n\n");
    }
    return new SubtitleReader().read("film.srt", lang, Content.of(text.toString()));
  }

  private static String time(int millis) {
    return String.format(
        Locale.ROOT, "00:%02d:%02d,%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
  }

  @Test
  void cuesThatBeginTogetherArePassagesOfWholeSentences() {
    Document source = film(Lang.EN, ENGLISH, 2, 0);
    Document target = film(Lang.ZH, CHINESE, 2, 200);
    assertEquals(
        List.of(
            "The pilot climbs a ladder of rope. = 领航员爬上 绳梯",
            "It is two. = 现在是两点",
            "CONTROL = 控制中心",
            "No, we go in. = 不 我们进港"),
        Reads.passages(SameClock.of(source, target).orElseThrow()));
  }

  @Test
  void whatOneOfThemDoesNotShowStandsWithWhatIsBeside() {
    List<String> less = List.of("领航员爬上", "绳梯", "现在是两点", "控制中心", "不");
    assertEquals(
        "No, we go in. = 不",
        Reads.passages(
                SameClock.of(film(Lang.EN, ENGLISH, 2, 0), film(Lang.ZH, less, 2, 0)).orElseThrow())
            .get(3));
  }

  @Test
  void otherClocksAndOtherFilesSayNothing() {
    Document source = film(Lang.EN, ENGLISH, 2, 0);
    assertEquals(Optional.empty(), SameClock.of(source, film(Lang.ZH, CHINESE, 2, 700)));
    assertEquals(Optional.empty(), SameClock.of(source, film(Lang.ZH, CHINESE, 3, 0)));
    assertEquals(Optional.empty(), SameClock.of(source, Reads.plain("领航员爬上绳梯")));
    assertEquals(
        Optional.empty(),
        SameClock.of(source, Documents.lines("a.srt", Lang.ZH, source.content())));
  }
}
