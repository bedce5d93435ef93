package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostLinksTest {

  private final Check check = new MarkupCheck();

  private List<Finding> run(String english, String chinese) {
    return CheckTexts.run(check, markdown(english, chinese));
  }

  private void assertSilent(String english, String chinese) {
    assertEquals(List.of(), found(check, markdown(english, chinese)));
  }

  @Test
  void findsALinkThatIsGone() {
    String english =
        "Read [the guide](https://a.example/guide).\n\nRun [Grafana](https://b.example/) first.\n";
    List<Finding> findings = run(english, "请读[指南](https://a.example/guide)。\n\n先运行 Grafana。\n");
    assertEquals(
        List.of("a link of the source is missing: https://b.example/"),
        findings.stream().map(it -> it.message().english()).toList());
    assertEquals("Grafana", findings.get(0).found());
    assertEquals(Severity.WARNING, findings.get(0).severity());
    assertEquals(
        List.of("请读指南。"),
        found(check, markdown(english, "请读指南。\n\n先运行 [Grafana](https://b.example/)。\n")));
    assertEquals(
        Severity.WARNING, run("Read [it](https://a.example/guide).", "请读它。").get(0).severity());
  }

  @Test
  void findsAReferenceThatNothingRefersToAnyMore() {
    assertEquals(
        List.of("请读指南和[更多][2]。"),
        found(
            check,
            markdown(
                "Read [the guide][1] and [more][2].\n\n[1]: https://a.example/guide\n[2]: https://b.example/",
                "请读指南和[更多][2]。\n\n[1]: https://a.example/guide\n[2]: https://b.example/")));
  }

  @Test
  void anAddressThatStandsFarAwayIsANote() {
    String english =
        "See [here](https://a.example/x).\n\nOne.\n\nTwo.\n\nThree.\n\nSee [it](https://a.example/x).\n";
    List<Finding> findings = run(english, "见[此处](https://a.example/x)。\n\n一。\n\n二。\n\n三。\n\n见它。\n");
    assertEquals(List.of("见它。"), findings.stream().map(Finding::found).toList());
    assertEquals(Severity.NOTE, findings.get(0).severity());
  }

  @Test
  void leavesAloneLinksThatAreThereInAnotherWay() {
    assertSilent("See [it](https://a.example/en/x#top).", "见[它](https://a.example/zh-cn/x)。");
    assertSilent("See [it](/docs/x/) now.", "现在见[它](https://a.example/docs/x/)。");
    assertSilent(
        "See [C](https://en.wikipedia.org/wiki/C_language).",
        "见 [C](https://zh.wikipedia.org/wiki/C语言)。");
    assertSilent("See [it](https://a.example/x).", "见它（https://a.example/x）。");
    assertSilent("See [below](#usage).", "见[下文](#用法)。");
    assertSilent(
        "It rains on [Rome](https://a.example/rome).\n\nNobody stays.",
        "下雨了。\n\n没有人留在[罗马](https://a.example/rome)。");
    assertSilent(
        "It rains.\n\nIt pours.\n\nNobody stays in [Rome](https://a.example/rome).",
        "见[罗马](https://b.example/luoma)，下雨了。\n\n大雨倾盆。\n\n没有人留在罗马。");
    assertSilent(
        "See [x](guide.md) and [y](https://b.example/).",
        "见[甲](guide.zh.md)和[乙](https://b.example/)。");
  }

  @Test
  void leavesAloneWhatIsNoLinkOfTheArticle() {
    String other = "\n\nSee [it](https://a.example/x).";
    String same = "\n\n见[它](https://a.example/x)。";
    assertSilent("It rained.[1](https://a.example/notes)" + other, "下雨了。" + same);
    assertSilent("[![build](b.svg)](https://ci.example/b)" + other, "![构建](b.svg)" + same);
    assertSilent("Acme is a sponsor of [us](https://us.example/)." + other, "Acme 是我们的赞助商。" + same);
  }

  @Test
  void aTextWithoutLinksIsToldOnce() {
    String english =
        "See [a](https://a.example/).\n\nSee [b](https://b.example/).\n\nSee [c](https://c.example/).\n\nSee [d](https://d.example/).";
    List<Finding> findings = run(english, "见甲。\n\n见乙。\n\n见丙。\n\n见丁。");
    assertEquals(1, findings.size());
    assertEquals(4, findings.get(0).source().size());
    assertEquals(Severity.NOTE, findings.get(0).severity());
    findings = run(english, "见甲。\n\n见乙。\n\n见**丙**。\n\n见丁。");
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void aLinkThatWasAddedIsANote() {
    String english = "See [it](https://a.example/x).\n\nRome is old.";
    List<Finding> findings =
        run(english, "见[它](https://a.example/x)。\n\n[罗马](https://b.example/rome)很古老。");
    assertEquals(List.of("罗马"), findings.stream().map(Finding::found).toList());
    assertEquals(Severity.NOTE, findings.get(0).severity());
    assertSilent("See it.\n\nRome is old.", "见它。\n\n[罗马](https://b.example/rome)很古老。");
  }
}
