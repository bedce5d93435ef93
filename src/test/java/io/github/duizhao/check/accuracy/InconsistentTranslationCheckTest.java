package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class InconsistentTranslationCheckTest {

  private final Check check = new InconsistentTranslationCheck();

  @Test
  void findsTwoTranslationsOfOneSentence() {
    assertEquals(
        List.of("按下保存按钮。"),
        found(
            check,
            pair(
                "Press the save button now.", "点击保存按钮。", "Press the save button now.", "按下保存按钮。")));
  }

  @Test
  void findsOneTranslationOfTwoSentences() {
    assertEquals(
        List.of("点击保存按钮。"),
        found(
            check,
            pair(
                "Press the save button now.",
                "点击保存按钮。",
                "Press the other button now.",
                "点击保存按钮。")));
  }

  @Test
  void leavesAloneEqualPairsAndHeadings() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "Press the save button now.",
                "点击保存按钮。",
                "Press the save button now.",
                "点击保存按钮。",
                "Usage",
                "用法",
                "Usage",
                "使用")));
  }
}
