package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymCheckTest {

  private final Check check = new AcronymCheck();

  @Test
  void findsTurnedAndChangedLetters() {
    assertEquals(
        List.of("AIP", "TSL"),
        found(
            check,
            pair(
                "The API is stable.", "这个 AIP 是稳定的。",
                "We encrypt it with TLS now.", "现在用 TSL 加密。")));
  }

  @Test
  void leavesAloneTranslatedMovedAndOtherOnes() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "The UI is new.", "用户界面是新的。",
                "We call the API.", "我们这样调用。",
                "It is old.", "那个 API 很旧。",
                "The NGO agreed.", "这家 NPO 以外的组织（NGO）同意了。")));
  }
}
