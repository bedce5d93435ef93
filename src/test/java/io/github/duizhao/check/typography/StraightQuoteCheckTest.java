package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraightQuoteCheckTest {

  private final Check check = new StraightQuoteCheck();

  @Test
  void findsStraightQuotesInATextOfCurlyOnes() {
    assertEquals(List.of("\""), found(check, target("他说“好”，又说“行”。", "她说\"不行\"，就走了。", "“为什么？”他问。")));
  }

  @Test
  void leavesAloneATextThatWritesThemThroughoutAndEnglish() {
    assertEquals(List.of(), found(check, target("他说\"好\"。", "她说\"不行\"，他说\"行\"。")));
    assertEquals(List.of(), found(check, target("“好”，命令是 run \"fast\"，it's fine。")));
  }
}
