package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingPunctuationCheckTest {

  private final Check check = new MissingPunctuationCheck();

  private static final String LONG = "这一段话足够长，它在说一件完整的事情，所以要有句号";

  @Test
  void findsParagraphWithoutStop() {
    assertEquals(
        List.of("号"), found(check, target(LONG + "。", LONG + "。", LONG, LONG + "。", LONG + "！")));
  }

  @Test
  void leavesAloneTextsWithoutStopsAndShortLines() {
    assertEquals(List.of(), found(check, target(LONG, LONG, LONG + "。")));
    assertEquals(
        List.of(), found(check, target(LONG + "。", LONG + "。", LONG + "。", "概述", LONG + "。")));
  }
}
