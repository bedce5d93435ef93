package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LossOddsTest {

  /** A sentence of some words beside others, in a text that follows its source closely. */
  private static double odds(
      double silent, double rendered, double alone, double length, double rest, double literal) {
    return new LossOdds(silent, rendered, alone, length, 10, rest, true, false, literal).log();
  }

  @Test
  void aSentenceOfWhichNothingIsSaidIsLost() {
    assertTrue(odds(4, 0, 0, 2, 0.9, 0.8) > 0);
    assertTrue(odds(0, 4, 4, -2, 0.9, 0.8) < 0);
  }

  @Test
  void eachPieceOfEvidenceCounts() {
    double lost = odds(3, 1, 1, 0.5, 0.8, 0.8);
    assertTrue(odds(4, 1, 1, 0.5, 0.8, 0.8) > lost, "one more word is silent");
    assertTrue(odds(3, 2, 1, 0.5, 0.8, 0.8) < lost, "one more word is rendered");
    assertTrue(odds(3, 1, 2, 0.5, 0.8, 0.8) < lost, "it tells of more words");
    assertTrue(odds(3, 1, 1, 1.5, 0.8, 0.8) > lost, "the translation is shorter");
    assertTrue(odds(3, 1, 1, 0.5, 0.4, 0.8) < lost, "the others are not rendered either");
    assertTrue(odds(3, 1, 1, 0.5, 0.8, 0.5) < lost, "the text is free");
  }

  @Test
  void aClauseIsSaidInOtherWordsMoreOftenThanASentence() {
    double sentence = new LossOdds(3, 0, 0, 1, 10, 0.8, true, false, 0.8).log();
    double clause = new LossOdds(3, 0, 0, 1, 10, 0.8, false, false, 0.8).log();
    double ofOne = new LossOdds(3, 0, 0, 1, 10, 0.8, false, true, 0.8).log();
    assertTrue(sentence > clause);
    assertTrue(clause > ofOne);
  }

  @Test
  void noAmountOfWordsDecidesAlone() {
    assertTrue(odds(100, 0, 0, -6, 0, 0.8) < odds(100, 0, 0, 6, 0, 0.8));
    assertTrue(Double.isFinite(odds(100, 0, 0, 1e9, 1, 1)));
  }
}
