package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCountCheckTest {

  private final Check check = new SentenceCountCheck();

  private static Bitext bead(String[] english, String[] chinese) {
    Side source = CheckTexts.side(CheckTexts.document("s", Lang.EN, english));
    Side target = CheckTexts.side(CheckTexts.document("t", Lang.ZH, chinese));
    return new Bitext(source, target, List.of(new Bead(source.sentences(), target.sentences(), 1)));
  }

  @Test
  void findsThreeSentencesInThePlaceOfOne() {
    assertEquals(
        1, found(check, bead(new String[] {"One."}, new String[] {"一。", "二。", "三。"})).size());
    assertEquals(
        1, found(check, bead(new String[] {"A.", "B.", "C."}, new String[] {"一。"})).size());
  }

  @Test
  void leavesAloneOneMoreOrLess() {
    assertEquals(List.of(), found(check, bead(new String[] {"One."}, new String[] {"一。", "二。"})));
  }
}
