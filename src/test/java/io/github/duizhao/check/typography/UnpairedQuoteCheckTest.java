package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpairedQuoteCheckTest {

  private final Check check = new UnpairedQuoteCheck();

  @Test
  void findsMarkWithoutPartnerAtTheMark() {
    assertEquals(List.of("“"), found(check, target("他说：“今天下雨。", "然后走了。")));
    assertEquals(List.of("”"), found(check, target("今天下雨”，他说。")));
    assertEquals(List.of("（"), found(check, target("这件事（见上文很重要。")));
  }

  @Test
  void findsFirstOfTwoOpenersInARow() {
    var findings = io.github.duizhao.check.CheckTexts.run(check, target("她说：“天很冷。“但是风停了。”她走了。"));
    assertEquals(1, findings.size());
    assertEquals(3, findings.get(0).place().start());
  }

  @Test
  void proposesTheOtherMarkWhereOneIsTurnedTheWrongWay() {
    for (String text :
        List.of("“雨停了。“船长说。", "牌子上写着“禁止入内“。", "他问：“雨停了吗？“", "客栈名叫“灯塔“（the Lamp），在港口边。")) {
      var one = io.github.duizhao.check.CheckTexts.run(check, target(text));
      assertEquals(1, one.size(), text);
      assertEquals("”", one.get(0).expected(), text);
      assertEquals(text.lastIndexOf('“'), one.get(0).place().start(), text);
    }
    var three = io.github.duizhao.check.CheckTexts.run(check, target("“雨停了。“船长说，“开船吧。”"));
    assertEquals(1, three.size());
    assertEquals("”", three.get(0).expected());
    assertEquals(5, three.get(0).place().start());
    var opened = io.github.duizhao.check.CheckTexts.run(check, target("船长说：”雨停了。”他笑了。"));
    assertEquals(1, opened.size());
    assertEquals("“", opened.get(0).expected());
    assertEquals(4, opened.get(0).place().start());
    // two that have nothing to do with each other stay two
    assertEquals(List.of("“", "“"), found(check, target("她喊：“快来，又喊：“快走")));
  }

  @Test
  void leavesAloneQuotationOverSeveralParagraphs() {
    assertEquals(List.of(), found(check, target("他说：“先讲第一件事。", "“再讲第二件事。”")));
    assertEquals(List.of(), found(check, target("“信是这样写的：", "一切都好。", "勿念。”")));
  }

  @Test
  void leavesAloneListMarksApostrophesAndMixedBrackets() {
    assertEquals(
        List.of(),
        found(
            check,
            target(
                "1) 打开 Kubernetes’s 页面",
                "a）选择 don’t ask",
                "很好 :)",
                "容器（container) 运行时",
                "可选 a) 红茶， b) 绿茶，c）白茶，以及 d) 水。",
                "先做两件事；1）浇水；2）关灯。",
                "做法（先开窗；1）浇水；2）关灯）不变。",
                "开放灯塔组织（Open Lantern Group；OLG）负责它。",
                "灯塔（见图 1；2）在港口。")));
    assertEquals(List.of(")"), found(check, target("可选红茶 b2)，或绿茶。")));
    assertEquals(List.of("("), found(check, target("可选 (红茶 a) 和 (绿茶。")));
  }

  @Test
  void findsMisnestedMarksWhereTheyGoWrong() {
    var crossed = io.github.duizhao.check.CheckTexts.run(check, target("他说（这里“很冷）的夜晚”才过去。"));
    assertEquals(1, crossed.size());
    assertEquals(8, crossed.get(0).place().start());
    var nested = io.github.duizhao.check.CheckTexts.run(check, target("他说：“她说“很冷”就走了。”"));
    assertEquals(1, nested.size());
    assertEquals(6, nested.get(0).place().start());
  }
}
