package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegationCheckTest {

  private final Check check = new NegationCheck();

  @Test
  void findsLostNegation() {
    assertEquals(
        List.of("它会在此之前移除。", "这样能保证结果。"),
        found(
            check,
            pair(
                "It will not be removed before that.", "它会在此之前移除。",
                "This doesn't guarantee it.", "这样能保证结果。")));
  }

  @Test
  void leavesAloneNegatedAndHarmlessSentences() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "It never fails.", "它从未失败。",
                "Not only that, it is fast.", "而且它很快。",
                "No pod can run unless it matches.", "只有匹配的 Pod 才能运行。",
                "You should avoid it, no matter what.", "你应当避开它。")));
    assertEquals(List.of(), found(check, markdown("The `not-ready` taint.", "污点。")));
  }

  @Test
  void leavesAloneWordsThatNegateByThemselvesAndKeptValues() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "They left without anyone noticing.", "他们悄悄离开了。",
                "The field has no effect on it.", "该字段会被忽略。",
                "Set the policy to Never.", "将策略设为 Never。",
                "You can run it without a network.", "可以离线运行它。",
                "If you have questions, please don’t hesitate to write.", "如有问题，请联系我们。")));
  }

  @Test
  void aKeptWordDoesNotExcuseAnotherNegation() {
    assertEquals(
        List.of("将策略设为 Never，它会重启。"),
        found(
            check, pair("Set the policy to Never, and it is not restarted.", "将策略设为 Never，它会重启。")));
  }

  @Test
  void pointsAtTheClauseThatRendersTheWordsBesideIt() {
    var bitext =
        io.github.duizhao.check.CheckTexts.pair(
            "The server is fast, but the database does not support images.",
            "服务器很快，但是数据库支持图像，仅此而已。");
    assertEquals(
        List.of("但是数据库支持图像"),
        io.github.duizhao.check.CheckTexts.run(
                check, bitext, io.github.duizhao.lexicon.Knowledge.builtIn())
            .stream()
            .map(it -> it.found())
            .toList());
  }
}
