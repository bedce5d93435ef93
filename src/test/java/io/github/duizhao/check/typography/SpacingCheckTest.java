package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.lexicon.Knowledge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpacingCheckTest {

  private final Check check = new SpacingCheck();

  private List<String> styled(CheckSettings.Style style, String text) {
    Report report =
        new CheckRunner(List.of(check), Knowledge.NONE)
            .run(target(text), CheckSettings.DEFAULT.withStyle(style));
    return report.findings().stream().map(Finding::found).toList();
  }

  @Test
  void findsSpacesAgainstTheStyle() {
    assertEquals(List.of("用D"), styled(CheckSettings.Style.ZHLINT, "使用Docker 部署"));
    assertEquals(List.of(), styled(CheckSettings.Style.GBT15834, "使用 Docker部署"));
    assertEquals(
        List.of("和K"), styled(CheckSettings.Style.CONSISTENT, "用 Docker 部署和Kubernetes 集群"));
  }

  @Test
  void leavesAloneEverythingUnlessAskedFor() {
    assertEquals(List.of(), found(check, target("使用Docker 部署")));
    assertEquals(
        List.of("用D"),
        new CheckRunner(List.of(check), Knowledge.NONE)
                .run(
                    target("使用Docker 部 署 在 Linux 上"),
                    CheckSettings.DEFAULT.enable(Set.of("spacing")))
                .findings()
                .stream()
                .map(Finding::found)
                .filter(it -> !it.equals(" "))
                .toList());
  }
}
