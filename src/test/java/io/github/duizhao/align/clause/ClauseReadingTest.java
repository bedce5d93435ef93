package io.github.duizhao.align.clause;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Weights;
import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten words of either language, each with one translation. */
class ClauseReadingTest {

  private static final String[] GERMAN = {
    "wald", "berg", "see", "fluss", "haus", "fenster", "garten", "dach", "keller", "hof"
  };
  private static final String[] FRENCH = {
    "bois", "mont", "lac", "fleuve", "maison", "vitre", "jardin", "toit", "cave", "cour"
  };

  private static double meet(String[] target, Stretch... places) {
    TextPair texts =
        TextPair.of(
            Sides.lines(
                Lang.of("de"), "wald berg see fluss.", "haus fenster garten, dach keller hof."),
            Sides.lines(Lang.of("fr"), target),
            Lexicon.EMPTY);
    Translations.Builder table = new Translations.Builder();
    for (int k = 0; k < GERMAN.length; k++) {
      table.add(
          texts.source().vocabulary().find(GERMAN[k]),
          texts.target().vocabulary().find(FRENCH[k]),
          1);
    }
    Translations seeds = table.build(texts.source().vocabulary().size());
    WordTables words = WordTables.of(seeds, texts);
    Meetings meetings =
        ClauseReading.of(texts, words, BeadShape.ANY, Band.full(2, 2), List.of(places))
            .meetings(Weights.builtIn().ofClauses().values());
    double[] meet = new double[1];
    meetings.add(
        0,
        1,
        0,
        1,
        (feature, value) -> meet[0] += feature == Feature.CLAUSES_MEET.number() ? value : 0);
    return meet[0];
  }

  @Test
  void bordersMeetWhereTheClausesAroundThemTranslateEachOther() {
    String[] same = {"bois mont lac fleuve.", "maison vitre jardin, toit cave cour."};
    assertTrue(meet(same, new Stretch(0, 2, 0, 2)) > 4.9, "nearly sure, whose log is 5");
  }

  @Test
  void bordersDoNotMeetWhereAClauseWentToTheOtherSide() {
    String[] moved = {"bois mont lac fleuve, maison vitre jardin.", "toit cave cour."};
    assertTrue(meet(moved, new Stretch(0, 2, 0, 2)) < 2, "less likely than one in twenty");
  }

  @Test
  void bordersOfPlacesMeet() {
    String[] moved = {"bois mont lac fleuve, maison vitre jardin.", "toit cave cour."};
    double meet = meet(moved, new Stretch(0, 1, 0, 1), new Stretch(1, 2, 1, 2));
    assertTrue(meet > 4.99, "no way goes past them: " + meet);
  }
}
