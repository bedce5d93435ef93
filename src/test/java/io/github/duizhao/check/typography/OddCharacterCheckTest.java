package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class OddCharacterCheckTest {

  private final Check check = new OddCharacterCheck();

  @Test
  void findsWhatCannotBeSeen() {
    assertEquals(
        List.of("\u200B", "⼀", "\uE000"), found(check, target("你\u200B好", "⼀个", "图标 \uE000 在此")));
  }

  @Test
  void leavesAloneJoinersOfEmoji() {
    assertEquals(List.of(), found(check, target("一家 👨\u200D👩\u200D👧 人")));
  }
}
