package io.github.duizhao.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlantedGapsTest {

  private static final int SIZE = 400;

  /**
   * Every fifth bead is 1-2, and every ninth a gap of the source; sentence 7 is “en 7”, “zh 7a”.
   */
  private final List<String> english = new ArrayList<>();

  private final List<String> chinese = new ArrayList<>();
  private final List<GoldBead> gold = new ArrayList<>();

  PlantedGapsTest() {
    for (int k = 0; k < SIZE; k++) {
      int from = chinese.size();
      if (k % 9 != 0) {
        chinese.add("zh " + k + "a");
        if (k % 5 == 0) {
          chinese.add("zh " + k + "b");
        }
      }
      boolean gap = chinese.size() == from;
      gold.add(new GoldBead(k, k + 1, gap ? 0 : from, gap ? 0 : chinese.size()));
      english.add("en " + k);
    }
  }

  private List<PlantedGaps> copies(String name) {
    Side source = Sides.lines(Lang.EN, english);
    Side target = Sides.lines(Lang.ZH, chinese);
    return PlantedGaps.of(name, source, target, gold);
  }

  @Test
  void whatLostItsCounterpartIsAGapAndAllElseIsTiedAsBefore() {
    int planted = 0;
    for (PlantedGaps copy : copies("tale")) {
      List<Sentence> left = copy.source().sentences();
      List<Sentence> right = copy.target().sentences();
      assertEquals(gold.size(), copy.gold().size());
      for (int k = 0; k < SIZE; k++) {
        GoldBead bead = copy.gold().get(k);
        boolean more = gold.get(k).isGap() ? false : bead.isGap();
        planted += more ? 1 : 0;
        assertTrue(!more || gold.get(k).targets() == 1, "only 1-1 beads lose a side");
        for (int s = bead.sourceFrom(); s < bead.sourceTo(); s++) {
          assertEquals("en " + k, left.get(s).text());
        }
        for (int t = bead.targetFrom(); t < bead.targetTo(); t++) {
          assertEquals("zh " + k + (t == bead.targetFrom() ? "a" : "b"), right.get(t).text());
        }
      }
      assertEquals(left.size(), copy.gold().stream().mapToInt(GoldBead::sources).sum());
      assertEquals(right.size(), copy.gold().stream().mapToInt(GoldBead::targets).sum());
      assertEquals((chinese.size() - right.size()) / (double) SIZE, copy.sourceGaps());
      assertEquals((english.size() - left.size()) / (double) SIZE, copy.targetGaps());
    }
    assertTrue(planted > 4 * SIZE * 0.02 && planted < 4 * SIZE * 0.12, "planted " + planted);
  }

  @Test
  void someGapsAreRuns() {
    boolean run = false;
    for (PlantedGaps copy : copies("tale")) {
      List<GoldBead> beads = copy.gold();
      run |=
          IntStream.range(1, SIZE)
              .anyMatch(k -> beads.get(k - 1).sources() == 0 && beads.get(k).sources() == 0);
    }
    assertTrue(run, "no run of gaps in four copies");
  }

  @Test
  void areTheSameEachTimeAndOthersForEachNameAndCopy() {
    assertEquals(texts(copies("tale")), texts(copies("tale")));
    assertEquals(8, texts(copies("tale"), copies("story")).stream().distinct().count());
  }

  @SafeVarargs
  private static List<String> texts(List<PlantedGaps>... copies) {
    List<String> texts = new ArrayList<>();
    for (List<PlantedGaps> list : copies) {
      for (PlantedGaps copy : list) {
        texts.add(
            copy.source().sentences().stream().map(Sentence::text).toList().toString()
                + copy.target().sentences().stream().map(Sentence::text).toList());
      }
    }
    return texts;
  }
}
