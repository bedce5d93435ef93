package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Translations that write persons and places in hanzi, with the Latin letters in brackets at most.
 */
class NamesAsInNewsTest {

  private static final String SOURCE =
      """
      Governor Ottavio Brandolin said on Friday that the bridge at Torvello was closed.

      “We have no other road,” said Brandolin. He had come from Kestrova by boat.

      Dr. Mirela Dragomir of Ardenne University measured the water in Torvello.

      Dragomir told Brandolin that he must wait.

      Lower Kestrova has no power, and the people of Torvello listen to Overcast.
      """;

  private static final String TARGET =
      """
      州长奥塔维奥·布兰多林（Ottavio Brandolin）周五说，托尔韦洛的大桥已经封闭。

      “我们没有别的路，”布兰多林说。他是从克斯特罗瓦坐船来的。

      阿登大学的米雷拉·德拉戈米尔博士（Mirela Dragomir）在托尔韦洛测量了水位。

      德拉戈米尔告诉布兰多林，他必须等待。

      下克斯特罗瓦没有电，托尔韦洛的居民用 Overcast 收听节目。
      """;

  private static List<String> found(String target) throws IOException {
    return loud(run(Knowledge.builtIn(), pair(SOURCE, target))).stream()
        .map(finding -> finding.found() + " -> " + finding.expected())
        .toList();
  }

  @Test
  void namesByTheirSoundAndInstitutionsByTheirSenseAreRight() throws IOException {
    assertEquals(List.of(), found(TARGET));
  }

  @Test
  void ofTwoSpellingsTheUsualOneIsProposedInHanzi() throws IOException {
    assertEquals(List.of("布兰德林 -> 布兰多林"), found(TARGET.replace("”布兰多林说", "”布兰德林说")));
  }

  @Test
  void aProductThatIsTranslatedIsAFaultHereToo() throws IOException {
    assertEquals(List.of("阴天 -> Overcast"), found(TARGET.replace("用 Overcast 收听", "用阴天收听")));
  }

  @Test
  void whereNamesAreKeptOneByItsSoundIsAFault() throws IOException {
    String kept =
        TARGET
            .replace("奥塔维奥·布兰多林（Ottavio Brandolin）", " Ottavio Brandolin ")
            .replace("布兰多林", " Brandolin ")
            .replace("米雷拉·德拉戈米尔博士（Mirela Dragomir）", " Mirela Dragomir 博士")
            .replace("德拉戈米尔", " Dragomir ")
            .replace("阿登大学", " Ardenne 大学")
            .replace("下克斯特罗瓦", " Lower Kestrova ")
            .replace("克斯特罗瓦", " Kestrova ")
            .replace("托尔韦洛的大桥", " Torvello 的大桥");
    assertEquals(List.of("托尔韦洛 -> Torvello", "托尔韦洛 -> Torvello"), found(kept));
  }
}
