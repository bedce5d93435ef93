package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckSettings.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteStyleCheckTest {

  private static final String MIXED = "他说“好”，她说“行”，我说「不」，你说\"走\"。";

  private final Check check = new QuoteStyleCheck();

  @Test
  void findsQuotesThatTheTextSeldomUsesAndStraightOnes() {
    assertEquals(List.of("「", "\""), StyledRun.found(check, Style.CONSISTENT, target(MIXED)));
    assertEquals(List.of("“"), StyledRun.found(check, Style.CONSISTENT, target("「甲」和「乙」与“丙”。")));
    assertEquals(List.of("「", "「"), StyledRun.found(check, Style.ZHLINT, target("「甲」和「乙」。")));
  }

  @Test
  void leavesAloneEverythingUnlessAskedFor() {
    assertEquals(List.of(), found(check, target(MIXED)));
    assertEquals(
        List.of(),
        StyledRun.found(check, Style.AUTOCORRECT, target(MIXED)),
        "it leaves quotes open");
    assertEquals(
        List.of(),
        StyledRun.found(check, Style.CONSISTENT, target("变量 \"name\" 是“名字”。")),
        "English keeps its quotes");
  }
}
