package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckSettings.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class BracketStyleCheckTest {

  private final Check check = new BracketStyleCheck();

  @Test
  void findsABracketOfTwoWidths() {
    assertEquals(List.of(")"), found(check, target("容器（见下文)是基础。")));
    assertEquals(List.of("("), found(check, target("容器(见下文）是基础。")));
  }

  @Test
  void presetsDifferInTheWidth() {
    assertEquals(List.of("("), StyledRun.found(check, Style.GBT15834, target("容器(见下文)是基础。")));
    assertEquals(List.of("（"), StyledRun.found(check, Style.ZHLINT, target("容器（见下文）是基础。")));
    assertEquals(
        List.of("("),
        StyledRun.found(check, Style.CONSISTENT, target("容器（见下文）是基础（也是起点）。", "镜像(见上文)不同。")));
  }

  @Test
  void leavesAloneEnglishInBracketsAndTextsWithoutAStyle() {
    assertEquals(List.of(), StyledRun.found(check, Style.GBT15834, target("容器 (container) 是基础。")));
    assertEquals(List.of(), found(check, target("容器（见下文）是基础。", "镜像(见上文)不同。")));
    assertEquals(List.of(), StyledRun.found(check, Style.AUTOCORRECT, target("镜像(见上文)不同。")));
  }
}
