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

/** Ordinary words with a Latin letter, and other Chinese that only looks like a name's. */
class LetteredWordsTest {

  private static List<String> found(String source, String target) throws IOException {
    return loud(run(Knowledge.builtIn(), pair(source, target))).stream()
        .map(Finding::found)
        .toList();
  }

  @Test
  void aWordWithALetterBeforeItsHyphenIsNoName() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            The doctor at the Grafana office held the x-ray against the window.

            He wore a Grafana T-shirt, and the x-ray was of a knee.
            """,
            """
            Grafana 办公室的医生把 X 光片举到窗前。

            他穿着 Grafana 的 T 恤，那张X光片照的是膝盖。
            """));
  }

  @Test
  void ordinaryWordsWithLettersTranslateNoName() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            We met Prometheus users at an X-Ray bar.

            X-Ray and Prometheus are what the users like.
            """,
            """
            我们在一家X光酒吧遇到了 Prometheus 的用户。

            X光和 Prometheus 都受用户喜爱。
            """));
  }

  @Test
  void aFaithIsNoOtherNameForAPerson() throws IOException {
    assertEquals(
        List.of(),
        found("He sat on the steps of St. Patrick's Church until noon.", "他在天主教堂的台阶上坐到中午。"));
  }

  @Test
  void anotherFaithIsOne() throws IOException {
    assertEquals(List.of("伊斯兰教"), found("He wrote a book on Buddhism.", "他写了一本关于伊斯兰教的书。"));
  }

  @Test
  void somebodyWithATitleAndAChineseNameIsNotTranslatedByTheSense() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            "Officer Hao, J1843 is not watched by us alone.

            "Officer Hao," said the others.
            """,
            """
            “郝警官，J1843 不是只有我们在看。

            “郝警官，”其他人说。
            """));
  }

  @Test
  void degreesHaveChineseNames() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            The observatory runs Grafana and has nine PhDs, which took a night to see it.
            """,
            """
            天文台用 Grafana，有九个博士，花了一夜才看出来。
            """));
  }

  @Test
  void anAdjectiveStandsForNoPlace() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            Grafana watches a Nanjing bed with curtains, and Prometheus watches Grafana.

            Grafana and Prometheus watch the curtains.
            """,
            """
            Grafana 监视着一张床，那床有高大的帐子，Prometheus 监视着 Grafana。

            Grafana 和 Prometheus 监视着帐子。
            """));
  }
}
