package io.github.duizhao.check.name.source;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons and places that are written wrong, in a text that writes its names in hanzi. */
class MiswrittenNamesTest {

  private static final String SOURCE =
      """
      The baker Dana Okafor and the miller Tom Carpenter signed the letter.

      Carpenter has a boat, and Jasper Adeyemi has none.

      On Monday Okafor went to Gdansk with Mark White.

      Jasper stayed at home.
      """;

  private static final String TARGET =
      """
      面包师达娜·奥卡福和磨坊主汤姆·卡朋特在信上签了名。

      卡朋特有一条船，贾斯珀·阿德耶米没有。

      星期一，奥卡福和马克·怀特去了格但斯克。

      贾斯珀留在了家里。
      """;

  private static List<String> found(String... changes) throws IOException {
    String target = TARGET;
    for (int i = 0; i < changes.length; i += 2) {
      assertEquals(true, target.contains(changes[i]));
      target = target.replace(changes[i], changes[i + 1]);
    }
    return loud(run(BARE, pair(SOURCE, target))).stream().map(MiswrittenNamesTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.check() + " " + finding.found();
  }

  @Test
  void leavesAloneNamesByTheirSound() throws IOException {
    assertEquals(List.of(), found());
  }

  @Test
  void leavesAloneInitialsAndWholeNamesInBrackets() throws IOException {
    assertEquals(List.of(), found("达娜·奥卡福", "达娜·奥卡福（Dana Okafor）", "马克·怀特", "马克·R·怀特"));
  }

  @Test
  void findsAPartInLatinLetters() throws IOException {
    assertEquals(List.of("half-translated-name 贾斯珀·Adeyemi"), found("贾斯珀·阿德耶米", "贾斯珀·Adeyemi"));
    assertEquals("half-translated-name Jasper·阿德耶米", found("贾斯珀·阿德耶米", "Jasper·阿德耶米").get(0));
  }

  @Test
  void findsAPartByItsSense() throws IOException {
    assertEquals(List.of("literal-name 汤姆·木匠"), found("汤姆·卡朋特", "汤姆·木匠"));
  }

  @Test
  void findsAPlaceWrittenAnotherWay() throws IOException {
    assertEquals(List.of("garbled-name 格丹斯"), found("格但斯克", "格丹斯"));
  }

  @Test
  void findsAWordThatIsANameElsewhereInTwoSpellings() throws IOException {
    assertEquals(List.of("inconsistent-name 贾斯帕"), found("贾斯珀留", "贾斯帕留"));
  }
}
