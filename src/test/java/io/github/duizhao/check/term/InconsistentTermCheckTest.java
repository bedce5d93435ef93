package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class InconsistentTermCheckTest {

  private static List<Finding> run(Bitext bitext) {
    return TermTexts.run(new InconsistentTermCheck(), bitext);
  }

  private static List<String> found(String... texts) {
    return TermTexts.faults(run(pair(texts)));
  }

  /** Without notes. */
  private static List<String> loud(String... texts) {
    return TermTexts.faults(
        run(pair(texts)).stream().filter(f -> f.severity() != Severity.NOTE).toList());
  }

  @Test
  void findsTheOneThatDiffers() {
    List<Finding> findings =
        run(
            pair(
                "The Secret holds a password.", "这个 Secret 保存密码。",
                "Create a Secret first.", "先创建一个 Secret。",
                "Delete the Secret later.", "稍后删除该 Secret。",
                "A Secret is small.", "秘密很小。"));
    assertEquals(1, findings.size());
    assertEquals("秘密", findings.get(0).found());
    assertEquals("Secret", findings.get(0).expected());
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void onlyNotesTwoRenderingsThatAreBothUsual() {
    List<Finding> findings =
        run(
            pair(
                "Each namespace has a name.", "每个名字空间都有名称。",
                "Delete the namespace.", "删除该名字空间。",
                "List the namespaces.", "列出名字空间。",
                "The namespace is empty.", "命名空间是空的。"));
    assertEquals(1, findings.size());
    assertEquals("命名空间", findings.get(0).found());
    assertEquals(Severity.NOTE, findings.get(0).severity());
  }

  @Test
  void findsAWordLikeTheUsualOne() {
    assertEquals(
        List.of("名称空间 -> 命名空间"),
        found(
            "Each namespace has a name.", "每个命名空间都有名称。",
            "Delete the namespace.", "删除该命名空间。",
            "List the namespaces.", "列出命名空间。",
            "Create a namespace.", "创建一个命名空间。",
            "The namespace is empty.", "名称空间是空的。"));
  }

  @Test
  void leavesAloneWordsThatOnlyBeginLikeTheUsualOne() {
    for (String last : List.of("对客户来说很安全。", "让客户使用旧灯塔是安全的。")) {
      assertEquals(
          List.of(),
          found(
              "Each client has a name.", "每个客户端都有名称。",
              "Start the client.", "启动该客户端。",
              "Stop the clients.", "停止客户端。",
              "Test the client.", "测试客户端。",
              "The lamp is safe for clients.", last));
    }
  }

  @Test
  void leavesAloneAWordOfAPhraseThatTheDictionaryHas() {
    assertEquals(
        List.of(),
        loud(
            "Each instance has a type.", "每个实例都有类型。",
            "Create an instance.", "创建一个实例。",
            "Print the instance.", "打印该实例。",
            "The instance is small.", "该实例很小。",
            "Restart the instance.", "重启该实例。",
            "Test the instance.", "测试该实例。",
            "For instance, call the function.", "例如，调用该函数。"));
  }

  @Test
  void leavesAloneWhatTheRestOfTheTextKeepsAsCode() {
    assertEquals(
        List.of(),
        loud(
            "Define a rectangle as a struct.", "把 rectangle 定义为结构体。",
            "Print the rectangle.", "打印 rectangle。",
            "The rectangle has a width.", "rectangle 有宽度。",
            "Each rectangle is small.", "每个长方形都很小。"));
  }

  @Test
  void leavesAloneAVerbWhereTheRestHasANoun() {
    assertEquals(
        List.of(),
        loud(
            "It means that the node is full.", "这意味着节点已满。",
            "This means that the Pod starts.", "这意味着 Pod 启动。",
            "It means that the file is empty.", "这意味着文件为空。",
            "That means the image is old.", "那意味着镜像很旧。",
            "It means that the volume is small.", "这意味着卷很小。",
            "It means that the API is stable.", "这意味着 API 是稳定的。",
            "Read about the meanings of the fields.", "阅读这些字段的含义。"));
  }

  @Test
  void leavesAloneThePhraseBesideWhatElsewhereBelongsToAnother() {
    assertEquals(
        List.of(),
        loud(
            "Use graceful node shutdown.", "使用节点体面关闭。",
            "Graceful node shutdown is on.", "节点体面关闭已启用。",
            "The graceful node shutdown ends.", "节点体面关闭结束。",
            "Test graceful node shutdown.", "测试节点体面关闭。",
            "Read about graceful node shutdown.", "阅读节点体面关闭。",
            "Nothing sees the node shutdown.", "没有谁看到节点关闭。"));
  }

  @Test
  void leavesAloneAnyNounBehindAnArticle() {
    assertEquals(
        List.of(),
        loud(
            "Each parameter has a type.", "每个参数都有类型。",
            "Name the parameter.", "给参数命名。",
            "The parameter is a string.", "该参数是字符串。",
            "A parameter may be empty.", "参数可以为空。",
            "The function is small.", "函数很小。",
            "Define more parameters with commas.", "当一个函数要多些输入时用逗号。"));
  }

  @Test
  void onlyNotesAWordThatTheFieldHasForOthers() {
    assertEquals(
        List.of(),
        loud(
            "Call the function.", "调用该函数。",
            "The function returns.", "该函数返回。",
            "Each function has a name.", "每个函数都有名称。",
            "Write a function.", "编写一个函数。",
            "A function is small.", "函数很小。",
            "Test the function.", "测试该函数。",
            "Hiding is the function of the module system.", "隐藏是模块系统的功能。"));
  }

  @Test
  void knowsTheFieldsWordFromTheOneThatAlwaysStandsBesideIt() {
    assertEquals(
        List.of("运行环境 -> 运行时"),
        found(
            "The container runtime starts.", "容器运行时启动。",
            "Stop the container runtime.", "停止容器运行时。",
            "A container runtime is small.", "容器运行时很小。",
            "Install a container runtime.", "安装容器运行时。",
            "Choose a container runtime.", "选择容器运行环境。"));
  }

  @Test
  void findsASynonymOfTheUsualWord() {
    assertEquals(
        List.of("拷贝 -> 副本"),
        found(
            "Each replica has a name.", "每个副本都有名称。",
            "Delete the replica.", "删除该副本。",
            "List the replicas.", "列出副本。",
            "Create a replica.", "创建一个副本。",
            "The replica is empty.", "拷贝是空的。"));
  }

  @Test
  void leavesAWordAloneThatStandsTwice() {
    assertEquals(
        List.of(),
        found(
            "Each namespace has a name.", "每个命名空间都有名称。",
            "Delete the namespace.", "删除该命名空间。",
            "List the namespaces.", "列出命名空间。",
            "Create a namespace.", "创建一个命名空间。",
            "It is no namespace.", "它不是名称空间。",
            "The namespace is empty.", "名称空间是空的。"));
  }

  @Test
  void findsOneWordOfATermThatDiffers() {
    assertEquals(
        List.of("文件基金会 -> 文档基金会"),
        found(
            "The Document Foundation was founded.", "文档基金会成立了。",
            "We like the Document Foundation.", "我们喜欢文档基金会。",
            "Ask the Document Foundation first.", "先问文档基金会。",
            "The Document Foundation has members.", "文件基金会有成员。"));
  }

  @Test
  void findsTheOneOfManyThatFieldAndTextRenderOtherwise() {
    String[] six = {
      "Product development is slow.", "产品开发很慢。",
      "We like the development of games.", "我们喜欢游戏开发。",
      "This development took a year.", "这次开发用了一年。",
      "The development team is small.", "开发团队很小。",
      "Our development ended in May.", "我们的开发在五月结束。",
      "They stopped development.", "他们停止了开发。"
    };
    String[] seven = java.util.Arrays.copyOf(six, 14);
    seven[12] = "The guide to cloud development.";
    seven[13] = "云端发展指南。";
    assertEquals(List.of("发展"), run(pair(seven)).stream().map(Finding::found).toList());
    String[] eight = java.util.Arrays.copyOf(seven, 16);
    eight[14] = "Development of the region went on.";
    eight[15] = "该地区的发展继续进行。";
    assertEquals(List.of(), run(pair(eight)), "twice is a choice, not a slip");
  }

  @Test
  void leavesAloneWhatStandsBesideHalfATerm() {
    assertEquals(
        List.of(),
        found(
            "The Document Foundation was founded.", "文档基金会成立了。",
            "We like the Document Foundation.", "我们喜欢文档基金会。",
            "Ask the Document Foundation first.", "先问文档基金会。",
            "The Document Foundation has members.", "他们的基金会有成员。"));
  }

  @Test
  void leavesAloneOrdinaryWords() {
    assertEquals(
        List.of(),
        found(
            "We use it daily.", "我们每天使用它。",
            "They use it, too.", "他们也使用它。",
            "You use it well.", "你使用得很好。",
            "I use it at home.", "我在家里用它。"));
  }

  @Test
  void aWordThatTheFieldOftenWritesIsANote() {
    List<Finding> findings =
        run(
            pair(
                "Every provider has a name.", "每个提供商都有名字。",
                "The provider returns a number.", "这个提供商返回一个数。",
                "Choose a provider for it.", "为此选择一个提供商。",
                "The last provider is slow.", "最后一个提供商很慢。",
                "This provider is fast.", "这个供应商很快。"));
    assertEquals(List.of("供应商"), findings.stream().map(Finding::found).toList());
    assertEquals(Severity.NOTE, findings.get(0).severity());
  }

  @Test
  void leavesVerbsAlone() {
    assertEquals(
        List.of(),
        found(
            "This requires a key.", "这需要一个密钥。",
            "Nothing requires a restart.", "没有什么需要重启。",
            "The job requires memory.", "这个作业需要内存。",
            "Each node requires a disk.", "每个节点需要一块磁盘。",
            "The plan requires patience.", "该计划要求耐心。"));
  }

  @Test
  void aTextFullOfTheWrongWordIsNoWitnessAgainstTheRightOne() {
    assertEquals(
        List.of(),
        found(
            "Start the container.", "启动集装箱。",
            "Each container has a name.", "每个集装箱都有名字。",
            "Stop the container.", "停止集装箱。",
            "The container is small.", "集装箱很小。",
            "The container runs.", "容器在运行。"));
  }
}
