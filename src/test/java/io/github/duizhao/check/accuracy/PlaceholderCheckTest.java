package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.document;
import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.side;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Check;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderCheckTest {

  private final Check check = new PlaceholderCheck();

  @Test
  void findsPlaceholdersOfMachines() {
    assertEquals(
        List.of("T12", "T13", "【T2"), found(check, target("开源软件 T12 上，该软件以 T13 命名", "【T2图片")));
  }

  @Test
  void leavesAloneThingsOfThatName() {
    assertEquals(List.of(), found(check, target("一块 T4 显卡", "从 T1、T2 到 T3 级别", "型号 XT12 和 T-34")));
  }

  @Test
  void findsOneThatTheSourceLacks() {
    assertEquals(
        List.of("T3"),
        found(
            check,
            io.github.duizhao.check.CheckTexts.pair("Debian, SUSE and T4.", "Debian、T3 和 T4。")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Welcome, {user}! | 欢迎，{用户}！ | {用户}
          You owe ${amount}. | 您欠 {amount}。 | {amount}
          Saved %d of %s. | 已保存 %s 的 %s。 | %s
          Open {{ file }} now. | 现在打开 {{ 文件 }}。 | {{ 文件 }}
          It is {city} today. | 今天是晴天。 | 今天是晴天。
          """)
  void findsPlaceholdersThatWereChangedOrLost(String english, String chinese, String found) {
    assertEquals(List.of(found), found(check, pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {user} has {n} files in {{ place }}. | {{place}} 中有 {user} 的 {n} 个文件。
          Copied %1$s to %2$s (%(count)s files). | 已将 %1$s 复制到 %2$s（%(count)s 个文件）。
          A discount of 20% does not apply. | 八折优惠不适用。
          The set {a, b} and {1, 2}. | 集合 {a, b} 与 {1, 2}。
          Write the key between { and } there. | 请把键写在 { 和 } 之间。
          """)
  void leavesAloneKeptPlaceholders(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }

  @Test
  void eachPlaceholderOfAProgramCounts() {
    Side source =
        side(document("en.json", Lang.EN, "Moved %d to %s.", "%s has %d.", "Loaded %s.", "Go."));
    Side target = side(document("zh.json", Lang.ZH, "已移动到 %s。", "%d 归 %s。", "已加载 %s。", "走吧。"));
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      beads.add(
          new Bead(List.of(source.sentences().get(i)), List.of(target.sentences().get(i)), 0.9));
    }
    assertEquals(List.of("已移动到 %s。", "%d"), found(check, new Bitext(source, target, beads)));
  }

  @Test
  void aBoxOfATaskListStaysAsItIs() {
    Side source = side(document("a.en.md", Lang.EN, "[x] Write it.", "[ ] Ship it.", "[x] Rest."));
    Side target = side(document("a.zh.md", Lang.ZH, "[ ] 写完。", "[ ] 发布。", "[x] 休息。"));
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      beads.add(
          new Bead(List.of(source.sentences().get(i)), List.of(target.sentences().get(i)), 0.9));
    }
    assertEquals(List.of("[ ]"), found(check, new Bitext(source, target, beads)));
  }
}
