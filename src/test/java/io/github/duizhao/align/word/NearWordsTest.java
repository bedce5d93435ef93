package io.github.duizhao.align.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearWordsTest {

  private final Side side = Sides.lines(Lang.of("de"), List.of("a b", "b c", "", "c d", "a e"));
  private final Text text = Text.of(side, Lexicon.EMPTY);
  private final NearWords near = new NearWords(text);

  private String inWindow(int low, int high) {
    near.moveTo(low, high);
    StringBuilder words = new StringBuilder();
    for (int w = 0; w < text.vocabulary().size(); w++) {
      words.append(near.has(w) ? text.vocabulary().word(w) : "");
    }
    return words.toString();
  }

  @Test
  void holdsTheWordsOfItsSentencesAsItMovesOn() {
    assertEquals("ab", inWindow(0, 1));
    assertEquals("abc", inWindow(0, 2));
    assertEquals("bc", inWindow(1, 3), "b stands in the second sentence, too");
    assertEquals("acde", inWindow(2, 5));
    assertEquals("ae", inWindow(4, 5));
    assertEquals("", inWindow(5, 5));
  }

  @Test
  void mayLeapOverSentences() {
    assertEquals("ab", inWindow(0, 1));
    assertEquals("ae", inWindow(4, 5));
  }
}
