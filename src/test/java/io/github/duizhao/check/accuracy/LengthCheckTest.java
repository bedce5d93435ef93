package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
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
    List<String> messages =
        CheckTexts.run(check, pair(turns.toArray(String[]::new))).stream()
            .map(it -> it.message().toString())
            .toList();
    assertEquals(2, messages.size(), messages.toString());
    assertTrue(messages.get(0).matches("\\d\\.\\d times as short as .*"), messages.get(0));
    assertTrue(messages.get(1).matches("5\\.\\d times as long as .*"), messages.get(1));
  }

  /** A word more or less changes the length of a few words by much. */
  @Test
  void leavesAloneShortSentencesAndLessThanTwiceTheLength() {
    List<String> turns = twenty();
    turns.addAll(List.of("Stop it.", "请你马上停下来不要再这样做了好不好啊。"));
    turns.add("The node sends a short report to the server every minute.");
    turns.add("节点每分钟向服务器发送一份简短的报告，内容包括它的负载和可用空间。");
    assertEquals(List.of(), found(check, pair(turns.toArray(String[]::new))));
  }

  @Test
  void leavesAloneEvenTextsAndThoseTooShortToLearnFrom() {
    assertEquals(List.of(), found(check, pair(twenty().toArray(String[]::new))));
    assertEquals(
        List.of(), found(check, pair("The node sends a short report to the server.", "好。")));
  }
}
