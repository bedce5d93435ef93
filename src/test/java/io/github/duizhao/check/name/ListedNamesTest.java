package io.github.duizhao.check.name;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static io.github.duizhao.check.name.NameTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.lexicon.Termbase.Term;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that a list has, some of which are common words, too. */
class ListedNamesTest {

  private static final Knowledge LISTED =
      new Knowledge(
          Knowledge.builtIn().lexicon(),
          new Termbase(
              List.of(
                  term("Beaver", List.of(), List.of("海狸"), true),
                  term("Zandvoort Otter", List.of(), List.of("水獭"), true),
                  term("Lemonade", List.of(), List.of(), true),
                  term("CodeKestrel", List.of(), List.of(), false),
                  term("CodeDispatch", List.of(), List.of(), false),
                  term("Kestrelix", List.of(), List.of(), false),
                  term("Oakville", List.of("奥克维尔"), List.of(), false),
                  term("Auckville", List.of("奥克维尔"), List.of(), false))));

  @Test
  void aCommonWordAmongNamesIsAName() throws IOException {
    assertEquals(List.of("海狸 -> Beaver"), alone("它支持 MySQL、海狸和 PostgreSQL。"));
    assertEquals(List.of("雪人 -> Snowman", "海狸 -> Beaver"), alone("它支持 MySQL、雪人、海狸或 PostgreSQL。"));
    assertEquals(List.of(), alone("河里有鱼、海狸和鸭子。"));
  }

  @Test
  void aSenseOfAListedWordAmongNamesIsFound() throws IOException {
    assertEquals(List.of("柠檬水 -> Lemonade"), alone("客户有 MySQL、柠檬水和 PostgreSQL。"));
    assertEquals(List.of(), alone("我们喝了水、柠檬水和牛奶。"));
  }

  @Test
  void aWordThatTheSourceHasAsAWordIsNoName() throws IOException {
    String english =
        "We run it on Beaver every day.\n\nOn the river we saw a beaver and its house.";
    assertEquals(List.of("海狸 -> Beaver"), found(english, "我们每天都在海狸上运行它。\n\n我们在河上看到了一只海狸和它的房子。"));
  }

  @Test
  void theFormOfTheSourceIsProposed() throws IOException {
    assertEquals(
        List.of("水獭 -> Zandvoort Otter"),
        found("We run it on Zandvoort Otter every day.", "我们每天都在水獭上运行它。"));
  }

  @Test
  void plainPhrasesAreNoListedNames() throws IOException {
    assertEquals(List.of(), alone("代码部署以后，我们检查代码分发。"));
  }

  @Test
  void aListedNameCutInTwoIsFound() throws IOException {
    assertEquals(List.of("Kestre lix -> Kestrelix"), alone("我们每天都用 Kestre lix 部署。"));
  }

  @Test
  void aCommonWordThatSomethingIsWrittenInIsAName() throws IOException {
    assertEquals(List.of("海狸 -> Beaver"), alone("这个服务是用海狸编写的。"));
    assertEquals(List.of("柠檬水 -> Lemonade"), alone("这个服务是用柠檬水开发的。"));
    assertEquals(List.of(), alone("这幅画是用海狸毛画的。"));
  }

  @Test
  void aLinkToTheHostOfAListedNameStandsForIt() throws IOException {
    assertEquals(List.of("河狸鼠 -> Beaver"), alone("请看[河狸鼠](https://beaver.example/)。"));
    assertEquals(List.of(), alone("请看[网站](https://beaver.example/)。"));
  }

  @Test
  void aWordThatSaysTheListedHostMayHaveAPlainOneBehindIt() throws IOException {
    assertEquals(
        List.of("舵表"),
        loud(run(Knowledge.builtIn(), target("请看[舵表](https://helm.sh/)。"))).stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void whatHappenedIsNoName() throws IOException {
    assertEquals(List.of(), loud(run(Knowledge.builtIn(), target("我的朋友圈回来了。"))));
  }

  @Test
  void aPersonWhomTheArticleHasInLatinLettersIsNoListedName() throws IOException {
    assertEquals(
        List.of("福雷斯特"),
        loud(run(Knowledge.builtIn(), target("Forrester 是编辑。“不行，”福雷斯特说。"))).stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void oneChineseFormMayBeRightForTwoNames() throws IOException {
    assertEquals(List.of(), found("The firm is based in Oakville since June.", "这家公司自六月起设在奥克维尔。"));
    assertEquals(List.of(), found("The firm is based in Auckville since June.", "这家公司自六月起设在奥克维尔。"));
  }

  private static Term term(
      String source, List<String> accepted, List<String> forbidden, boolean ambiguous) {
    return new Term(source, List.of(), accepted, forbidden, true, true, ambiguous, "test");
  }

  private static List<String> alone(String chinese) throws IOException {
    return shown(target(chinese));
  }

  private static List<String> found(String english, String chinese) throws IOException {
    return shown(pair(english, chinese));
  }

  private static List<String> shown(Bitext bitext) {
    return loud(run(LISTED, bitext)).stream().map(f -> f.found() + " -> " + f.expected()).toList();
  }
}
