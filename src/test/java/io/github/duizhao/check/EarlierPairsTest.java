package io.github.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EarlierPairsTest {

  private static final int MANY = 100_000;

  @Test
  void eachTextIsKnownByItsFirstPartner() {
    EarlierPairs pairs = new EarlierPairs();
    for (int i = 0; i < MANY; i++) {
      pairs.add("source " + i, "target " + i, i + 1);
    }
    pairs.add("source 7", "another", MANY + 1);
    for (int i = 0; i < MANY; i++) {
      String source = "source " + i;
      String target = "target " + i;
      assertEquals(OptionalInt.empty(), pairs.otherTranslation(source, target));
      assertEquals(OptionalInt.empty(), pairs.otherSource(source, target));
      assertEquals(OptionalInt.of(i + 1), pairs.otherTranslation(source, "new"));
      assertEquals(OptionalInt.of(i + 1), pairs.otherSource("new", target));
    }
    assertEquals(OptionalInt.empty(), pairs.otherTranslation("new", "target 7"));
  }

  @Test
  void whatIsBeyondTheBoundIsNotRemembered() {
    EarlierPairs pairs = new EarlierPairs(2);
    pairs.add("a", "1", 1);
    pairs.add("b", "2", 2);
    pairs.add("c", "3", 3);
    assertEquals(OptionalInt.of(2), pairs.otherTranslation("b", "9"));
    assertEquals(OptionalInt.empty(), pairs.otherTranslation("c", "9"));
  }
}
