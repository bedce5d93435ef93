package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthCheckTest {

  private final Check check = new LengthCheck();

  private static List<String> twenty() {
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      turns.add("The node sends a short report to the server every minute" + ".".repeat(i % 3 + 1));
      turns.add("节点每分钟向服务器发送一份简短的报告" + "。".repeat(i % 3 + 1));
    }
    return turns;
  }

  @Test
  void findsWhatIsFarFromTheTextsOwnRatio() {
    List<String> turns = twenty();
    turns.add("The node sends a short report to the server every minute.");
    turns.add("节点发送。");
    turns.add("The node sends a short report to the server every minute.");
    turns.add("节点每分钟向服务器发送一份简短的报告，".repeat(5));
    assertEquals(2, found(check, pair(turns.toArray(String[]::new))).size());
  }

  @Test
  void leavesAloneEvenTextsAndThoseTooShortToLearnFrom() {
    assertEquals(List.of(), found(check, pair(twenty().toArray(String[]::new))));
    assertEquals(
        List.of(), found(check, pair("The node sends a short report to the server.", "好。")));
  }
}
