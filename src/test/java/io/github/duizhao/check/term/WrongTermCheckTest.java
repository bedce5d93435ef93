package io.github.duizhao.check.term;

import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongTermCheckTest {

  private static List<Finding> run(Bitext bitext) {
    return TermTexts.run(new WrongTermCheck(), bitext);
  }

  private static List<String> found(Bitext bitext) {
    return TermTexts.faults(run(bitext));
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
}
