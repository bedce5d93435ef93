package io.github.duizhao.check.name.target;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.run;
import static io.github.duizhao.check.name.NameTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sounds like one of the thousands of listed names, in texts that do not show that name. */
class ListedSoundsTest {

  private static final String PRODUCTS =
      "我们用 Kubernetes 和 GitLab，数据在 PostgreSQL 里，用 Grafana 看图。\n\n";

  @Test
  void aTextWithoutProductsHasPersons() throws IOException {
    none("阿伯纳西先生昨天来了。");
    none("岛上的人都认识米格尔。\n\n米格尔修好了灯塔的门。");
  }

  @Test
  void aSpeakerIsNoProduct() throws IOException {
    none(PRODUCTS + "**米格尔：** 我在 GitHub 上有四十个仓库。\n\n**米格尔：** 大多没写完。");
  }

  @Test
  void whoHasATitleOrSpeaksIsNoProduct() throws IOException {
    none(PRODUCTS + "后来米格尔博士也用上了 GitLab。\n\n米格尔很满意 Grafana。");
    none(PRODUCTS + "我的同事米格尔喜欢 Grafana。");
  }

  @Test
  void aProductAmongProductsIsFound() throws IOException {
    assertEquals(List.of("库伯马特"), found(PRODUCTS + "集群用的是 Kubernetes、库伯马特和 GitLab。"));
  }

  @Test
  void anotherPlaceOrFirmIsRight() throws IOException {
    none("铜精矿将运往中国和韩国加工。");
    none("列车属于德国铁路公司（Deutsche Bahn）。");
  }

  @Test
  void aWordThatHasTheNameInAPhraseIsNoName() throws IOException {
    none("他保留了 Windows、Office 和服务器，上任第一年就买下了两家公司。");
    none("她在 Booking 带领团队，读了很多图书。");
  }

  private static void none(String text) throws IOException {
    assertEquals(List.of(), found(text), text);
  }

  private static List<String> found(String text) throws IOException {
    return loud(run(Knowledge.builtIn(), target(text))).stream().map(Finding::found).toList();
  }
}
