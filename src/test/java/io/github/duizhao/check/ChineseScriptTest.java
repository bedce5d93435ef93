package io.github.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChineseScriptTest {

  private static final ChineseScript TRADITIONAL = new ChineseScript(5, 1);

  @Test
  void proposalsAreWrittenInTheScriptOfTheText() {
    assertTrue(TRADITIONAL.isTraditional());
    assertEquals("記憶", TRADITIONAL.write("记忆"));
    assertEquals("布達佩斯", TRADITIONAL.writeName("布达佩斯"));
    assertFalse(new ChineseScript(2, 2).isTraditional());
    assertEquals("布达佩斯", new ChineseScript(1, 5).writeName("布达佩斯"));
  }

  @Test
  void whatMayBeWrittenInTwoWaysIsLeftAsItIs() {
    // 系 is 系, 係 or 繫; 发 is 發 or 髮
    assertEquals("映射关系", TRADITIONAL.write("映射关系"));
    assertEquals(Optional.empty(), HanVariants.builtIn().traditional("头发", true));
    assertEquals(Optional.of("Budapest 議"), HanVariants.builtIn().traditional("Budapest 议", false));
  }
}
