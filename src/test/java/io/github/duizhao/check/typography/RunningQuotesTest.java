package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.lines;
import static io.github.duizhao.check.CheckTexts.markdown;
import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningQuotesTest {

  private final Check check = new UnpairedQuoteCheck();

  @Test
  void otherMarksInBetweenContradictNothing() {
    assertEquals(
        List.of(),
        found(check, target("船长说：“你们都读过《潮汐表》吗？", "那本书里写着：‘逢三必退。’", "（他顿了一下。）", "我信它。”", "众人点头。")));
  }

  @Test
  void twoKindsRunOnAtOnce() {
    assertEquals(List.of(), found(check, target("她说：“信上写：‘船要晚到。", "货在下一班。’”", "说完就走了。")));
  }

  @Test
  void aQuotationOfTheSameKindInBetweenContradicts() {
    assertEquals(List.of("“", "”"), found(check, target("船长说：“明天开船。", "大副答：“是。”", "风很大。”")));
  }

  @Test
  void aHeadingEndsWhatIsOpen() {
    assertEquals(List.of("“", "”"), found(check, markdown("他说：“开船。\n\n## 第二节\n\n走吧。”")));
  }

  @Test
  void ofSentencesInLinesABracketMayRunOn() {
    assertEquals(List.of(), found(check, lines("那是老灯塔（有人说它闹鬼。", "也有人不信），早就塌了。")));
    assertEquals(List.of("（", "）"), found(check, target("那是老灯塔（有人说它闹鬼。", "也有人不信），早就塌了。")));
    assertEquals(
        List.of("（", "）"),
        found(check, lines("那是老灯塔（有人说。", "一。", "二。", "三。", "四。", "也有人不信），早就塌了。")));
  }

  @Test
  void openedAgainAtEachParagraphAndClosedOnce() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "'First, the ropes.", "“先说缆绳。",
                "'Then the lamp.", "“再说灯。",
                "'That is all.'", "“就这些。”")));
  }

  /** The source has closed its speech there, so that the next one begins another. */
  @Test
  void aLostMarkBeforeTheNextSpeechIsFound() {
    assertEquals(
        List.of("“"),
        found(
            check,
            pair(
                "'Mind the ropes.'", "“当心缆绳。",
                "'And the lamp?'", "“那灯呢？”")));
    assertEquals(
        List.of("“"),
        found(
            check,
            pair(
                "\"Mind the ropes,\" he said.", "“当心缆绳。",
                "\"And the lamp?\"", "“那灯呢？”")));
    assertEquals(List.of("“"), found(check, target("“当心缆绳。", "他说。", "“那灯呢？”")));
  }

  @Test
  void longSpeechesInLinesRunOnButNotForEver() {
    assertEquals(List.of(), found(check, lines(speech(20, "“先说缆绳。", "就这些。”"))));
    assertEquals(List.of("“", "”"), found(check, lines(speech(50, "“先说缆绳。", "就这些。”"))));
  }

  private static String[] speech(int size, String first, String last) {
    String[] lines = new String[size];
    Arrays.fill(lines, "接着说。");
    lines[0] = first;
    lines[size - 1] = last;
    return lines;
  }
}
