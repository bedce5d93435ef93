package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
