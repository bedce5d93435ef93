package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.List;
import org.junit.jupiter.api.Test;

class InconsistentTermCheckTest {

  private static List<Finding> run(Bitext bitext) {
    return new CheckRunner(
            List.of(new InconsistentTermCheck()), new Knowledge(Lexicons.builtIn(), Termbase.EMPTY))
        .run(bitext, CheckSettings.DEFAULT)
        .findings();
  }

  @Test
  void findsTheOneThatDiffers() {
    List<Finding> findings =
        run(
            pair(
                "The Secret holds a password.", "这个 Secret 保存密码。",
                "Create a Secret first.", "先创建一个 Secret。",
                "Delete the Secret later.", "稍后删除该 Secret。",
                "A Secret is small.", "秘密很小。"));
    assertEquals(1, findings.size());
    assertEquals("秘密", findings.get(0).found());
    assertEquals("Secret", findings.get(0).expected());
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void onlyNotesTwoRenderingsThatAreBothUsual() {
    List<Finding> findings =
        run(
            pair(
                "Each namespace has a name.", "每个名字空间都有名称。",
                "Delete the namespace.", "删除该名字空间。",
                "List the namespaces.", "列出名字空间。",
                "The namespace is empty.", "命名空间是空的。"));
    assertEquals(1, findings.size());
    assertEquals("命名空间", findings.get(0).found());
    assertEquals(Severity.NOTE, findings.get(0).severity());
  }

  @Test
  void findsOneWordOfATermThatDiffers() {
    List<Finding> findings =
        run(
            pair(
                "The Document Foundation was founded.", "文档基金会成立了。",
                "We like the Document Foundation.", "我们喜欢文档基金会。",
                "Ask the Document Foundation first.", "先问文档基金会。",
                "The Document Foundation has members.", "文件基金会有成员。"));
    assertEquals(1, findings.size());
    assertEquals("文件基金会", findings.get(0).found());
    assertEquals("文档基金会", findings.get(0).expected());
  }

  @Test
  void leavesAloneWhatStandsBesideHalfATerm() {
    assertEquals(
        List.of(),
        run(
            pair(
                "The Document Foundation was founded.", "文档基金会成立了。",
                "We like the Document Foundation.", "我们喜欢文档基金会。",
                "Ask the Document Foundation first.", "先问文档基金会。",
                "The Document Foundation has members.", "他们的基金会有成员。")));
  }

  @Test
  void leavesAloneOrdinaryWords() {
    assertEquals(
        List.of(),
        run(
            pair(
                "We use it daily.", "我们每天使用它。",
                "They use it, too.", "他们也使用它。",
                "You use it well.", "你使用得很好。",
                "I use it at home.", "我在家里用它。")));
  }
}
