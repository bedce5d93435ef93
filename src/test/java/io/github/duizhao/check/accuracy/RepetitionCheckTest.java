package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionCheckTest {

  private final Check check = new RepetitionCheck();

  @Test
  void findsWordsSaidTwice() {
    assertEquals(
        List.of("的端口的端口", "和互操作性和互操作性", "PDF PDF", "我们会我们会我们会"),
        found(
            check,
            target("这是服务的端口的端口。", "以提供一致性和互操作性和互操作性。", "转换为 PDF PDF 文件。", "然后我们会我们会我们会看到。")));
  }

  @Test
  void findsOneLoopAfterTheOther() {
    assertEquals(
        List.of("我们会我们会我们会", "他们说他们说他们说", "我们会我们会"),
        found(check, target("我们会我们会我们会看到他们说他们说他们说，我们会我们会看。")));
  }

  @Test
  void findsAdverbsSaidTwice() {
    List<Finding> findings = CheckTexts.run(check, target("山顶往往往往有雾，他们刚刚刚刚到，哈哈哈哈，慢慢慢慢走，往往往返多次。"));
    assertEquals(List.of("往往往往", "刚刚刚刚"), findings.stream().map(Finding::found).toList());
    assertEquals(List.of("往往", "刚刚"), findings.stream().map(Finding::expected).toList());
  }

  @Test
  void leavesAloneReduplicationAndLists() {
    assertEquals(
        List.of(),
        found(
            check,
            target(
                "我们来研究研究，一个一个看看，好好学习",
                "堆栈点云，堆栈点云",
                "哈哈哈哈哈哈",
                "思科系统公司，思科容器平台",
                "访问的端口的端口号",
                "X v2beta1 v2beta1")));
  }

  @Test
  void findsWordsOfTwoHanziAndClausesSaidTwice() {
    assertEquals(
        List.of("我们我们", "遵守遵守", "不是不是", "根据根据", "讨论讨论", "天还没亮，天还没亮，"),
        CheckTexts.run(
                check,
                target(
                    "第二天我们我们就上了路。",
                    "车辆仍会遵守遵守限速。",
                    "我不是不是这里的人。",
                    "可以根据根据需要加水。",
                    "方案已经讨论讨论过了。",
                    "天还没亮，天还没亮，码头上就来了人。"),
                Knowledge.builtIn())
            .stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void leavesAloneDoublingThatIsGoodChinese() {
    assertEquals(
        List.of(),
        CheckTexts.run(
                check,
                target(
                    "这件事我们再商量商量，考虑考虑也好。",
                    "你来运行运行看看。",
                    "他说着说着就笑了，雪白雪白的牙，铃铛叮当叮当地响。",
                    "一步一步，一块砖一块砖地垒，很久很久以前。",
                    "“不是不是，”她说，“快来人啊，快来人啊，着火了！”",
                    "速度限制限制了车流。",
                    "请操作操作系统，她笑得不得不坐下来。"),
                Knowledge.builtIn())
            .stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void leavesAloneClausesThatTheSourceRepeats() {
    assertEquals(
        List.of("太阳升起来，太阳升起来，"),
        found(
            check,
            CheckTexts.pair(
                "The sun comes up, the sun comes up, and nobody pays.",
                "太阳升起来，太阳升起来，没有人付钱。",
                "The sun comes up, and nobody pays.",
                "太阳升起来，太阳升起来，没有人付钱。")));
  }

  @Test
  void leavesAloneWhatTheSourceRepeats() {
    assertEquals(
        List.of(),
        found(check, CheckTexts.pair("The the name is Duran Duran.", "名字是 Duran Duran。")));
  }

  @Test
  void findsOneWordAtBothEndsOfLink() {
    assertEquals(
        List.of("HTTP 代理缓存 HTTP"),
        found(
            check,
            CheckTexts.markdown(
                "读一读 [HTTP 代理缓存 HTTP](https://example.com/http-caching)，"
                    + "[从 HTTP 到 HTTP](https://example.com/a)，"
                    + "[HTTP 和安全的 HTTP](https://example.com/b)，"
                    + "[HTTP 与 HTTP](https://example.com/c)，HTTP 升级 HTTP。")));
  }
}
