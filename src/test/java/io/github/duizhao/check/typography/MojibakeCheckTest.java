package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class MojibakeCheckTest {

  private final Check check = new MojibakeCheck();

  @Test
  void findsUtf8ReadAsWindows1252() {
    var findings =
        io.github.duizhao.check.CheckTexts.run(check, target("这是最后一句ã€‚", "他说â€œ好â€\u009D"));
    assertEquals("ã€‚", findings.get(0).found());
    assertEquals("。", findings.get(0).expected());
  }

  @Test
  void findsReplacementCharactersAndGhosts() {
    assertEquals(List.of("\uFFFD\uFFFD", "锟斤拷"), found(check, target("这是\uFFFD\uFFFD乱码", "又见锟斤拷")));
  }

  @Test
  void leavesAloneAccentsAndQuotes() {
    assertEquals(
        List.of(),
        found(check, target("José 和 François 说：“‘naïve’ 的 Ångström——好……”", "温度 20°C ± 2")));
  }

  @Test
  void findsItBehindManyGoodMarks() {
    assertEquals(List.of("æˆ‘"), found(check, target("这" + "—…".repeat(40) + "æˆ‘们说")));
  }
}
