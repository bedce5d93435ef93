package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Termbase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final WordLinks LINKS =
      WordLinks.of(
          new Inspection(
              CheckTexts.pair("The door.", "门。"),
              new Knowledge(Lexicons.builtIn(), Termbase.EMPTY),
              CheckSettings.DEFAULT));

  private static Coverage coverage(String first, String second, String chinese) {
    List<WordLinks.Word> words = new ArrayList<>(LINKS.english(first, 0));
    words.addAll(LINKS.english(second, 1));
    return new Coverage(words, LINKS.chinese(chinese, 0), true, LINKS);
  }

  @Test
  void aLostClauseTakesNothingAwayFromTheTranslation() {
    Coverage lost =
        coverage("The children walk to school.", "The mayor bought a ship.", "孩子们走路去学校。");
    assertEquals(lost.without(Coverage.NONE).told(), lost.without(1).told());
    assertTrue(lost.without(1).share() > 0.7);
    assertTrue(lost.without(0).told() < 1, "the other tells of nothing");
  }

  @Test
  void aRenderedOneDoes() {
    Coverage both =
        coverage("The children walk to school.", "The mayor bought a ship.", "孩子们走路去学校，市长买了一艘船。");
    assertTrue(both.without(Coverage.NONE).told() > both.without(1).told() + 0.5);
  }

  @Test
  void nothingIsKnownOfNoWords() {
    assertEquals(
        1, coverage("And then?", "The mayor bought a ship.", "市长买了一艘船。").without(1).share());
  }
}
