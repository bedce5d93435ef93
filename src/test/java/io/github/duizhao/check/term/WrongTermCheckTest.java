package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.TermTable;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.text.FormatException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTermCheckTest {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicons.builtIn(), Termbase.EMPTY);

  private static final String FIELD = "在 Kubernetes 集群里，kubelet 通过 API 查询每个节点的状态，并用 etcd 存储数据。\n\n";

  private static List<Finding> run(Bitext bitext) {
    return new CheckRunner(List.of(new WrongTermCheck()), KNOWLEDGE)
        .run(bitext, CheckSettings.DEFAULT)
        .findings();
  }

  private static List<String> found(Bitext bitext) {
    return run(bitext).stream().map(f -> f.found() + " -> " + f.expected()).toList();
  }

  @Test
  void theFieldsUsageSaysNothingOfTraditionalText() {
    String chinese = "在 Kubernetes 叢集裡，kubelet 透過 API 查詢每個節點，Docker 佔用大量記憶體。";
    assertEquals(List.of(), found(target(chinese)));
    assertEquals(
        List.of(),
        found(
            pair(
                "In the Kubernetes cluster, the kubelet asks each node by the API, and Docker needs"
                    + " much memory.",
                chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Each container gets its own address. | 每个集装箱都有自己的地址。 | 集装箱 -> 容器
          The developers wrote a guide. | 开发商写了一份指南。 | 开发商 -> 开发人员
          Save the token in a safe place. | 把代币存放在安全的地方。 | 代币 -> 令牌
          The daemon listens on this port. | 恶魔监听这个端口。 | 恶魔 -> 守护
          Update the minor version. | 更新未成年版本。 | 未成年 -> 次要
          Open a shell in the container. | 在容器里打开一个贝壳。 | 贝壳 -> shell
          Create a branch for it. | 为此创建一个树枝。 | 树枝 -> 分支
          Look at the diff before you commit the file. | 提交文件之前先看看差速器。 | 差速器 -> diff
          Open the port on each host. | 在每台主机上开放港口。 | 港口 -> 端口
          Add each list to the table. | 把每个列表添加到桌子。 | 桌子 -> 表
          Save the state of the node. | 保存节点的国家。 | 国家 -> 状态
          The query returns no data. | 疑问不返回任何数据。 | 疑问 -> 查询
          The volume is mounted. | 册被挂载。 | 册 -> 卷
          The controller reads the file. | 审查员读取该文件。 | 审查员 -> 控制器
          Print each string to the terminal. | 把每个绳子打印到终端。 | 绳子 -> 字符串
          """)
  void findsASenseThatTheFieldDoesNotUse(String english, String chinese, String expected) {
    assertEquals(List.of(expected), found(pair(english, chinese)));
  }

  @Test
  void saysWhereItStandsAndWhy() {
    Bitext bitext = pair("Nothing here.", "这里什么也没有。", "Start the container.", "启动集装箱。");
    Finding finding = run(bitext).get(0);
    assertEquals("集装箱", finding.place().in(bitext.target().document().content()));
    assertEquals("container", finding.source().get(0).in(bitext.source().document().content()));
    assertEquals(1, finding.bead());
    assertTrue(finding.evidence().get(0).english().contains("容器"));
    assertFalse(finding.fix().orElseThrow().safe());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Each container gets its own address. | 每个容器都有自己的地址。
          The manager of the team reads the file. | 团队的管理者读取该文件。
          The country has a state. | 国家有状态。
          The last line is empty. | 上个行是空的。
          Check whether it runs. | 检查能否运行。
          See the references below. | 参见下面的参考资料。
          The values of the company matter. | 公司重视的东西很重要。
          Avoid computers that are slow. | 避开速度慢的电脑。
          The Pods run on every node. | Pod 运行在每个节点上。
          We began to control the situation. | 我们着手掌控局面。
          Log in to the server. | 登录服务器。
          """)
  void leavesAloneGoodTranslations(String english, String chinese) {
    assertEquals(List.of(), found(pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The kubelet drops each packet of the container. | kubelet 对容器丢包。
          Each time the kubelet starts a container, it pulls the image. | 每当 kubelet 启动容器，它都会拉取镜像。
          A high volume of requests reaches the API server. | 大量请求到达 API 服务器。
          Set the security context of the Pod in the context of the cluster. | 在集群的语境中设置 Pod 的安全上下文。
          Pods send requests to the server via the gateway. | Pod 经由网关向服务器发送请求。
          Measure the latency of each request to the server. | 测量发往服务器的每个请求的时延。
          """)
  void leavesAloneWhatIsNoOtherSense(String english, String chinese) {
    assertEquals(List.of(), found(pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nodes are automatically added to the cluster. | 节点会自动添置到集群。
          The release has security fixes for the kubelet. | 该版本包含 kubelet 的安全问题修复。
          """)
  void leavesAloneTermsWithSomethingAddedAndVerbs(String english, String chinese) {
    assertEquals(List.of(), found(pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A field engineer restarts the node. | 现场工程师重新启动该节点。
          The node stops because of a user error. | 节点因用户失误而停止。
          Now the node supports network policies for namespaces and containers. | 现今，该节点支持容器的网络策略。
          """)
  void leavesAloneStrangersThatStandForSomethingElse(String english, String chinese) {
    assertEquals(List.of(), found(pair(english, chinese)));
  }

  @Test
  void isSureOnlyOfWhatTheFieldNeverWrites() {
    Finding sure = run(pair("Each container gets its own address.", "每个集装箱都有自己的地址。")).get(0);
    assertEquals(Severity.ERROR, sure.severity());
    Finding heard = run(pair("The query returns no data.", "疑问不返回任何数据。")).get(0);
    assertEquals(Severity.WARNING, heard.severity());
    Finding both =
        run(pair("A Pod of containers is named for a pod of whales.", "Pod 由容器组成，得名于鲸鱼的豆荚。"))
            .get(0);
    assertEquals(Severity.WARNING, both.severity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          特征图像由 Unsplash 提供。 | 特征图像 -> 题图
          经由 Pixabay 的特写图片。 | 特写图片 -> 题图
          """)
  void findsAFeatureImageInAPictureCredit(String line, String expected) {
    assertEquals(List.of(expected), found(target("第一段。", line)));
  }

  @Test
  void findsAFarSenseOfWhatTheTextSpeaksOf() {
    assertEquals(
        List.of("发射 -> 启动"),
        found(
            pair(
                "Each release runs on the servers first.", "每个版本都先在服务器上运行。",
                "The launch went well.", "上线很顺利。",
                "Plan the next launch.", "计划下一次上线。",
                "A launch is not binary.", "发射不是非黑即白的。")));
  }

  @Test
  void leavesAVerbThatStyleVaries() {
    assertEquals(
        List.of(),
        found(
            pair(
                "The two versions differ.", "两个版本不一。",
                "Their numbers differ.", "它们的数字不一。",
                "Some clocks differ by minutes.", "有些时钟相差几分钟。")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A launch is not binary. | 推出不是非黑即白的。
          They launch and fire a rocket. | 他们发射一枚火箭。
          """)
  void leavesNearSensesAlone(String english, String chinese) {
    assertEquals(
        List.of(),
        found(
            pair(
                "The launch went well.",
                "上线很顺利。",
                "Plan the next launch.",
                "计划下一次上线。",
                english,
                chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Every PM knows that. | 每位首相都知道。 | 首相 -> 产品经理
          Two PMs said no. | 两位项目经理说不行。 | 项目经理 -> 产品经理
          """)
  void findsAnAcronymThatStandsForSomethingElse(String english, String chinese, String expected) {
    assertEquals(
        List.of(expected),
        found(pair("We asked product managers (PMs) first.", "我们先问了产品经理（PM）。", english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Every PM knows that. | 每位产品经理都知道。
          Every PM knows that. | 每位 PM 都知道。
          Every PM knows the prime minister. | 每位产品经理都认识首相。
          The prime minister met our PM. | 首相会见了我们的经理。
          """)
  void leavesAcronymsAlone(String english, String chinese) {
    assertEquals(
        List.of(),
        found(pair("We asked product managers (PMs) first.", "我们先问了产品经理（PM）。", english, chinese)));
  }

  @ParameterizedTest
  @CsvSource({
    "题图来自 Unsplash。",
    "这张图片由 Unsplash 提供。",
    "卷积层输出的特征图像大小不变。",
    "网络由卷积层输出 256 个通道的特征图像，再由 ReLU 层逐点处理，最后经过池化层把它们缩小为原来的四分之一，"
        + "这样后面的全连接层就不需要那么多的参数，训练起来也快得多，显存也够用。"
  })
  void leavesPicturesAloneElsewhere(String line) {
    assertEquals(List.of(), found(target("第一段。", line)));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turn the key in the lock and open the window. | 把钥匙插进锁里转动，打开窗户。
          The club won the match in the last minute. | 俱乐部在最后一分钟赢得了比赛。
          A container fell from the ship near the port. | 一个集装箱在港口附近从船上掉了下来。
          She has no memory of that winter. | 她对那个冬天没有记忆。
          Cut each branch above the bud. | 在芽的上方剪断每根树枝。
          """)
  void leavesAloneTheGeneralSenseOutsideOfTheField(String english, String chinese) {
    assertEquals(List.of(), found(pair(english, chinese)));
    assertEquals(
        List.of(),
        found(
            pair(
                "Grandfather sat at the table and smoked his pipe.",
                "祖父坐在桌边抽着烟斗。",
                english,
                chinese,
                "The children ran down to the river.",
                "孩子们朝河边跑去。",
                "It rained until the evening.",
                "雨一直下到傍晚。")));
  }

  @Test
  void findsItInATechnicalPassageOfAGeneralText() {
    assertEquals(
        List.of("集装箱 -> 容器"),
        found(
            pair(
                "My mother kept bees on the hill behind our house.", "母亲在屋后的山上养蜂。",
                "She sold honey on the market and wore a green hat.", "她在集市上卖蜂蜜，戴一顶绿帽子。",
                "One summer a bear came and ate it all.", "有一年夏天来了一头熊，把蜂蜜全吃光了。",
                "Today I write software.", "如今我写软件。",
                "Our cluster runs two thousand Pods on Kubernetes.",
                    "我们的集群在 Kubernetes 上运行两千个 Pod。",
                "Each node pulls the image and starts the container.", "每个节点拉取镜像，然后启动集装箱。",
                "The API server stores the state of the cluster.", "API 服务器存储集群的状态。")));
  }

  private static List<String> withTerms(String table, Bitext bitext) throws FormatException {
    Knowledge knowledge = new Knowledge(Lexicons.builtIn(), TermTable.parse("client.csv", table));
    return new CheckRunner(List.of(new WrongTermCheck()), knowledge)
        .run(bitext, CheckSettings.DEFAULT).findings().stream()
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
  void anAmbiguousTermThatShipsIsForItsFieldOnly() throws java.io.IOException {
    Knowledge shipped =
        new Knowledge(
            Lexicons.builtIn(), TermTable.builtIn(io.github.duizhao.lexicon.Models.builtIn()));
    String rule = "names.tsv forbids";
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
    return new CheckRunner(List.of(new WrongTermCheck()), knowledge)
        .run(bitext, CheckSettings.DEFAULT).findings().stream()
            .filter(finding -> finding.message().english().startsWith(rule))
            .count();
  }
}
