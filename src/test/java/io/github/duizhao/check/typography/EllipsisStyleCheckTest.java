package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckSettings.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class EllipsisStyleCheckTest {

  private final Check check = new EllipsisStyleCheck();

  @Test
  void findsTheRarerForm() {
    assertEquals(
        List.of("..."),
        StyledRun.found(check, Style.CONSISTENT, target("他走了……", "她也走了……", "天黑了...")));
  }

  @Test
  void theStandardWantsSixDots() {
    assertEquals(
        List.of("...", "…"),
        StyledRun.found(check, Style.GBT15834, target("天黑了...", "她走了…", "他走了……")));
  }

  @Test
  void leavesAloneEnglishAndPresetsWithoutARule() {
    assertEquals(List.of(), StyledRun.found(check, Style.GBT15834, target("运行 a... 这个命令。")));
    assertEquals(List.of(), StyledRun.found(check, Style.AUTOCORRECT, target("天黑了...")));
    assertEquals(List.of(), found(check, target("天黑了...", "他走了……")));
  }
}
