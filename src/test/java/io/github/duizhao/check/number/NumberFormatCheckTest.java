package io.github.duizhao.check.number;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormatCheckTest {

  private final Check check = new NumberFormatCheck();

  @Test
  void findsWideCommasAndDigits() {
    var findings =
        io.github.duizhao.check.CheckTexts.run(
            check, target("有 70，000 名成员，共 1，234，567 次", "版本 3。5 已经发布", "第 ２０ 章"));
    assertEquals(
        List.of("70，000", "1，234，567", "3。5", "２０"),
        findings.stream().map(f -> f.found()).toList());
    assertEquals("70,000", findings.get(0).expected());
  }

  @Test
  void leavesAloneListsAndSentenceEnds() {
    assertEquals(
        List.of(),
        found(
            check,
            target("70,000 人", "第 5，6，7 章", "2012，2013 和 2014 年", "共有 3。2、打开文件", "他生于 1999。")));
  }
}
