package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedSourceCheckTest {

  private final Check check = new CopiedSourceCheck();

  @Test
  void findsATranslationThatIsItsSource() {
    assertEquals(
        List.of("Keep your old settings in a safe place"),
        found(
            check,
            pair(
                "Keep your old settings in a safe place.",
                "Keep your old settings in a safe place")));
  }

  @Test
  void leavesAloneNamesCodeAndTranslations() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "Visual Studio Code 1.2", "Visual Studio Code 1.2",
                "resource: limits.cpu", "resource: limits.cpu",
                "It rains all day long.", "整天下雨。")));
  }
}
