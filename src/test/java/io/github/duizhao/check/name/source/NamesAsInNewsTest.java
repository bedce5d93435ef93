package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.NameLedger;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Translations that write persons and places in hanzi, with the Latin letters in brackets at most.
 */
class NamesAsInNewsTest {

  private static final String SOURCE =
      """
      The governor, Ottavio Brandolin, said on Friday that the bridge at Torvello was closed.

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
    return found(SOURCE, target);
  }

  private static List<String> found(String source, String target) throws IOException {
    return loud(run(Knowledge.builtIn(), pair(source, target))).stream()
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

  @Test
  void anEstablishedNameThatIsMisspeltIsToldByItsForm() throws IOException {
    String target = TARGET.replace("他是从克斯特罗瓦坐船来的", "他是从李斯本坐船来的");
    assertEquals(
        List.of("李斯本 -> 里斯本"), found(SOURCE.replace("from Kestrova", "from Lisbon"), target));
    assertEquals(
        List.of(),
        found(SOURCE.replace("from Kestrova", "from Lisbon"), target.replace("李斯本", "里斯本")));
  }

  @Test
  void anotherNationIsAFault() throws IOException {
    String source = SOURCE.replace("at Torvello was", "for the Belarusian team was");
    String target = TARGET.replace("托尔韦洛的大桥", "供白俄罗斯队使用的大桥");
    assertEquals(List.of(), found(source, target));
    assertEquals(
        List.of(),
        found(source.replace("Belarusian", "European"), target.replace("白俄罗斯", "欧洲")),
        "Europa is a moon");
    assertEquals(List.of("俄罗斯 -> 白俄罗斯"), found(source, target.replace("供白俄罗斯队", "供俄罗斯队")));
  }

  @Test
  void theLedgerTellsHowNamesAreWritten() throws IOException {
    NameLedger ledger = run(Knowledge.builtIn(), pair(SOURCE, TARGET)).names();
    List<String> rows =
        ledger.rows().stream()
            .map(
                row ->
                    row.name()
                        + row.renderings().stream()
                            .map(it -> " " + it.text() + " " + it.places().size())
                            .collect(Collectors.joining()))
            .toList();
    assertTrue(rows.contains("Ottavio Brandolin 奥塔维奥·布兰多林 1 布兰多林 2"), rows::toString);
    assertTrue(rows.contains("Torvello 托尔韦洛 3"), rows::toString);
    assertTrue(rows.contains("Overcast Overcast 1"), rows::toString);
    assertTrue(rows.stream().noneMatch(row -> row.endsWith(" 0")), rows::toString);
  }
}
