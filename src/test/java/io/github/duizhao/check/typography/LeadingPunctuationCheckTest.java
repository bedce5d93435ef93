package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingPunctuationCheckTest {

  private final Check check = new LeadingPunctuationCheck();

  @Test
  void findsAParagraphThatStartsWithAMark() {
    assertEquals(List.of("，"), found(check, target("，然后他就走了。")));
    assertEquals(List.of("”。"), found(check, target("他说：“天冷", "”。于是大家都笑了。")));
  }

  @Test
  void leavesAloneOpenersDashesAndPictures() {
    assertEquals(List.of(), found(check, target("“好。”他说。", "——他走了。", "……他没有说完。", "（完）")));
    assertEquals(
        List.of(), found(check, io.github.duizhao.check.CheckTexts.markdown("![](a.png)，这是图片。")));
  }
}
