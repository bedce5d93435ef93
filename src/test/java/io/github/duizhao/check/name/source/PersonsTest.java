package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons of the source whom the translation writes in hanzi. */
class PersonsTest {

  @Test
  void aPersonInHanziThroughoutIsRight() throws IOException {
    none("I met Amelia Kovacs in May.\n\nKovacs runs a bakery.", "五月我见到了阿梅莉亚·科瓦奇。\n\n科瓦奇开了一家面包店。");
    none("By Helga van Doorn, in Oslo.", "海尔加·范多恩，奥斯陆报道。");
  }

  @Test
  void chinesePersonsAreReadInEitherOrder() throws IOException {
    none("Wei Zhang and Na Li wrote the paper.", "张伟与李娜写了这篇论文。");
    none("Wang Lei, an analyst in Shanghai, expects more.", "上海的分析师王磊预计会更多。");
  }

  @Test
  void peopleOfAPlaceAreNoNames() throws IOException {
    none("Then the Austrians did something odd.", "后来奥地利做了一件怪事。");
  }

  @Test
  void onePersonInTwoScriptsIsReported() throws IOException {
    List<Finding> loud =
        loud(
            run(
                Knowledge.builtIn(),
                pair(
                    "Amelia Kovacs runs a bakery.\n\nI met Amelia Kovacs in May.",
                    "Amelia Kovacs 开了一家面包店。\n\n五月我见到了阿梅莉亚·科瓦奇。")));
    assertEquals(List.of("阿梅莉亚·科瓦奇"), loud.stream().map(Finding::found).toList());
  }

  private static void none(String english, String chinese) throws IOException {
    assertEquals(
        List.of(),
        loud(run(Knowledge.builtIn(), pair(english, chinese))).stream()
            .map(Finding::found)
            .toList());
  }
}
