package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostScriptsTest {

  private final Check check = new MarkupCheck();

  @Test
  void findsExponentsAndIndicesOnTheLine() {
    List<Finding> findings =
        CheckTexts.run(
            check, markdown("It has 10<sup>6</sup> grains of H<sub>2</sub>O.", "它有 106 粒 H2O。"));
    assertEquals(
        List.of("10<sup>6</sup>", "H<sub>2</sub>O"),
        findings.stream().map(Finding::expected).toList());
    assertEquals(Severity.WARNING, findings.get(0).severity());
    assertEquals(Severity.NOTE, findings.get(1).severity());
  }

  @Test
  void leavesAloneWhatIsSaidInAnotherWay() {
    String english = "It has 10<sup>6</sup> grains of H<sub>2</sub>O on the 19<sup>th</sup>.";
    for (String chinese :
        List.of(
            "19 日它有 10<sup>6</sup> 粒 H<sub>2</sub>O。",
            "19 日它有 10⁶ 粒 H₂O。",
            "19 日它有一百万粒水。",
            "19 日它有 10^6 粒水，编号 1064。")) {
      assertEquals(List.of(), found(check, markdown(english, chinese)), chinese);
    }
  }

  @Test
  void whatStandsByItselfHasNoLineToFallFrom() {
    assertEquals(List.of(), found(check, markdown("It took <sup>3</sup> days.", "花了 3 天。")));
  }
}
