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

class UrlCheckTest {

  private final Check check = new UrlCheck();

  @Test
  void findsDamagedAddresses() {
    assertEquals(
        List.of("##usage", "谷歌.com", "https：//"),
        found(
            check,
            markdown(
                "见[用法](https://example.org/a##usage)和[主页](https://谷歌.com/)。\n\n请看 https：//example.org 一页。")));
  }

  @Test
  void findsTargetThatIsNotTheSources() {
    Finding finding =
        CheckTexts.run(
                check,
                markdown(
                    "See [the code](https://example.org/google/cadvisor) now.",
                    "现在看[代码](https://example.org/谷歌/cadvisor)。"))
            .get(0);
    assertEquals("谷歌", finding.found());
    assertEquals("https://example.org/google/cadvisor", finding.expected());
  }

  @Test
  void findsRelativeAddressMadeAbsolute() {
    List<Finding> findings =
        CheckTexts.run(
            check,
            markdown("See [it](/docs/setup/) now.", "见[此处](https://other.example/docs/setup/)。"));
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void leavesAloneAddressesOfTheTranslatedSite() {
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "See [a](/docs/setup/) and [b](https://example.org/en/x) and [c](http://en.wikipedia.org/wiki/C).",
                "见[甲](/zh-cn/docs/setup/)、[乙](https://example.org/zh-cn/x)和[丙](https://zh.wikipedia.org/wiki/C)。")));
  }

  @Test
  void findsPagesBesideTheTextMadeAbsolute() {
    assertEquals(
        1,
        found(
                check,
                markdown("See [it](tools.md) now.", "见[此处](https://other.example/docs/tools.md)。"))
            .size());
    assertEquals(List.of(), found(check, markdown("See [it](tools.md) now.", "见[此处](tools.md)。")));
  }

  @Test
  void findsAnAddressTakenFromAnotherPlaceOfTheText() {
    String english =
        "See [the inn](https://ex.org/inn).\n\nIt rains.\n\nIt pours.\n\nSee [a mill](https://ex.org/mill).\n";
    String chinese = "见[客栈](https://ex.org/inn)。\n\n下雨了。\n\n大雨倾盆。\n\n见[磨坊](https://ex.org/inn)。\n";
    List<Finding> findings = CheckTexts.run(check, markdown(english, chinese));
    assertEquals(List.of("https://ex.org/mill"), findings.stream().map(Finding::expected).toList());
    assertEquals(
        List.of(),
        found(
            check,
            markdown(english, chinese.replace("坊](https://ex.org/inn", "坊](https://ex.org/mill"))));
  }
}
