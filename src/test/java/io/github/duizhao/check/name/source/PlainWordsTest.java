package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that the dictionary lacks and that are translated all the same. */
class PlainWordsTest {

  @Test
  void aPlainWordBehindAHyphenIsNoName() throws IOException {
    leavesAlone("Grace Park, Co-Founder of Quarry, spoke.", "Quarry 联合创始人 Grace Park 发了言。");
    leavesAlone("It uses OS-level virtualization.", "它使用操作系统级别的虚拟化。");
  }

  @Test
  void smallWordsMadeOfEnglishWordsAreTranslated() throws IOException {
    leavesAlone("View the changelog of the lamp.", "查看这盏灯的变更日志。");
    leavesAlone("The node stays uninitialized.", "节点保持未初始化状态。");
  }

  @Test
  void twoWordsRunTogetherAreTranslatedAsTheDictionaryTranslatesThem() throws IOException {
    String english = "Set readonly to true.\n\nThe readOnly flag counts.\n\nMark it as readonly.";
    String chinese = "将 readonly 设为 true。\n\nreadOnly 标志有效。\n\n";
    leavesAlone(english, chinese + "把它标记为只读。");
    assertEquals(List.of("独自"), found(english, chinese + "把它标记为独自阅读。"));
  }

  @Test
  void aWordCutFromALongerOneIsTranslated() throws IOException {
    leavesAlone(
        "Run kubeadm init first.\n\nThe init containers start again.",
        "先运行 kubeadm init。\n\n初始化容器再次启动。");
  }

  @Test
  void itemsOfAListThatWasRunTogetherBeginWithACapital() throws IOException {
    leavesAlone(
        "There are three levels of it: - Production: top - Preproduction: middle - Testing: low",
        "它有三个级别： - 生产：最高 - 预生产：中等 - 测试：低");
  }

  @Test
  void theCapitalOfATitleIsNoName() throws IOException {
    leavesAlone("# The Ferryman\n\nThe ferryman is three years old.", "# 摆渡人\n\n摆渡人三岁了。");
  }

  @Test
  void fieldsOfAProgramMayBeSaidInProse() throws IOException {
    leavesAlone("The initialDelaySeconds of it count.", "它的初始延迟秒数有效。");
  }

  @Test
  void aVerbBeforeANameDoesNotBelongToIt() throws IOException {
    assertEquals(
        List.of("开放遥测"),
        found(
            "OpenTelemetry is new.\n\nWe use OpenTelemetry.\n\nAdopt OpenTelemetry soon.",
            "OpenTelemetry 是新的。\n\n我们使用 OpenTelemetry。\n\n尽快采用开放遥测。"));
  }

  private static void leavesAlone(String english, String chinese) throws IOException {
    assertEquals(List.of(), found(english, chinese));
  }

  private static List<String> found(String english, String chinese) throws IOException {
    return loud(run(BARE, pair(english, chinese))).stream().map(f -> f.found()).toList();
  }
}
