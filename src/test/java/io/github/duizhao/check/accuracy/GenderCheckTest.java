package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderCheckTest {

  private final Check check = new GenderCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She hung up the lamp and went home. | 他挂好灯，回家了。 | 他 | 她
          He was the oldest of the crew. | 她是船员里年纪最大的。 | 她 | 他
          She will follow Ove Lindqvist as chairman in May. | 他将于五月接替奥韦·林德奎斯特任董事长。 | 他 | 她
          "I know the way," she said. | “我认得路，”他说。 | 他 | 她
          His own house stood empty. | 她自己的房子空着。 | 她 | 他
          Mr. Adler and Ms. Brandt agreed. | 阿德勒先生和勃兰特先生同意了。 | 先生 | 女士
          Mrs. Brandt has left the board. | 勃兰特先生已离开董事会。 | 先生 | 女士
          Mr Adler has left the board. | 阿德勒女士已离开董事会。 | 女士 | 先生
          Mr Adler has left the board. | 阿德勒小姐已离开董事会。 | 小姐 | 先生
          Mr Adler has left the board. | 阿德勒夫人已离开董事会。 | 夫人 | 先生
          Mr Adler has left the board. | 阿德勒太太已离开董事会。 | 太太 | 先生
          """)
  void findsAnotherGender(String english, String chinese, String found, String proposal) {
    Finding finding = CheckTexts.run(check, pair(english, chinese)).get(0);
    assertEquals(found, finding.found());
    assertEquals(proposal, finding.expected());
    assertEquals(proposal, finding.fix().orElseThrow().replacement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She hung up the lamp and went home. | 她挂好灯，回家了。
          She hung up the lamp and went home. | 挂好灯就回家了。
          She told them the others had gone. | 她说其他人走了。
          She told them to go. | 他们得走，这是她说的。
          She loved the ship. | 那条船，其他人都不喜欢。
          She waved, and he waved back. | 他也招了招手。
          She asked Tom to wait. | 请汤姆等一下，他可以坐着。
          She asked the driver to wait. | 让司机等着，他可以坐着。
          Her father was a fisherman. | 父亲说他是渔夫。
          Every pilot must show his or her licence. | 每位飞行员都必须出示他的执照。
          "She has gone," said the guard. | “走了，”他说。
          Ms. Brandt spoke to the gentlemen. | 勃兰特对先生讲了话。
          Ladies and gentlemen, Ms. Brandt is here. | 先生们，勃兰特女士来了。
          Mr. Adler and Ms. Brandt agreed. | 勃兰特女士和阿德勒先生同意了。
          Ms. Brandt and Mr. Adler agreed. | 阿德勒先生同意了。
          """)
  void leavesAloneWhatMaySpeakOfSomebodyElse(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }

  @Test
  void leavesAlonePronounsOfTheSentenceBesideIt() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "He opened the door.", "门开了。",
                "She came in.", "他看见有人进来。")));
    assertEquals(
        List.of("他"),
        found(
            check,
            pair(
                "He opened the door.", "他开了门。",
                "She came in.", "他进来了。")));
  }

  /** As all texts did before 她 was made. */
  @Test
  void leavesAloneChaptersThatWriteOneWordForBoth() {
    assertEquals(List.of(), found(check, chapter(120, 5, "他坐下了。")));
  }

  @Test
  void ofAnArticleAFewWomenShowNothing() {
    assertEquals(5, found(check, chapter(40, 5, "他坐下了。")).size());
    assertEquals(3, found(check, chapter(120, 3, "他坐下了。")).size());
    assertEquals(5, found(check, chapter(120, 5, "后来她坐下了。")).size());
  }

  /** A text of so many sentences, of which the first speak of a woman as 他. */
  private static Bitext chapter(int size, int women, String last) {
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean woman = i % 4 == 0 && i / 4 < women;
      turns.add(woman ? "She lit the lamp." : "The lamp was lit.");
      turns.add(woman ? "他点了灯。" : "灯亮了。");
    }
    turns.add("Then she sat down, and he too.");
    turns.add(last);
    return pair(turns.toArray(String[]::new));
  }
}
