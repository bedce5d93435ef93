package io.github.duizhao.check.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartTest {

  /** Cat one. | Cat two. | Cat three. and 一。 三。 附。, the second lost, the last added. */
  @Test
  void isTheEndOfTheTranslationOfWhatStandsBefore() {
    Side source =
        CheckTexts.side(
            CheckTexts.document("a.en.txt", Lang.EN, "Cat one.", "Cat two.", "Cat three."));
    Side target = CheckTexts.side(CheckTexts.document("a.zh.txt", Lang.ZH, "一。", "附。", "三。"));
    Bitext bitext =
        new Bitext(
            source,
            target,
            List.of(
                bead(source, 0, target, 0),
                bead(source, 1, target, -1),
                bead(source, -1, target, 1),
                bead(source, 2, target, 2)));
    Counterpart counterpart = new Counterpart(bitext);
    int[] starts = source.sentences().stream().mapToInt(it -> it.file().start()).toArray();
    int[] ends = target.sentences().stream().mapToInt(it -> it.file().end()).toArray();
    assertEquals(ends[0], counterpart.after(starts[0]).end());
    assertEquals(ends[0], counterpart.after(starts[1] - 1).end());
    assertEquals(ends[1], counterpart.after(starts[1]).end(), "what was added goes before");
    assertEquals(ends[1], counterpart.after(starts[2] - 1).end());
    assertEquals(ends[2], counterpart.after(starts[2]).end());
    assertEquals(ends[2], counterpart.after(1000).start());
    assertEquals(0, new Counterpart(CheckTexts.pair("One.", "一。")).after(-1).end());
  }

  private static Bead bead(Side source, int s, Side target, int t) {
    return new Bead(
        s < 0 ? List.of() : List.of(source.sentences().get(s)),
        t < 0 ? List.of() : List.of(target.sentences().get(t)),
        1);
  }
}
