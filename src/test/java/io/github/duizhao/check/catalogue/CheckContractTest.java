package io.github.duizhao.check.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every check promises, tried with random text over all of them. */
class CheckContractTest {

  private static final String[] PIECES = {
    "Kubernetes",
    "kube ctl",
    "库伯内特",
    "阴天",
    "说",
    "。",
    "，",
    "“",
    "”",
    "（",
    ")",
    "\n\n",
    "\n",
    " ",
    "[阴天](https://overcast.fm/a)",
    "[x](",
    "](http://",
    "`code`",
    "**",
    "*",
    "# ",
    "> ",
    "- ",
    "| a | b |\n",
    "1,500",
    "百分之三",
    "２０１９",
    "T2",
    "【",
    "云本地计算基金会",
    "Java Script",
    "iPhone",
    "·",
    "肯·切尼",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\u200b",
    "\u0301",
    "İ",
    "ß",
    "a@b.c",
    "https://例子.测试/路",
    "<br>",
    "&amp;",
    "```\n",
    "{{< note >}}",
    "新堆栈",
    "The New Stack",
    "!!",
    "……",
    "--",
    "::",
    "\t",
    "\u3000",
    "\r\n",
    "第 3 章",
    "不",
    "not"
  };

  private final Knowledge knowledge = Knowledge.builtIn();

  @Test
  void idsAreUnique() {
    Set<String> ids = new HashSet<>();
    for (Check check : AllChecks.list()) {
      assertTrue(ids.add(check.info().id()), "twice: " + check.info().id());
    }
  }

  @Test
  void neverThrowAndPointAtWhatTheyFound() throws IOException {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Side target = side("t.md", Lang.ZH, text(random));
      Bitext bitext =
          seed % 2 == 0
              ? Bitext.targetOnly(target)
              : Aligner.create(knowledge.lexicon())
                  .align(side("s.md", Lang.EN, text(random)), target);
      for (Check check : AllChecks.list()) {
        String where = "seed " + seed + ", check " + check.info().id();
        List<Finding> once = check.check(inspection(bitext));
        for (Finding finding : once) {
          verify(finding, check, bitext, where);
        }
        assertEquals(once, check.check(inspection(bitext)), where);
      }
    }
  }

  private static void verify(Finding finding, Check check, Bitext bitext, String where) {
    Content content = bitext.target().document().content();
    assertEquals(check.info().id(), finding.check(), where);
    assertTrue(finding.place().end() <= content.length(), where);
    String there = finding.place().in(content);
    boolean markup = there.chars().anyMatch(c -> "*`[]<>&{}|#\n\t\r".indexOf(c) >= 0);
    assertTrue(
        there.equals(finding.found()) || markup,
        () -> where + ": <" + there + "> is not <" + finding.found() + ">");
    assertTrue(finding.bead() >= -1 && finding.bead() < bitext.beads().size(), where);
    finding.related().forEach(span -> assertTrue(span.end() <= content.length(), where));
    int source = bitext.source().document().content().length();
    finding.source().forEach(span -> assertTrue(span.end() <= source, where));
    finding.fix().ifPresent(fix -> assertTrue(fix.span().end() <= content.length(), where));
  }

  @Test
  void leaveACleanPairAlone() throws IOException {
    Side source =
        side(
            "s.md",
            Lang.EN,
            """
            # Logs in the cluster

            Fluentd collects the logs of every container and sends them to Elasticsearch.
            We run it on Kubernetes 1.24, and 3 of our 20 nodes keep a copy for two weeks.

            Anna Keller says: "We read the logs with [Grafana](https://grafana.com/), not with our eyes."
            """);
    Side target =
        side(
            "t.md",
            Lang.ZH,
            """
            # 集群中的日志

            Fluentd 收集每个容器的日志，并把它们发送到 Elasticsearch。
            我们在 Kubernetes 1.24 上运行它，20 个节点中有 3 个把副本保留两周。

            Anna Keller 说：“我们用 [Grafana](https://grafana.com/) 读日志，而不是用眼睛。”
            """);
    for (Bitext bitext :
        List.of(
            Aligner.create(knowledge.lexicon()).align(source, target), Bitext.targetOnly(target))) {
      Report report =
          new CheckRunner(AllChecks.list(), knowledge).run(bitext, CheckSettings.DEFAULT);
      List<Finding> loud =
          report.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
      assertEquals(List.of(), loud);
    }
  }

  @Test
  void passOverTextInOtherLanguages() throws IOException {
    Side german = side("t.md", Lang.of("de"), "Der Herbst kam früh, und die Straße war leer.");
    for (Check check : AllChecks.list()) {
      for (Finding finding : check.check(inspection(Bitext.targetOnly(german)))) {
        assertEquals(finding.place().in(german.document().content()), finding.found());
      }
    }
  }

  private Inspection inspection(Bitext bitext) {
    return new Inspection(bitext, knowledge, CheckSettings.DEFAULT);
  }

  private static Side side(String name, Lang lang, String text) throws IOException {
    Document document = Documents.parse(name, lang, text);
    return new Side(document, Sentences.of(document));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) == 0) {
        text.append((char) (0x4e00 + random.nextInt(3000)));
      }
    }
    return text.toString();
  }
}
