package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubledPunctuationCheckTest {

  private final Check check = new DoubledPunctuationCheck();

  @Test
  void findsContradictoryMarks() {
    assertEquals(
        List.of("。，”", "。。", "。”。", "，，"),
        found(check, target("“我一直都在用它。，”她说。", "会议结束了。。", "他说：“再见。”。", "然后，，大家走了。")));
  }

  @Test
  void leavesAloneMarksThatMayStandTogether() {
    assertEquals(List.of(), found(check, target("真的吗？！太好了！！他问：“谁？”，没人答……", "“走吧。”他说。", "好。。。")));
  }
}
