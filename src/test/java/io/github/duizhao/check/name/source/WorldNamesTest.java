package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that products are called after. */
class WorldNamesTest {

  private static List<String> found(String source, String target) throws IOException {
    return loud(run(Knowledge.builtIn(), pair(source, target))).stream()
        .map(Finding::found)
        .toList();
  }

  @Test
  void leavesAloneWritersAndTitansAmongNamesInHanzi() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            Ottavio Brandolin reads Kafka to Mirela Dragomir.

            Brandolin compares Prometheus with a thief.

            The warmth of the Sun reaches Dragomir.
            """,
            """
            奥塔维奥·布兰多林给米雷拉·德拉戈米尔读卡夫卡。

            布兰多林把普罗米修斯比作小偷。

            太阳的暖意传到了德拉戈米尔身上。
            """));
  }

  @Test
  void findsProductsThatTheArticleShows() throws IOException {
    assertEquals(
        List.of("普罗米修斯"),
        found(
            """
            Brandolin stores the metrics in Prometheus.

            Prometheus asks each server once a minute.
            """,
            """
            布兰多林把指标存在 Prometheus 里。

            普罗米修斯每分钟询问一次每台服务器。
            """));
  }
}
