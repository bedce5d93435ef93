package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of the source found by what stands in their own place. No list of names is used. */
class NamesInPlaceTest {

  @Test
  void theTextOfTheSameLinkStandsForTheName() throws IOException {
    assertEquals(
        List.of("琥珀石"),
        found(
            "You can store the rules in [Quarry](https://quarrypolicy.example/).",
            "你可以把规则存放在 [琥珀石](https://quarrypolicy.example/) 里。"));
  }

  @Test
  void whoeverIsQuotedHasANameThoughItBePlainEnglish() throws IOException {
    assertEquals(
        List.of("慈悲城堡"),
        found("> “A log that nobody reads is a diary.” – Mercy Castle", "> “没有人读的日志就是日记。”——慈悲城堡"));
    assertEquals(
        List.of("慈悲城堡"),
        found("“A log that nobody reads is a diary,” Mercy Castle said.", "“没有人读的日志就是日记，”慈悲城堡说。"));
  }

  @Test
  void behindTheNumberOfAnItemACapitalShowsNoName() throws IOException {
    assertEquals(List.of(), found("2.1 Subscription fees are stated in pounds.", "2.1 订阅费以英镑计。"));
  }

  @Test
  void aTitleThatSomebodyIsAddressedByIsNoName() throws IOException {
    assertEquals(List.of(), found("He said: “I can see the fog, Father.”", "他说：“我看得见雾，神父。”"));
  }

  @Test
  void plainWordsThatNobodySpeaksAreTranslated() throws IOException {
    assertEquals(
        List.of(), found("We visited the old Mercy Castle near the sea.", "我们参观了海边古老的慈悲城堡。"));
  }

  @Test
  void whatTheDictionaryHasForTheNameIsNoMistake() throws IOException {
    assertEquals(
        List.of(),
        found(
            "A good source for the subject is the old eBook of the club.",
            "关于该主题的一份好资料是俱乐部的旧电子书。"));
  }

  @Test
  void listsAreSetAgainstEachOtherItemByItem() throws IOException {
    assertEquals(
        List.of("采石场石头", "T 移动"),
        found(
            "All alerts of the house go straight to Zandvoort, Quarry Stone, T-Mobile or Kestrelix.",
            "家里所有的警报都直接发往 Zandvoort、采石场石头、T 移动或 Kestrelix。"));
  }

  @Test
  void aSentenceOfManyNamesIsNoTitle() throws IOException {
    assertEquals(
        List.of("橙色水壶"),
        found(
            "Listen to it on Zandvoort, Orange Kettles and Kestrelix.",
            "在 Zandvoort、橙色水壶和 Kestrelix 上收听。"));
    assertEquals(
        List.of(),
        found("THE GOODS COME WITHOUT ANY WARRANTY, EXPRESS OR IMPLIED.", "本商品不附带任何明示或默示担保。"),
        "capitals throughout show nothing");
  }

  @Test
  void itemsThatTheDictionaryHasAreRight() throws IOException {
    assertEquals(
        List.of(),
        found(
            "The team works in Zandvoort, Germany, France and Kestrelix.",
            "团队在 Zandvoort、德国、法国和 Kestrelix 工作。"));
  }

  @Test
  void wordsThatTheFieldTranslatesAreNoNamesInAList() throws IOException {
    assertEquals(
        List.of(), found("It shows Pods, Services, Containers and etcd.", "它会显示 Pod、服务、容器和 etcd。"));
  }

  @Test
  void aGlossForOneAllowsForMany() throws IOException {
    assertEquals(
        List.of(),
        found(
            "There are _Faults_ and _Snares_. The Snares are used here.",
            "有错误（Fault）和陷阱（Snare）。陷阱用在这里。"));
  }

  @Test
  void leavesAloneTheTranslatedTitleOfALinkedPage() throws IOException {
    assertEquals(
        List.of(),
        found(
            "For more, read about the [Descriptor](https://spec.example/descriptor.md).",
            "更多内容请阅读[描述符](https://spec.example/descriptor.md)。"));
  }

  @Test
  void theItemBesideTheSamePeersStandsForTheName() throws IOException {
    assertEquals(
        List.of("软呢帽"),
        found(
            "It runs on CentOS, Fedora, RHEL and other systems.",
            "它可以在 CentOS、软呢帽、RHEL 和其他系统上运行。"));
  }

  @Test
  void leavesAloneAListWhoseItemsAreAllKept() throws IOException {
    assertEquals(
        List.of(),
        found(
            "It runs on CentOS, Fedora, RHEL and other systems.",
            "它可以在 CentOS、Fedora、RHEL 和其他系统上运行。"));
  }

  @Test
  void anotherPlaceStandsForTheName() throws IOException {
    assertEquals(
        List.of("布加勒斯特"), found("The next meeting is held in Budapest.", "下一次会议在布加勒斯特举行。"));
  }

  @Test
  void anotherPlaceIsToldFromTheSourcesOwnWord() throws IOException {
    Report report = run(BARE, pair("The next meeting is held in Budapest.", "下一次会议在布加勒斯特举行。"));
    Finding finding = loud(report).get(0);
    assertEquals("布达佩斯", finding.expected());
    assertEquals(
        "“布加勒斯特” is another name than Budapest, which is 布达佩斯", finding.message().english());
    assertEquals("the source, line 1, has Budapest", finding.evidence().get(0).english());
    assertEquals("Budapest", report.names().rows().get(0).name());
  }

  @Test
  void aTextInTraditionalCharactersIsReadAndAnsweredInThem() throws IOException {
    String english = "The next meeting is held in Budapest. It will be large.";
    for (Knowledge knowledge : List.of(BARE, Knowledge.builtIn())) {
      Finding finding = loud(run(knowledge, pair(english, "下一次會議在布加勒斯特舉行。規模將會很大。"))).get(0);
      assertEquals("布加勒斯特", finding.found());
      assertEquals("布達佩斯", finding.expected());
      assertEquals(List.of(), loud(run(knowledge, pair(english, "下一次會議在布達佩斯舉行。規模將會很大。"))));
    }
  }

  @Test
  void aTitleTranslatesANameThatTheTextKeeps() throws IOException {
    assertEquals(
        List.of("灯笼鱼", "灯笼鱼"),
        found(
            "# Lanternfish 4.2\n\nLanternfish is a queue.\n\n## What Is New in Lanternfish\n\n"
                + "Lanternfish keeps jobs.",
            "# 灯笼鱼 4.2\n\nLanternfish 是一个队列。\n\n## 灯笼鱼的新功能\n\nLanternfish 保存作业。"));
  }

  @Test
  void onlyTheNameOfATitleIsToBeKept() throws IOException {
    assertEquals(
        List.of("灯塔", "铁砧"),
        found(
            "# Introducing Beacon\n\nWe use Beacon. I like Beacon.\n\nHe likes Beacon, too.\n\n"
                + "## Anvil Internals\n\nBeacon talks to Anvil. We wrote Anvil.",
            "# 介绍灯塔\n\n我们使用 Beacon。我喜欢 Beacon。\n\n他也喜欢 Beacon。\n\n"
                + "## 铁砧内部\n\nBeacon 与 Anvil 通信。我们写了 Anvil。"));
  }

  @Test
  void leavesAloneTheDictionarysFormOfAPlace() throws IOException {
    assertEquals(List.of(), found("The next meeting is held in Budapest.", "下一次会议在布达佩斯举行。"));
  }

  @Test
  void leavesAloneATranslationThatIsGlossedOnce() throws IOException {
    assertEquals(
        List.of(),
        found(
            "The Quiet Harbor Trust pays for it.\n\nLast year the Quiet Harbor Trust paid more.",
            "它由静港信托（Quiet Harbor Trust）出资。\n\n去年静港信托出资更多。"));
  }

  @Test
  void aSmallNameInTwoWordsIsOneWhereTheSentenceHasIt() throws IOException {
    assertEquals(
        List.of("simple cast"),
        found(
            "Subscribe on [Simplecast](https://x.example/).",
            "请在 [simple cast](https://x.example/) 订阅。"));
  }

  @Test
  void leavesAloneAForbiddenWordInsideALongerName() throws IOException {
    assertEquals(
        List.of(),
        foundBy(
            Knowledge.builtIn(), "It opened at Harbor Street Bank last spring.", "它去年春天在海港街银行开业。"));
    assertEquals(
        List.of("海港"),
        foundBy(Knowledge.builtIn(), "We store all images in Harbor.", "我们把所有镜像存放在海港里。"));
  }

  @Test
  void aForbiddenWordIsNoNameWhereTheSourceOfItsSentenceHasNone() throws IOException {
    assertEquals(
        List.of("缩放"),
        foundBy(
            Knowledge.builtIn(),
            "We talked on Zoom last week.\n\nScaling the service is easy.",
            "我们上周在缩放上交谈。\n\n缩放这项服务很容易。"));
  }

  @Test
  void whatTheTranslationAloneShowsIsFoundIfTheSourceHasTheName() throws IOException {
    String link = "[Lantern](https://lantern.example/)";
    assertEquals(
        List.of("灯笼", "灯笼", "灯笼"),
        found(
            "We wrote it with " + link + ".\n\nWe moved to Lantern in May.\n\nHe likes Lantern.",
            "我们用 " + link.replace("Lantern]", "灯笼]") + " 写的。\n\n五月我们搬到了灯笼。\n\n他喜欢灯笼。"));
    assertEquals(
        List.of("灯笼"),
        found(
            "We wrote it with " + link + ".\n\nWe bought a lantern in May.",
            "我们用 " + link.replace("Lantern]", "灯笼]") + " 写的。\n\n五月我们买了一盏灯笼。"));
  }

  @Test
  void whatTheTranslationAloneShowsIsAWarningBesideTheSource() throws IOException {
    String english =
        "Read about the Eviction API in the harbour.\n\nIn some cases the old towers of the"
            + " harbour wait while the Eviction API will only return numbers.";
    String chinese = "在港口阅读 Eviction API。\n\n在某些情况下，港口的旧塔会等待，驱逐 API 总是返回数字。";
    assertEquals(
        List.of("WARNING 驱逐 API"),
        loud(run(BARE, pair(english, chinese))).stream()
            .map(it -> it.severity() + " " + it.found())
            .toList());
  }

  @Test
  void aFieldOfAProgramMayBeSaidInProse() throws IOException {
    assertEquals(
        List.of(),
        found(
            "Set subPath to lamp.\n\nThe towers have lamps. Subpath mounts are not allowed for the"
                + " small towers of the harbour.",
            "将 subPath 设为 lamp。\n\n塔上有灯。港口的小塔不允许子路径挂载。"));
  }

  @Test
  void oneWordOfANameInHanziBesideTheOtherIsHalfAName() throws IOException {
    assertEquals(
        List.of("银色 Ferry"),
        found("Silver Ferry, their first album, came out in May.", "他们的首张专辑银色 Ferry 于五月发行。"));
  }

  @Test
  void whatSomethingIsCalledIsAName() throws IOException {
    String kept = "Zorbit is big. Quaxly is small. Frumio is red.\n\n";
    String same = "Zorbit 很大。Quaxly 很小。Frumio 是红色的。\n\n";
    assertEquals(
        List.of("顶针", "顶针"),
        found(
            kept + "We wrote an editor named Thimble, which talks to Zorbit.\n\nMany love Thimble.",
            same + "我们写了一个叫顶针的编辑器，它与 Zorbit 对话。\n\n许多人喜欢顶针。"));
    assertEquals(
        List.of(),
        found(
            kept + "We wrote an editor for a Thimble, which talks to Zorbit.\n\nMany love Thimble.",
            same + "我们为顶针写了一个编辑器，它与 Zorbit 对话。\n\n许多人喜欢顶针。"));
  }

  @Test
  void aPartOfATitleInItsOwnMarksIsNoFault() throws IOException {
    assertEquals(
        List.of(),
        loud(run(Knowledge.builtIn(), pair("We all loved Stardew Valley.", "我们都喜欢《星露谷物语》。")))
            .stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void theWordThatJoinsTheLastItemIsNoPartOfIt() throws IOException {
    assertEquals(
        List.of("普罗米修斯", "格拉法纳"),
        foundBy(
            Knowledge.builtIn(),
            "It shows Prometheus, Grafana, and Uptime Kuma for the rest of the crew.",
            "它显示普罗米修斯、格拉法纳，以及供家里其他人使用的正常时间 Kuma。"));
  }

  private static List<String> found(String source, String target) throws IOException {
    return foundBy(BARE, source, target);
  }

  private static List<String> foundBy(Knowledge knowledge, String source, String target)
      throws IOException {
    return loud(run(knowledge, pair(source, target))).stream().map(Finding::found).toList();
  }
}
