package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private final Aligner aligner = Aligner.create(Lexicon.EMPTY);

  @Test
  void alignsEmptySides() {
    Side none = Sides.lines(Lang.EN, List.of());
    Side some = Sides.lines(Lang.ZH, "你好。", "再见。");
    assertEquals("", Sides.shapes(aligner.align(none, Sides.lines(Lang.ZH, List.of()))));
    assertEquals("0-1 0-1", Sides.shapes(aligner.align(none, some)));
    assertEquals("1-0 1-0", Sides.shapes(aligner.align(some, none)));
  }

  @Test
  void alignsSentencesOfEqualLengthOneToOne() {
    Side source =
        Sides.lines(
            Lang.EN,
            "The pump stands in the yard.",
            "It was built in 1904 by two brothers who had come over the mountains.",
            "Nobody uses it.");
    Side target = Sides.lines(Lang.ZH, "水泵立在院子里。", "它由翻山而来的两兄弟建于1904年。", "没人用它。");
    assertEquals("1-1 1-1 1-1", Sides.shapes(aligner.align(source, target)));
  }

  @Test
  void givesTheSameBeadsInBothDirections() {
    Side english = Sides.lines(Lang.EN, "One went home.", "Then the other went.", "It rained.");
    Side chinese = Sides.lines(Lang.ZH, "一个回家了，另一个也走了。", "下雨了。");
    Bitext there = aligner.align(english, chinese);
    Bitext back = aligner.align(chinese, english);
    assertEquals(
        there.beads().stream().map(Bead::target).toList(),
        back.beads().stream().map(Bead::source).toList());
  }

  @Test
  void alignsOneSentenceWithTwentyThousand() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add("第" + i + "句话。");
    }
    Bitext bitext =
        aligner.align(Sides.lines(Lang.EN, "This is sentence 77."), Sides.lines(Lang.ZH, many));
    assertTrue(bitext.beads().size() > 19_990);
  }

  /** Its thread is interrupted while it looks up the first word. */
  @Test
  void stopsInTheMiddleOfItsWork() {
    Lexicon interrupting =
        new Lexicon() {
          @Override
          public List<Translation> glosses(String chinese) {
            Thread.currentThread().interrupt();
            return List.of();
          }
        };
    Side source = Sides.lines(Lang.EN, "It rained.");
    Side target = Sides.lines(Lang.ZH, "下雨了。");
    try {
      assertThrows(
          CancellationException.class, () -> Aligner.create(interrupting).align(source, target));
      assertTrue(Thread.currentThread().isInterrupted());
    } finally {
      Thread.interrupted();
    }
  }
}
