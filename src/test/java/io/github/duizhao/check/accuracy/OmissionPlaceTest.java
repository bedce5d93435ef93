package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a finding stands that has no words of the translation. */
class OmissionPlaceTest {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicons.builtIn(), Termbase.EMPTY);

  private static final String SOURCE =
      "The bridge was built in winter. The mayor closed the school. The children were happy.\n\n"
          + "Their teacher opened a window. A bird came in. The dog slept.\n";

  private static String placed(String chinese, String... shapes) {
    Bitext bitext = CheckTexts.shaped(SOURCE, chinese, shapes);
    List<Finding> findings = CheckTexts.run(new OmissionCheck(), bitext, KNOWLEDGE);
    assertEquals(1, findings.size());
    int at = findings.get(0).place().start();
    return chinese.substring(0, at) + "|" + chinese.substring(at);
  }

  @Test
  void theFirstSentenceOfAParagraphIsMissingAtItsStart() {
    assertEquals(
        "桥是冬天建的。市长关闭了学校。孩子们很高兴。\n\n|一只鸟飞了进来。狗睡着了。\n",
        placed("桥是冬天建的。市长关闭了学校。孩子们很高兴。\n\n一只鸟飞了进来。狗睡着了。\n", "1-1", "1-1", "1-1", "1-0"));
    assertEquals(
        "|市长关闭了学校。孩子们很高兴。\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n",
        placed("市长关闭了学校。孩子们很高兴。\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n", "1-0"));
  }

  @Test
  void theOthersAreMissingAfterTheSentenceBeforeThem() {
    assertEquals(
        "桥是冬天建的。市长关闭了学校。|\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n",
        placed("桥是冬天建的。市长关闭了学校。\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n", "1-1", "1-1", "1-0"));
    assertEquals(
        "桥是冬天建的。|孩子们很高兴。\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n",
        placed("桥是冬天建的。孩子们很高兴。\n\n老师打开了一扇窗。一只鸟飞了进来。狗睡着了。\n", "1-1", "1-0"));
  }

  @Test
  void aWholeParagraphIsMissingAfterTheOneBeforeIt() {
    assertEquals(
        "桥是冬天建的。市长关闭了学校。孩子们很高兴。|\n",
        placed("桥是冬天建的。市长关闭了学校。孩子们很高兴。\n", "1-1", "1-1", "1-1", "1-0", "1-0", "1-0"));
  }
}
