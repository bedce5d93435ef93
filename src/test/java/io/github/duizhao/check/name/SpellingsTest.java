package io.github.duizhao.check.name;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static io.github.duizhao.check.name.NameTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.NameLedger.Rendering;
import io.github.duizhao.check.NameLedger.Row;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One name in two Chinese spellings. */
class SpellingsTest {

  private static final String OKAFOR =
      """
      十一年前，达娜·奥卡福在拉各斯开了面包店。

      “没有人借钱给我们，”奥卡福说。

      那年晚些时候，黛娜·奥卡弗去了奥胡斯。
      """;

  private static final String OKAFOR_SOURCE =
      """
      Eleven years ago, Dana Okafor opened a bakery in Lagos.

      "Nobody lent us any money," Okafor said.

      Later that year Dana Okafor went to Aarhus.
      """;

  @Test
  void theRarerSpellingOfAPersonIsReported() throws IOException {
    Report report = run(BARE, pair(OKAFOR_SOURCE, OKAFOR));
    Finding finding = only(report);
    assertEquals("inconsistent-name", finding.check());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("黛娜·奥卡弗", finding.found());
    assertEquals("达娜·奥卡福", finding.expected());
    assertEquals(
        "“奥卡弗” (once) and “奥卡福” (2 times) are two spellings of one name",
        finding.message().english());
    assertEquals("达娜·奥卡福", finding.fix().orElseThrow().replacement());
  }

  @Test
  void theLedgerHasBothSpellingsInOneRow() throws IOException {
    Row row = row(run(BARE, pair(OKAFOR_SOURCE, OKAFOR)), "Dana Okafor");
    assertEquals(3, row.source().size());
    assertEquals(
        List.of("黛娜·奥卡弗 GARBLED 1", "达娜·奥卡福 ACCEPTED 1", "奥卡福 ACCEPTED 1"), renderings(row));
  }

  @Test
  void withoutTheSourceThePersonShowsItself() throws IOException {
    Report report = run(BARE, target(OKAFOR));
    assertEquals("黛娜·奥卡弗", only(report).found());
    assertEquals("达娜·奥卡福", only(report).expected());
    assertEquals(Verdict.GARBLED, row(report, "奥卡福").renderings().get(0).verdict());
  }

  @Test
  void ofTwoSpellingsAsOftenTheLaterIsReported() throws IOException {
    String chinese = "“今天仍是第一天，”贝索斯说。\n\n贝佐斯写道，发明来自失败。";
    assertEquals("贝佐斯", only(run(BARE, target(chinese))).found());
    String english = "\"It is still day one,\" Bezos said.\n\nBezos wrote that failure invents.";
    assertEquals("贝佐斯", only(run(BARE, pair(english, chinese))).found());
  }

  @Test
  void aPlaceInTwoSpellingsIsReportedWithTheSource() throws IOException {
    String english =
        "From Ulverstone the road climbs.\n\nShe has a house in Ulverstone.\n\n"
            + "We left Ulverstone at dawn.";
    String chinese = "从阿尔弗斯通出发，公路一直往上爬。\n\n她在阿尔弗斯顿有一座房子。\n\n我们黎明时分离开阿尔弗斯通。";
    assertEquals("阿尔弗斯通", only(run(BARE, pair(english, chinese))).expected());
  }

  @Test
  void aChinesePersonInOtherCharactersIsReportedWithTheSource() throws IOException {
    String english = "Wang Lei, an engineer, agreed.\n\n\"It works,\" Wang Lei said.";
    assertEquals("王雷", only(run(BARE, pair(english, "工程师王磊表示同意。\n\n“这行得通，”王雷说。"))).found());
  }

  @Test
  void aLongNameMayDifferInAVowel() throws IOException {
    assertEquals("赫克斯泰布尔", only(run(BARE, target("马琳·赫克斯特布尔来了。\n\n“很好，”赫克斯泰布尔说。"))).found());
  }

  @Test
  void leavesAloneFullAndShortForms() throws IOException {
    none("Dana Okafor came.\n\nOkafor spoke.", "达娜·奥卡福来了。\n\n奥卡福讲话了。");
  }

  @Test
  void leavesAloneOtherPersonsWithNamesThatSoundAlike() throws IOException {
    none(
        "Li Ming teaches physics.\n\n\"I do not,\" Li Min said.\n\nJack was tall.\n\n"
            + "\"I am not,\" said Jacky.",
        "李明教物理。\n\n“我不教，”李敏说。\n\n杰克很高。\n\n“我不高，”杰基说。");
    none(
        "Mark Harrowgate came.\n\nMike Harrowgate left.\n\nStephen Alder and Steven Alder met.",
        "马克·哈罗盖特来了。\n\n迈克·哈罗盖特走了。\n\n斯蒂芬·奥尔德和史蒂文·奥尔德见了面。");
    none("Petra Volkova and Pjotr Volkov met.\n\nVolkova left.", "彼得拉·沃尔科娃和彼得·沃尔科夫见了面。\n\n沃尔科娃走了。");
  }

  @Test
  void leavesAloneNamesThatStandTogether() throws IOException {
    none(
        "Bezos spoke.\n\nSome write Bezos, some Bezos.",
        "“好，”贝索斯说。\n\n有人写作贝索斯，有人写作贝佐斯。\n\n“好，”贝佐斯说。");
  }

  @Test
  void leavesAloneAManAndACountryOfOneName() throws IOException {
    none("Jordan Ellis spoke.\n\nHe flew to Jordan in May.", "乔丹·埃利斯讲话了。\n\n他五月飞往约旦。");
  }

  @Test
  void leavesAloneAGivenNameThatTwoPersonsHave() throws IOException {
    none(
        "David Beckmann spoke.\n\nDavid Cameroni listened.\n\nDavid Beckmann left.",
        "大卫·贝克曼讲话了。\n\n戴维·卡梅罗尼听着。\n\n大卫·贝克曼走了。");
  }

  /** With the source and without it. */
  private static void none(String english, String chinese) throws IOException {
    for (Report report : List.of(run(BARE, pair(english, chinese)), run(BARE, target(chinese)))) {
      assertEquals(List.of(), loud(report).stream().map(Finding::found).toList());
    }
  }

  private static Finding only(Report report) {
    assertEquals(1, loud(report).size(), () -> loud(report).toString());
    return loud(report).get(0);
  }

  private static Row row(Report report, String name) {
    List<Row> rows = report.names().rows().stream().filter(r -> r.name().equals(name)).toList();
    assertTrue(rows.size() == 1, () -> report.names().rows().toString());
    return rows.get(0);
  }

  private static List<String> renderings(Row row) {
    return row.renderings().stream().map(SpellingsTest::rendering).toList();
  }

  private static String rendering(Rendering one) {
    return one.text() + " " + one.verdict() + " " + one.places().size();
  }
}
