package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Models;
import io.github.duizhao.lexicon.TermTable;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms that a termbase requires or forbids. */
class TermbaseRulesTest {

  private static List<String> withTerms(String table, Bitext bitext) throws FormatException {
    Knowledge knowledge = new Knowledge(Lexicons.builtIn(), TermTable.parse("client.csv", table));
    return TermTexts.run(new WrongTermCheck(), knowledge, bitext).stream()
        .map(f -> f.severity() + " " + f.found() + " -> " + f.expected())
        .toList();
  }

  @Test
  void enforcesATermbase() throws FormatException {
    String table = "source,target,forbidden\nwidget,小部件,窗口小部件\nStatus Page,Status Page,\n";
    assertEquals(
        List.of("ERROR 窗口小部件 -> 小部件"), withTerms(table, pair("Move the widgets.", "移动窗口小部件。")));
    assertEquals(List.of("WARNING  -> 小部件"), withTerms(table, pair("Move the widget.", "移动它。")));
    assertEquals(
        List.of("WARNING  -> Status Page"),
        withTerms(table, pair("Open the Status Page.", "打开状态页面。")));
    assertEquals(List.of(), withTerms(table, pair("Move the widget.", "移动小部件。")));
    assertEquals(List.of(), withTerms(table, pair("Open the Status Page.", "打开 Status Page。")));
    assertEquals(List.of("ERROR 窗口小部件 -> 小部件"), withTerms(table, target("移动窗口小部件。")));
  }

  @Test
  void anAmbiguousTermThatShipsIsForItsFieldOnly() throws IOException {
    Knowledge shipped = new Knowledge(Lexicons.builtIn(), TermTable.builtIn(Models.builtIn()));
    String rule = "is a wrong form for";
    assertEquals(
        0,
        ruled(
            shipped,
            rule,
            pair(
                "The ship came in from the sea at dawn, and the pilot climbed a rope ladder. We had"
                    + " 4,200 containers on board.",
                "船在黎明时从海上驶来，领航员爬上绳梯。船上有四千二百个集装箱。")));
    assertEquals(
        1,
        ruled(
            shipped,
            rule,
            pair(
                "In the Kubernetes cluster, the kubelet asks each node by the API. Each container"
                    + " gets its own address.",
                "在 Kubernetes 集群里，kubelet 通过 API 查询每个节点。每个集装箱都有自己的地址。")));
  }

  private static long ruled(Knowledge knowledge, String rule, Bitext bitext) {
    return TermTexts.run(new WrongTermCheck(), knowledge, bitext).stream()
        .filter(finding -> finding.message().english().contains(rule))
        .count();
  }
}
