package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.lexicon.Knowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthOddsTest {

  private final LengthOdds even = new LengthOdds(0, 0.15);

  @Test
  void aShortTranslationSpeaksForALoss() {
    assertTrue(even.without(20, 40, 20) > 2);
    assertTrue(even.without(40, 40, 20) < -2);
  }

  @Test
  void whereLengthsVaryTheySayLess() {
    LengthOdds wild = new LengthOdds(0, 0.6);
    assertTrue(wild.without(20, 40, 20) > 0);
    assertTrue(wild.without(20, 40, 20) < even.without(20, 40, 20));
  }

  @Test
  void anAddedSentenceMakesTheTranslationLong() {
    LengthOdds wordy = new LengthOdds(0.2, 0.15);
    // what is wordy one way is terse the other
    assertTrue(wordy.turned().without(33, 40, 8) < wordy.without(33, 40, 8));
    assertEquals(wordy, wordy.turned().turned());
  }

  @Test
  void theSpreadIsLearntFromTheText() {
    assertTrue(spread("他们走了很远的路去学校。", "他们走了很远的路去学校。") < spread("他们去了。", "后来他们都走了很远很远的路才终于到了学校。"));
  }

  private static double spread(String odd, String even) {
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      turns.add("They walked a long way to the school.");
      turns.add(i % 2 == 0 ? even : odd);
    }
    Inspection inspection =
        new Inspection(
            CheckTexts.pair(turns.toArray(String[]::new)), Knowledge.NONE, CheckSettings.DEFAULT);
    return LengthOdds.of(inspection).spread();
  }
}
