package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.text.Lang;
import org.junit.jupiter.api.Test;

class GlossesTest {

  private static double weight(String chinese) {
    return Glosses.lengthWithout(CheckTexts.target(chinese).target().sentences(), Lang.ZH);
  }

  @Test
  void whatIsSaidTwiceHasNoLength() {
    assertEquals(weight("港务局很忙"), weight("港务局（Port Authority）很忙"));
    assertEquals(weight("港务局很忙"), weight("港务局（PA）很忙"));
    assertEquals(weight("进程被 OOM"), weight("进程被 OOM（内存不足）"));
  }

  @Test
  void otherBracketsHaveTheirs() {
    assertEquals(weight("港务局很忙") + 4.5, weight("港务局（冬天除外）很忙"));
  }
}
