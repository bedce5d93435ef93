package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmphasisCheckTest {

  private final Check check = new EmphasisCheck();

  @Test
  void findsBoldWordsLostAndAdded() {
    assertEquals(
        List.of("永远不要打开这扇门。", "今天"),
        found(
            check,
            markdown("**Never** open this door.\n\nIt rains today.", "永远不要打开这扇门。\n\n**今天** 下雨。")));
  }

  @Test
  void leavesAloneOtherWaysToStandOutHeadingsAndItalics() {
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "# A **new** day\n\nThe word **song** is short.\n\nPress **Save** now.\n\nIt is *so* good.",
                "# 新的一天\n\n“歌曲”这个词很短。\n\n现在按 Save 键。\n\n**太**好了。")));
  }
}
