package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnoteCheckTest {

  private final Check check = new FootnoteCheck();

  @Test
  void findsSignsAndNotesWithoutPartner() {
    assertEquals(
        List.of("[^2]", "[^3]:"), found(check, markdown("甲[^1]，乙[^2]。\n\n[^1]: 注一\n\n[^3]: 注三\n")));
  }

  @Test
  void findsASignOfTheSourceThatWasLost() {
    List<io.github.duizhao.check.Finding> findings =
        io.github.duizhao.check.CheckTexts.run(
            check, markdown("It rains.[^1]\n\n[^1]: In May.\n", "下雨。\n\n[^1]: 五月。\n"));
    assertEquals(1, findings.size());
    assertEquals("the source has a footnote here: 1", findings.get(0).message().english());
  }

  @Test
  void leavesAloneWhatBelongsTogether() {
    assertEquals(
        List.of(),
        found(check, markdown("It rains.[^1]\n\n[^1]: In May.\n", "下雨。[^1]\n\n[^1]: 五月。\n")));
  }
}
