package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupCheckTest {

  private final Check check = new MarkupCheck();

  @Test
  void findsEmptyLinksAndLinksOnMarks() {
    assertEquals(
        List.of("[](https://example.org/)", "[，](https://example.org/a)"),
        found(check, markdown("[](https://example.org/)\n\n我们知道[，](https://example.org/a)这很难。")));
  }

  @Test
  void findsLinkThatSwallowsTheSentence() {
    assertEquals(
        List.of("公共构建服务，"),
        found(check, markdown("他们还推出了[公共构建服务，这将简化在托管环境中构建和存储应用的过程。](https://example.org/)")));
  }

  @Test
  void findsLinkOverSeveralParagraphs() {
    assertEquals(List.of("[张三"), found(check, markdown("[张三\n\n他写过很多文章。](https://example.org/)")));
  }

  @Test
  void findsMarksInsideLinksAndLinksThatTouch() {
    assertEquals(
        List.of("、", "红"),
        found(
            check,
            markdown(
                "在[二零一九年大会、](https://example.org/a)上，用户有[蓝色公司](https://b.example/)[红色公司](https://c.example/)。")));
  }

  @Test
  void findsLeftoversOfMarkup() {
    assertEquals(
        List.of("】[3]", "&amp;nbsp;", "* *"),
        found(check, markdown("见[官方文档】[3]。\n\n一个&amp;nbsp;空格。\n\n这是* *重点。")));
  }

  @Test
  void findsAddressesInFullWidthBrackets() {
    assertEquals(
        List.of("]（", "]（"),
        found(check, markdown("见 [指南]（docs/guide.md）。\n\n它介于 [0, 31]（含边界值）。\n\n见 [图]（#map）。")));
  }

  @Test
  void leavesAloneGoodLinks() {
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "[整段都是一个链接，它以句号结尾，也没有问题。](https://example.org/)\n\n"
                    + "见[艾蒙·达德加尔](https://www.linkedin.com/in/armon-dadgar/)和 **重点** 与"
                    + "[《现代系统该有多大？答案》](https://example.org/b)。\n\n![图](a.png)")));
  }

  @Test
  void findsALinkThatSlidOffItsName() {
    assertEquals(
        List.of("读日志"),
        found(
            check,
            markdown(
                "We use [Grafana](https://grafana.com/) to read logs.",
                "我们用 Grafana 来[读日志](https://grafana.com/)。")));
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "We use [Grafana](https://grafana.com/) to read logs.",
                "我们用 [Grafana 面板](https://grafana.com/)读日志。")));
  }
}
