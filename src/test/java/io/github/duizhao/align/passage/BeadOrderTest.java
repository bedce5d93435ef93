package io.github.duizhao.align.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeadOrderTest {

  private final Side english = side(Lang.EN, "one");
  private final Side chinese = side(Lang.ZH, "一");

  private static Side side(Lang lang, String word) {
    return Sides.lines(lang, Collections.nCopies(40, word));
  }

  private static Side first(Side side, int size) {
    return new Side(side.document(), side.sentences().subList(0, size));
  }

  private Bead bead(int sourceFrom, int sources, int targetFrom, int targets, boolean moved) {
    return new Bead(
        english.sentences().subList(sourceFrom, sourceFrom + sources),
        chinese.sentences().subList(targetFrom, targetFrom + targets),
        1,
        moved);
  }

  @Test
  void gapsGiveWayToWhatIsTiedBetweenThem() {
    List<Bead> gapsFirst =
        List.of(
            bead(0, 1, 0, 1, false),
            bead(2, 1, 0, 0, false),
            bead(0, 0, 1, 1, false),
            bead(1, 1, 2, 1, false));

    Bitext bitext = new Bitext(first(english, 3), first(chinese, 3), BeadOrder.of(gapsFirst));

    assertEquals("1-1 0-1 1-1 1-0", Sides.shapes(bitext));
  }

  @Test
  void aMovedBeadStandsWhereItsSourceDoes() {
    List<Bead> movedLast =
        List.of(bead(0, 1, 1, 1, false), bead(2, 1, 2, 1, false), bead(1, 1, 0, 1, true));

    Bitext bitext = new Bitext(first(english, 3), first(chinese, 3), BeadOrder.of(movedLast));

    assertEquals(List.of(false, true, false), bitext.beads().stream().map(Bead::moved).toList());
  }

  @Test
  void anyBeadsMakeABitext() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Bead> ties = new ArrayList<>();
      List<Bead> gaps = new ArrayList<>();
      int s = 0;
      int t = 0;
      while (s < 35 && t < 35) {
        int sources = random.nextInt(3);
        int targets = random.nextInt(3);
        if (sources > 0 && targets > 0) {
          ties.add(bead(s, sources, t, targets, false));
        } else if (sources + targets > 0) {
          sources = Math.min(sources, 1);
          targets = Math.min(targets, 1);
          gaps.add(bead(s, sources, t, targets, false));
        }
        s += sources;
        t += targets;
      }
      swapTwoTargets(ties, random);
      Collections.shuffle(ties, random);
      List<Bead> beads = new ArrayList<>(gaps);
      for (Bead tie : ties) {
        beads.add(random.nextInt(beads.size() + 1), tie);
      }

      List<Bead> ordered = BeadOrder.of(beads);

      assertEquals(
          s, new Bitext(first(english, s), first(chinese, t), ordered).source().sentences().size());
      assertEquals(beads.size(), ordered.size(), "seed " + seed);
    }
  }

  /** Two beads of one shape change their targets, as passages that changed places. */
  private static void swapTwoTargets(List<Bead> ties, Random random) {
    if (ties.size() < 2) {
      return;
    }
    int one = random.nextInt(ties.size());
    int other = random.nextInt(ties.size());
    Bead a = ties.get(one);
    Bead b = ties.get(other);
    if (one != other) {
      ties.set(one, new Bead(a.source(), b.target(), 1, true));
      ties.set(other, new Bead(b.source(), a.target(), 1, true));
    }
  }
}
