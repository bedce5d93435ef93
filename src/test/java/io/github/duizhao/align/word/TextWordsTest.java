package io.github.duizhao.align.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long text is cut many sentences at once; the outcome is that of one after the other. */
class TextWordsTest {

  private static final int SENTENCES = 10_000;

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int k = 0; k < SENTENCES; k++) {
      // some without words, at the ends of shares too; words that turn up early, late and again
      boolean empty = k % 4096 == 0 || k % 4096 == 4095 || k == SENTENCES - 1;
      sentences.add(empty ? "" : "haus " + (k % 7 == 3 ? "Baum" : "baum") + k % 6000 + " x" + k);
    }
    return sentences;
  }

  @Test
  void joinsWhatWasCutApart() {
    Side side = Sides.lines(Lang.of("de"), sentences());
    Vocabulary vocabulary = new Vocabulary();
    Tokens tokens = new Tokens();
    Tokenizer tokenizer =
        new Tokenizer(side.lang(), Tokenizer.chineseWords(Lexicon.EMPTY), vocabulary, tokens);
    for (String sentence : sentences()) {
      tokenizer.add(sentence);
      tokens.endSentence();
    }
    TextWords words = TextWords.of(side, Lexicon.EMPTY);
    assertEquals(SENTENCES, words.tokens().sentences());
    assertEquals(tokens.size(), words.tokens().size());
    for (int s = 0; s < SENTENCES; s++) {
      assertEquals(tokens.to(s), words.tokens().to(s), "end of sentence " + s);
    }
    for (int k = 0; k < tokens.size(); k++) {
      assertEquals(tokens.get(k), words.tokens().get(k), "word " + k);
    }
    assertEquals(vocabulary.size(), words.vocabulary().size());
    for (int w = 0; w < vocabulary.size(); w++) {
      assertEquals(vocabulary.word(w), words.vocabulary().word(w));
      assertEquals(vocabulary.kind(w), words.vocabulary().kind(w));
      assertEquals(vocabulary.isCapital(w), words.vocabulary().isCapital(w), vocabulary.word(w));
    }
  }
}
