package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Texts that are long enough to be cut into stretches. */
class LongTextTest {

  private final ToyLanguage toy = new ToyLanguage(23);

  @Test
  void givesTheSameBeadsWithOneTwoAndFourThreads() {
    List<String> lines = new ArrayList<>();
    List<String> translated = new ArrayList<>();
    for (int k = 0; k < 8000; k++) {
      // numbers that stand there once show the way
      String numbers = k % 10 < 6 ? k + " " + (90_000 + k) + " " : "";
      String sentence = toy.sentence();
      String line = numbers + toy.translate(sentence);
      lines.add(numbers + sentence);
      if (k % 50 == 7) {
        translated.set(translated.size() - 1, translated.get(translated.size() - 1) + line);
      } else if (k % 70 != 9) {
        translated.add(line);
      }
    }
    Side source = Sides.lines(Lang.EN, lines);
    Side target = Sides.lines(Lang.ZH, translated);
    assertTrue(Prepared.of(source, target, toy).stretches().size() > 1);
    List<Bead> expected = onThreads(1, source, target);
    assertEquals(expected, onThreads(2, source, target));
    assertEquals(expected, onThreads(4, source, target));
  }

  private List<Bead> onThreads(int threads, Side source, Side target) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> Aligner.create(toy).align(source, target).beads()).join();
    } finally {
      pool.shutdown();
    }
  }
}
