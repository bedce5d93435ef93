package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfwidthPunctuationCheckTest {

  private final Check check = new HalfwidthPunctuationCheck();

  @Test
  void findsEnglishMarksBetweenHanzi() {
    assertEquals(List.of(",", "?"), found(check, target("我来了,他走了。他说，好，行。", "真的吗?我不信。")));
  }

  @Test
  void leavesAloneNumbersNamesAndTimes() {
    assertEquals(
        List.of(), found(check, target("3.5 版在 12:30 发布，见 Node.js,React 一节", "他说：“OK, fine.”")));
  }

  @Test
  void findsTheStopOfASentence() {
    assertEquals(List.of("."), found(check, target("我来了。他说，好，行。", "然后所有的人都走了.")));
    assertEquals(List.of(), found(check, target("我来了。他说，好，行。", "甲等.")));
  }
}
