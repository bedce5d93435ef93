package io.github.duizhao.check.name;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static io.github.duizhao.check.name.NameTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Report;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name checks on small texts, without the shipped list of names unless a test says so. */
class NameChecksTest {

  // From the translation alone

  @Test
  void findsALinkTextThatTranslatesItsHost() throws IOException {
    only("literal-name", "海狸", target("我们用[海狸](https://www.beaver.app/)记账。"));
  }

  @Test
  void aHostMayHaveATailThatIsNoPartOfTheName() throws IOException {
    only("literal-name", "海狸", target("我们用[海狸](https://www.beaverproject.example/docs/)记账。"));
    only("literal-name", "海狸", target("我们用[海狸](https://beaver-lang.example/)编程。"));
  }

  @Test
  void findsWhatStandsForTheOwnerOfAFrontPage() throws IOException {
    only("literal-name", "琥珀石", target("[琥珀石](https://kestrelix.example/)很好用。\n\n我们喜欢 Kestrelix。"));
    none(target("参见[官网](https://kestrelix.example/)。\n\n我们喜欢 Kestrelix。"));
    none(target("参见[技术预览](https://kestrelix.example/)。\n\n我们喜欢 Kestrelix。"));
  }

  @Test
  void aNameByItsSoundIsFoundAgainWithoutItsDot() throws IOException {
    List<Finding> loud =
        loud(
            run(
                BARE,
                target(
                    "首席执行官[伊夫·孔采沃伊](https://profiles.example/in/kontsevoy/)来了。\n\n"
                        + "“好的，” Kontsevoy 说。\n\n后来孔采沃伊创立了一家公司。")));
    assertEquals(List.of("伊夫·孔采沃伊", "孔采沃伊"), loud.stream().map(Finding::found).sorted().toList());
  }

  @Test
  void whatASubdomainIsForIsNoName() throws IOException {
    none(target("本期播客谈日志。\n\n请在[这里](https://podcasts.beaver.example/7)收听。"));
  }

  @Test
  void leavesAloneADescriptiveLinkText() throws IOException {
    none(target("参见[讨论论坛](https://discuss.beaver.app/)和[海狸的说明](https://docs.beaver.app/)。"));
  }

  @Test
  void findsAPublicationTranslatedWordByWord() throws IOException {
    String link = "> 原文：<https://thequietharbor.io/fog/>\n\n";
    only("literal-name", "安静港口", target(link + "订阅安静港口，每周一期。"));
  }

  @Test
  void findsANameTranslatedInPart() throws IOException {
    String link = "> 原文：<https://thequietharbor.io/fog/>\n\n";
    only("half-translated-name", "安静 Harbor", target(link + "在本期的安静 Harbor 节目中，我们谈日志。"));
  }

  @Test
  void findsANameThatItsLinkShowsInOnePiece() throws IOException {
    only("split-name", "copper kettle", target("请看[copper kettle](https://copperkettle.com/)。"));
    only("split-name", "kettle . FM", target("请听[kettle . FM](https://kettle.fm/)。"));
  }

  @Test
  void findsANameSplitWhereTheArticleJoinsIt() throws IOException {
    only("split-name", "Ledger Con", target("LedgerCon 开幕了。今年的 LedgerCon 很热闹，Ledger Con 还有展台。"));
  }

  @Test
  void leavesAloneNamesOfSeveralWords() throws IOException {
    none(
        target(
            "订阅[Pocket Casts](https://pca.st/)，或者看 Copper Kettle 的网站[这里](https://copperkettle.com/)。"));
  }

  @Test
  void findsWrongCapitals() throws IOException {
    Report report = run(BARE, target("PlumTree 发布了新版。Plumtree 的用户很高兴。"));
    assertEquals("wrong-case Plumtree -> PlumTree", text(report.findings().get(0)));
    assertTrue(report.findings().get(0).fix().isPresent());
  }

  @Test
  void theCapitalsOfATablesHeadAreNoSpelling() throws IOException {
    none(pair("The LANTERN and SERVICE columns are empty.", "Lantern 和 Service 两列是空的。"));
    only("wrong-case", "Yaml", pair("The YAML column is empty.", "Yaml 列是空的。"));
  }

  @Test
  void findsAMisspelling() throws IOException {
    only("garbled-name", "copper ketle", target("[copper ketle](https://copperkettle.com/)赞助了本文。"));
  }

  @Test
  void anotherFormOfAWordIsNoMisspelling() throws IOException {
    String english = "Read the NAMESPACED column.";
    none(pair(english, "阅读 namespaces 列。"));
    only("garbled-name", "namesspaced", pair(english, "阅读 namesspaced 列。"));
  }

  @Test
  void findsAPersonInLatinAndInHanzi() throws IOException {
    Report report = run(BARE, target("Brandon Keller 是工程师。“这很难，”凯勒说。Keller 后来离开了。"));
    assertEquals(1, report.findings().size());
    assertEquals("inconsistent-name 凯勒 -> Keller", text(report.findings().get(0)));
  }

  @Test
  void leavesAloneAGlossAndPlaces() throws IOException {
    none(target("凯勒(Keller)住在奥斯汀。凯勒说，他喜欢布鲁克林。"));
  }

  @Test
  void leavesAloneOrdinaryWords() throws IOException {
    none(target("Storm 之后，雪花落在瀑布上，各种想法在融合。金丝雀发布是一种敏捷做法。"));
  }

  @Test
  void enforcesForbiddenForms() throws IOException {
    Termbase.Term term =
        new Termbase.Term(
            "Lantern", List.of(), List.of(), List.of("灯笼台"), true, true, false, "mine.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    Report report = run(knowledge, target("灯笼台发布了新版。"));
    assertEquals("literal-name 灯笼台 -> Lantern", text(report.findings().get(0)));
  }

  @Test
  void leavesAloneAcceptedForms() throws IOException {
    Termbase.Term term =
        new Termbase.Term(
            "Beaver", List.of(), List.of("海狸"), List.of(), true, true, false, "mine.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    Report report = run(knowledge, target("我们用[海狸](https://www.beaver.app/)记账。"));
    assertEquals(List.of(), loud(report));
  }

  // With the source

  @Test
  void aWordThatMayBeANameIsOneOnlyWithACapital() throws IOException {
    Termbase.Term term =
        new Termbase.Term(
            "Harbor", List.of(), List.of(), List.of("海港"), true, true, true, "mine.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    assertEquals(List.of(), loud(run(knowledge, pair("The ship lies in the harbor.", "船停在海港里。"))));
    assertEquals(
        List.of("海港"),
        loud(run(knowledge, pair("The images lie in Harbor.", "镜像存放在海港里。"))).stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void aWordWithCapitalsAtTheEndOfATitleIsNoListedName() throws IOException {
    Termbase.Term term =
        new Termbase.Term(
            "Keeper", List.of(), List.of(), List.of("守护者"), true, true, true, "mine.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    String english = "She took the Second Test Keeper role.";
    assertEquals(List.of(), loud(run(knowledge, pair(english, "她担任第二试任守护者。"))));
    assertEquals(1, loud(run(knowledge, pair("Use Keeper now.", "现在使用守护者。"))).size());
  }

  @Test
  void aListedNameThatIsAnEnglishFormNeedsACapital() throws IOException {
    Termbase.Term term =
        new Termbase.Term("Washable", List.of(), List.of(), List.of(), true, true, false, "a.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    assertEquals(List.of(), loud(run(knowledge, pair("The lamp is washable.", "这盏灯可以洗涤。"))));
  }

  @Test
  void aPlaceBeforeAListedNameIsTranslated() throws IOException {
    Termbase.Term term =
        new Termbase.Term("Quarry", List.of(), List.of(), List.of(), true, true, false, "a.csv");
    Knowledge knowledge = new Knowledge(BARE.lexicon(), new Termbase(List.of(term)));
    String english = "It was the first European Quarry meeting, and Quarry won.";
    assertEquals(List.of(), loud(run(knowledge, pair(english, "这是首届欧洲 Quarry 会议，Quarry 赢了。"))));
  }

  @Test
  void findsANameTranslatedByItsSense() throws IOException {
    Bitext pair =
        pair(
            "We deploy with Beaver every day.\n\nBeaver is fast, and Beaver is small.",
            "我们每天都用海狸部署。\n\nBeaver 很快，Beaver 也很小。");
    only("literal-name", "海狸", pair);
  }

  @Test
  void findsANameWrittenByItsSound() throws IOException {
    Bitext pair =
        pair(
            "Logs go to Kolbana first.\n\nKolbana reads them, and Kolbana shows them.",
            "日志先进入科尔巴纳。\n\nKolbana 读取日志，Kolbana 再展示日志。");
    only("garbled-name", "科尔巴纳", pair);
  }

  @Test
  void findsANameSplitAgainstTheSource() throws IOException {
    Bitext pair = pair("PipeLatch closes the valve.", "Pipe Latch 关闭阀门。");
    Report report = run(BARE, pair);
    assertEquals("split-name Pipe Latch -> PipeLatch", text(report.findings().get(0)));
    assertTrue(report.findings().get(0).fix().orElseThrow().safe());
    assertEquals(
        "PipeLatch",
        report.findings().get(0).source().get(0).in(pair.source().document().content()));
  }

  @Test
  void leavesAloneWordsThatAreNoNames() throws IOException {
    none(
        pair(
            "Developers love containers. The beaver built a dam in the river.",
            "开发人员喜欢容器。海狸在河里筑了一道坝。"));
  }

  @Test
  void leavesAloneAKeptNameWithAChineseHead() throws IOException {
    none(pair("The Linux Foundation hosts it.", "它由 Linux 基金会托管。"));
  }

  // The ledger

  @Test
  void listsNamesWithTheirRenderings() throws IOException {
    Bitext pair =
        pair(
            "We deploy with Beaver every day.\n\nBeaver is fast, and Beaver is small.",
            "我们每天都用海狸部署。\n\nBeaver 很快，Beaver 也很小。");
    NameLedger ledger = run(BARE, pair).names();
    NameLedger.Row row =
        ledger.rows().stream().filter(r -> r.name().equals("Beaver")).findFirst().orElseThrow();
    assertEquals(3, row.source().size());
    assertEquals(
        List.of(Verdict.BY_SENSE, Verdict.KEPT),
        row.renderings().stream()
            .map(NameLedger.Rendering::verdict)
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
    NameLedger.Rendering kept =
        row.renderings().stream()
            .filter(r -> r.verdict() == Verdict.KEPT)
            .findFirst()
            .orElseThrow();
    assertEquals(2, kept.places().size());
    assertEquals("Beaver", kept.places().get(0).in(pair.target().document().content()));
  }

  private static void only(String check, String found, Bitext bitext) throws IOException {
    List<Finding> loud = loud(run(BARE, bitext));
    assertEquals(
        List.of(check + " " + found), loud.stream().map(f -> f.check() + " " + f.found()).toList());
  }

  private static void none(Bitext bitext) throws IOException {
    assertEquals(List.of(), loud(run(BARE, bitext)).stream().map(NameChecksTest::text).toList());
  }

  private static String text(Finding finding) {
    return finding.check() + " " + finding.found() + " -> " + finding.expected();
  }
}
