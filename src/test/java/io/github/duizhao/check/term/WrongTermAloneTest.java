package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong terms of a translation without its source. */
class WrongTermAloneTest {

  private static final String FIELD = "在 Kubernetes 集群里，kubelet 通过 API 查询每个节点的状态，并用 etcd 存储数据。\n\n";

  private static List<Finding> run(Bitext bitext) {
    return TermTexts.run(new WrongTermCheck(), bitext);
  }

  private static List<String> found(Bitext bitext) {
    return TermTexts.faults(run(bitext));
  }

  @Test
  void findsATermPutOverWordByWordWithoutTheSource() {
    List<Finding> findings = run(target("Docker、Kubernetes 和 Prometheus 很有用。", "用特色旗帜来打开新功能。"));
    assertEquals(1, findings.size());
    assertEquals("特色旗帜", findings.get(0).found());
    assertEquals("特性标志", findings.get(0).expected());
    assertTrue(findings.get(0).message().english().contains("“feature flag”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每个设备都需要一个合适的司机。 | 司机 -> 驱动
          房客之间的数据必须彼此隔离。 | 房客 -> 租户
          它把这些物体写入数据库。 | 物体 -> 对象
          请先安装这个图书馆，再运行命令。 | 图书馆 -> 库
          重新启动这个工人节点。 | 工人节点 -> 工作节点
          """)
  void findsThingsThatTheFieldNeverSpeaksOfInItsArticles(String line, String expected) {
    assertEquals(List.of(expected), found(target(FIELD + line)));
  }

  @Test
  void findsAnotherFormOfATermThatTheTextHasElsewhere() {
    Bitext text = target(FIELD, "特性标志很有用。", "用特征标志打开功能。");
    assertEquals(List.of("特征标志 -> 特性标志"), found(text));
    assertEquals(List.of(), found(target(FIELD, "用特征标志打开功能。")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这是出于同样的必要条件。", // means "requirement", as 要求 does
        "这项制度已经很老了。",
        "我们改动了两处，因为极限就在那里。"
      })
  void leavesAloneNearAndGeneralWordsWithoutTheSource(String line) {
    assertEquals(List.of(), found(target(FIELD + line)));
  }

  @Test
  void leavesAloneTextsOfOtherFieldsWithoutTheSource() {
    assertEquals(List.of(), found(target("司机把箱子搬下车，房客站在门口看着。\n\n图书馆今天不开门，导演也没有来。")));
  }

  @Test
  void findsItWithoutTheSource() {
    assertEquals(List.of("集装箱 -> 容器"), found(target("Docker 让容器更容易使用。", "每个集装箱都有自己的地址。")));
  }

  @Test
  void leavesAloneTheWordInAnotherField() {
    assertEquals(List.of(), found(target("这艘轮船运载两千个集装箱。", "开发商在河边盖了新楼。")));
  }
}
