package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntranslatedCheckTest {

  private final Check check = new UntranslatedCheck();

  @Test
  void findsSentenceLeftInEnglish() {
    assertEquals(
        List.of("That is all there is to it."),
        found(check, pair("That is all there is to it.", "That is all there is to it.")));
    assertEquals(
        List.of("In that case, you can create a secret directly."),
        found(check, target("首先安装。In that case, you can create a secret directly. 然后重启。")));
  }

  @Test
  void leavesAloneNamesTitlesAndQuotes() {
    assertEquals(
        List.of(),
        found(
            check,
            target(
                "他读过 The Old Man and the Sea 和 Linux From Scratch。",
                "他说“to be or not to be, that is the question.”",
                "使用 Red Hat Enterprise Linux Server with Docker 来部署。")));
  }

  @Test
  void leavesAloneEnglishThatTheSourceDoesNotHave() {
    assertEquals(
        List.of(), found(check, pair("He quoted Kant.", "他写道 This is what you can do with it.")));
  }

  @Test
  void findsEnglishWithNumbersAndQuotesInIt() {
    String english =
        "He said that \"this\" is what the 3,000 people of the town had always wanted.";
    assertEquals(List.of(english), found(check, target("首先安装。" + english)));
  }

  @Test
  void findsAShortSentenceOnlyWhereTheSourceHasIt() {
    String english = "Everything else is engineering.";
    assertEquals(
        List.of(english),
        found(check, pair("Know what you have. " + english, "要知道自己有什么。" + english)));
    assertEquals(List.of(), found(check, target("要知道自己有什么。" + english)));
  }

  @Test
  void findsWhatSomebodySaysBeforeAChineseMarkButNoTitles() {
    assertEquals(
        List.of("It is a very old clock"),
        found(
            check,
            pair(
                "“It is a very old clock,” she said, and laughed.",
                "“It is a very old clock，”她说着笑了。",
                "“The Clock of the North,” she said, and laughed.",
                "“The Clock of the North，”她说着笑了。",
                "Write “it is a very old clock”, as the book says.",
                "请写“it is a very old clock”，如书中所说。")));
  }

  @Test
  void findsWhatSomebodySaysButNotWhatAProgramSays() {
    assertEquals(
        List.of("Everything else is engineering."),
        found(
            check,
            pair(
                "“Write it down,” she said. “Everything else is engineering.”",
                "“写下来，”她说。“Everything else is engineering.”")));
    assertEquals(
        List.of(),
        found(
            check,
            pair("It prints “The file is not there.” twice.", "它打印两次“The file is not there.”。")));
    String quoted = "\"The old engine is gone and will be missed. The new one is what you get.\"";
    assertEquals(
        List.of(), found(check, pair("As the log says: " + quoted, "可以肯定地说，日志里写的是：" + quoted)));
  }
}
