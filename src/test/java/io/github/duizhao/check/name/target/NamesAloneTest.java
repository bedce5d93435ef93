package io.github.duizhao.check.name.target;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.run;
import static io.github.duizhao.check.name.NameTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names found in a translation alone, without the shipped list of names. */
class NamesAloneTest {

  // Words of longer names, and what is written as its address has it

  @Test
  void aWordOfALongerNameIsNoNameByItself() throws IOException {
    none("我们常去 Harbor Coffee Works，那里的咖啡很香。");
    none("Walrus Audio Box 很轻，音频也清楚。");
  }

  @Test
  void anAddressMayBeWrittenAsItStands() throws IOException {
    none("请看 [fog-lamp-counter](https://github.com/quayside/fog-lamp-counter)。");
    none("主页是 [quayside.org](https://quayside.org)。");
  }

  @Test
  void aPageOfAHostIsDescribed() throws IOException {
    none("参见[文档](https://quayside.example/docs/)。");
    none("这是[控制器](https://quayside.example/concepts/controller/)的说明。");
  }

  @Test
  void aWordThatOnlyGlossesIsRight() throws IOException {
    none("这种错误叫作段错误（Fault），段错误会终止程序。");
  }

  // The article shows the name

  @Test
  void findsOtherFormsOfTheWord() throws IOException {
    only("literal-name", List.of("浮力"), "Buoyant 成立于 2015 年。今天，浮力有五十名员工。");
  }

  @Test
  void findsAFarSenseOfANameOfTheArticle() throws IOException {
    only("literal-name", List.of("哨兵"), "我们装了 Sentry。第二天，哨兵就报告了一个错误。");
  }

  @Test
  void findsATranslationOfSeveralRareWords() throws IOException {
    only("literal-name", List.of("青少年工程"), "Teenage Engineering 做合成器。青少年工程的旋钮很有名。");
  }

  @Test
  void aLinkMakesAPhraseAName() throws IOException {
    only(
        "literal-name",
        List.of("家庭助理"),
        "我用 [Home Assistant](https://www.home-assistant.io) 管理灯光。家庭助理的界面很清楚。");
  }

  @Test
  void aPersonsNameInTheDictionaryIsNoAppsName() throws IOException {
    only(
        "garbled-name",
        List.of("卡斯特罗"),
        "[Castro](https://castro.example/) 是一款播客应用。去年冬天卡斯特罗停止了同步。");
    none("[Google](https://google.example/) 很大。去年冬天谷歌停止了同步。");
  }

  @Test
  void findsAPersonWhoseNameHasRareCharacters() throws IOException {
    only("inconsistent-name", List.of("威廉·摩根", "摩根"), "William Morgan 是首席执行官。威廉·摩根来自旧金山。“很快，”摩根说。");
  }

  @Test
  void findsTwoWordsThatLinkToTheFrontPageOfANameOfTheArticle() throws IOException {
    only("literal-name", List.of("空中食宿"), "房间订在[空中食宿](https://www.airbnb.com)。Airbnb 的评价不错。");
  }

  @Test
  void findsWhatAnAddressSaysInPartOrWritesInPart() throws IOException {
    only("literal-name", List.of("大胆的火球"), "他读[大胆的火球](https://daringfireball.net)。");
    only("garbled-name", List.of("泰克顿"), "用[泰克顿](https://github.com/tektoncd)做流水线。");
    none("他参观了[大英博物馆](https://britishmuseum.example)。");
    none("我们去[城市公园](https://quayside.example)。");
  }

  @Test
  void findsAListedPersonNoMoreThanItSounds() throws IOException {
    none("他来自奥尔维耶托，后来去了格罗塞托。");
  }

  // Letters

  @Test
  void findsSmallWordsOfANameInOneWord() throws IOException {
    only("split-name", List.of("light room"), "我用 light room 修图。Lightroom 的目录很好。");
    none("我们谈 open source。标题是 Open Source。");
  }

  @Test
  void findsSmallWordsOfANameThatALinkShows() throws IOException {
    only(
        "split-name",
        List.of("quiet harbor"),
        "专辑由 quiet harbor 发行，[Quiet Harbor](https://quietharbor.example)在布鲁塞尔。");
    none("我们谈 quiet harbor。标题是 Quiet Harbor。");
  }

  @Test
  void aNameMayBeAWordOfItsAddress() throws IOException {
    none("我买了 [Fujiflam X100](https://fujiflam-x.example)。");
  }

  // Where only a name can stand, in a translation with another translated name

  private static final String FAULTY = "我们用[海狸](https://www.beaver.app/)记账。\n\n";

  @Test
  void findsWordsInListsOfNames() throws IOException {
    more("literal-name", List.of("喷泉"), "支持 Kestrelix、喷泉、Zandvoort 和 Quarrymen。");
    more("literal-name", List.of(), "支持 Kestrelix、容器、Zandvoort 和 Quarrymen。");
    more("literal-name", List.of(), "支持 Kestrelix、谷歌、Zandvoort 和 Quarrymen。");
  }

  @Test
  void findsWhatWritesANameInAListOfNames() throws IOException {
    only("garbled-name", List.of("科尔巴纳"), FAULTY + "支持 Kestrelix、科尔巴纳、Zandvoort 和 Quarrymen。");
  }

  @Test
  void findsWordsInListsOfFaultyNames() throws IOException {
    String names =
        "[Beaver](https://beaver.example)和 [Drawbridge](https://drawbridge.example)来了。\n\n";
    only("literal-name", List.of("海狸", "喷泉", "吊桥"), names + "我们做了几件工具，海狸，喷泉，吊桥。");
  }

  @Test
  void findsWhatStandsBesideAName() throws IOException {
    more("literal-name", List.of("喷泉"), "我们用喷泉和 Zandvoort 监控。");
    more("literal-name", List.of("喷泉"), "数据来自 Zandvoort 和喷泉。");
    more("literal-name", List.of(), "数据来自 Zandvoort 和容器。");
    more("literal-name", List.of(), "数据来自 Zandvoort 和神经网络。");
    none("数据来自 Zandvoort 和喷泉。");
  }

  @Test
  void findsWhatHasAHeadOrAVersion() throws IOException {
    more("literal-name", List.of("喷泉"), "“很快，”喷泉首席执行官表示。");
    more("literal-name", List.of("开水壶"), "评测：开水壶 2.0 来了。");
    more("literal-name", List.of(), "“很快，”银行首席执行官表示。");
    more("literal-name", List.of(), "今天，气温 2.5 度。");
  }

  @Test
  void findsWordsWhereANameIsGiven() throws IOException {
    more("literal-name", List.of("喷泉"), "我们换到一个名为喷泉的播放器。");
    more("literal-name", List.of("喷泉"), "这个播放器是用喷泉编写的。");
    more("literal-name", List.of(), "我们换到一个用喷泉装饰的广场。");
  }

  // Told once, found again

  @Test
  void whatALinkTellsIsFoundWhereThereIsNone() throws IOException {
    only(
        "literal-name",
        List.of("浮木", "浮木"),
        "Tumbletrack 是一个播放器。[浮木](https://tumbletrack.example/) 很小。昨天，浮木发布了新版本。");
  }

  @Test
  void whatThePageOfAnEncyclopediaIsAboutIsNoName() throws IOException {
    none("我们按[瀑布](https://en.wikipedia.org/wiki/Waterfall_model)开发。后来瀑布没人用了。");
  }

  // Words that only look like a name's

  @Test
  void aNumberIsNoNameInARow() throws IOException {
    none("Seventy 是一个播放器。文章写到第七十篇。");
  }

  @Test
  void theBeginningOfAWordForAPersonIsNoName() throws IOException {
    none("我们装了 Sentry。灯塔看守人的狗在叫。");
  }

  @Test
  void whatIsCountedIsNoName() throws IOException {
    none("我们装了 Sentry。门口站着几只哨兵。");
    none("Barnowl 是一家公司。树上有一只仓鸮。");
  }

  @Test
  void aTitleInItsOwnMarksIsNoProduct() throws IOException {
    none("我们装了 Sentry。她写过小说《哨兵》。");
  }

  // Addresses

  @Test
  void aServersAddressShowsItsName() throws IOException {
    only("literal-name", List.of("采石场"), "它由[采石场](https://quarryserver.example/docs)提供。");
  }

  @Test
  void twoCharactersThatSoundVeryMuchLikeTheHostAreFound() throws IOException {
    only("garbled-name", List.of("米洛"), "请看[米洛](https://milo.example/)。");
    none("请看[巴克](https://milo.example/)。");
  }

  @Test
  void oneWordThatTheDictionaryHasForBothOfTheName() throws IOException {
    only("literal-name", List.of("仓鸮"), "[Barn Owl](https://barnowl.example/)是一家公司。仓鸮支付了费用。");
  }

  // Persons

  @Test
  void findsAFamilyNameTranslatedByItsSense() throws IOException {
    only("literal-name", List.of("汉娜·池塘"), "图片由汉娜·池塘拍摄。");
    none("图片由汉娜·阿伦特拍摄。");
    none("图片由汉娜·沃克拍摄。");
  }

  private static void more(String check, List<String> texts, String target) throws IOException {
    List<String> all = new ArrayList<>(List.of("海狸"));
    all.addAll(texts);
    only(check, all, FAULTY + target);
  }

  private static void none(String target) throws IOException {
    assertEquals(List.of(), found(target, ""));
  }

  private static void only(String check, List<String> texts, String target) throws IOException {
    assertEquals(texts, found(target, check));
  }

  private static List<String> found(String target, String check) throws IOException {
    return loud(run(BARE, target(target))).stream()
        .filter(finding -> check.isEmpty() || finding.check().equals(check))
        .map(Finding::found)
        .toList();
  }
}
