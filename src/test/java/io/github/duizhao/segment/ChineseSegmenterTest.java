package io.github.duizhao.segment;

import static io.github.duizhao.segment.CutAssertions.assertChinese;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSegmenterTest implements SegmenterContract {

  @Override
  public Lang lang() {
    return Lang.ZH;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "火车晚点了。‖没人在意。",
        "为什么晚点？‖没人知道！‖我们等着。",
        "真的吗？！‖我不信。",
        "他来了，又走了；我没看见：一切照旧。",
        "这里有三点：第一，快；第二，好；第三，便宜。‖就这样。",
        "他走了……我们还在。",
        "我……我不知道。‖也许吧。",
        "𠮷野家在哪里？‖就在前面。",
        "好的!‖我们走吧?‖走。",
        "版本是 1.20。‖它很旧。",
        "（这是旧的。‖也很慢。）‖我们喜欢它。",
        "字体够大了。‖（比以前好多了。）",
        "标题\n下一行。‖又一句。",
        "**这是旧的。**‖新的在这里。",
        "_这是旧的。_‖新的在这里。",
        "它列出所有的组。‖* 表示全部。",
        "它列出所有的组。‖'*' 表示全部。",
        "它会推进流程。‖/lgtm 命令表示同意。",
        "完成了！🎉🎉",
        "太好了！:)‖我们开始吧。",
        "他用 C++.‖我用 C#.‖都行。",
        "他走得快。。‖我们追不上。",
      })
  void cutsPlainSentences(String cut) {
    assertChinese(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他说：“你来了。”‖我点点头。",
        "“你是谁？”他问。‖没人回答。",
        "“我不去。”她说。",
        "“天哪！‖你怎么在这里？”老王喊道。",
        "“你是谁？”‖老王没有马上回答。",
        "“你是谁？”‖她听了却不回答。",
        "“你是谁？”她不耐烦地问。",
        "“你好！世界”这首歌很好听。‖我喜欢。",
        "“走吧！‖我们一起，”他说。",
        "“走吧，”他说。‖“来不及了。”",
        "“我们赢了！”‖全场沸腾。",
        "他写道：“它很慢。‖我们知道。‖我们会改。”",
        "他问“为什么？怎么了？”而她不答。",
        "写着“小心！危险！”的牌子是新的。",
        "“谁？”‖“是我。”",
        "「你来了。」‖我點點頭。",
        "他说：「『好！』是她的回答。」‖我信了。",
        "“……或许我们可以等等。‖他们很好。”‖他说得对。",
        "他接着说：“……或许可以。‖再等等。”‖他说得没错，我们等了。",
        "“从开始到今天。，”李雷说。‖“就是这样。”",
        "“你为什么——”‖“住口！”",
        "Pepper 说：“不行。”‖会议结束了。",
        "“走吧！‖我们一起”，他说。‖我点点头。",
        "“嘿！你好”，这是一首歌。",
        "“这样更好。”Pepper 说。‖大家都同意。",
        "「你為什麼要走？」他問。‖「沒什麼。」",
        "「我們喜歡它！」他補充道。‖沒人相信。",
        "「你為什麼要走？」‖她沒有回答。",
        "“怎么还不进来？”‖一面说，一面站了起来。",
        "“救命！”他大喊一声，冲了出去。",
        "“我们喜欢它，真的！”萨提亚·纳德拉在一次会议上这样说道。‖没人相信。",
        "“你为什么用它？”经常有人这样问我。",
        "“为什么是它？”这个问题我经常听到。",
        "“Hello, world!”程序很简单。",
        "他想问“谁来付钱？”‖如果没人付钱，就没有办法。",
        "他说：“我们培训了你，为什么要解雇你？“。‖大家都笑了。",
      })
  void mindsQuotations(String cut) {
    assertChinese(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我在读《你好！世界》这本书。‖它很好。",
        "《谁动了我的奶酪？》是一本书。",
        "它有百万用户（百万用户？）的规模。",
        "如果不行（为什么？）或在别处，请告诉我们。",
        "它很快（相信我，我试过！），也很小。‖用它吧。",
        "请固定版本（不要用 `:latest`！）。‖这很重要。",
        "你想要哪一个（甲？乙？）？‖都行。",
        "他来了（他总是来得晚。‖我们都习惯了。）。‖门开了。",
        "样本在扩大（你参加了吗？快来参加)。‖谢谢。",
        "更多细节见怎样参与？一文。‖谢谢。",
      })
  void mindsTitlesAndBrackets(String cut) {
    assertChinese(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "它基于 .NET 和 Vue.js 构建。‖请用 Node.js 18.2.1。",
        "它基于.NET构建。‖很快。",
        "打开 https://example.org/a.b?x=1!y 再回来。‖谢谢。",
        "写信给 jo.doe@example.org。‖她会回。",
        "打开 README.md、.gitignore 和 docker-compose.yml。‖保存。",
        "运行 `foo。bar！` 即可。‖完成。",
        "参数是 a.b?x=1 这样的。‖好。",
        "1. 打开文件。‖2. 关上。",
        "我用 Yahoo! 的邮箱。‖很久了。",
        "参见 e.g. 这个例子和 Fig. 3。",
        "收听 [fireside . FM] 的节目。",
        "调用 panic! 宏或 assert_eq! 宏即可。‖完成。",
        "图 1. 评审流程。‖图 2. 部署流程。‖图 3a. 日志。",
        "J. K. 罗琳写了它。‖乔治·R.R. 马丁没有写。",
        "由 Red Hat Inc. 开发。‖它属于 Canonical Ltd. 公司。",
        "使用 etc. 的人很多。",
        "前缀是 requests. 的配额不算。",
        "assert! 宏很有用。‖panic! 与错误不同。",
        "按 ? 键查看帮助。‖以 //! 开头的是注释。",
        "你可以用 ?watch 参数，或 ! 字符。",
        "像 net.* 这样的参数。‖很多。",
        "我喜欢 Pop!_OS。‖它很好。‖Pop!_OS 很快。",
        "子域名要包括点（.）和 . 两种。",
      })
  void keepsCodeAndAddressesWhole(String cut) {
    assertEquals(cut, CutAssertions.cut(Lang.ZH, cut.replace("‖", "")));
  }

  @Test
  void takesHalfWidthStopsBehindHanziForStops() {
    assertEquals("慢一点.‖你可以试试.‖好", CutAssertions.cut(Lang.ZH, "慢一点. 你可以试试. 好"));
    assertEquals("慢一点.‖你可以试试.", CutAssertions.cut(Lang.ZH, "慢一点.你可以试试."));
    assertEquals("用 Docker.‖然后重启。", CutAssertions.cut(Lang.ZH, "用 Docker. 然后重启。"));
  }

  @Test
  void cutsEnglishInsideChinese() {
    assertEquals(
        "他写道：It was late.‖We went home.‖然后走了。",
        CutAssertions.cut(Lang.ZH, "他写道：It was late. We went home. 然后走了。"));
  }

  @Test
  void keepsAnUnclosedQuoteFromSwallowingTheRest() {
    assertEquals(
        "他说：“我不去。‖我累了。‖后来他走了。‖“我来。”‖她说完就走。",
        CutAssertions.cut(Lang.ZH, "他说：“我不去。我累了。后来他走了。“我来。”她说完就走。"));
  }
}
