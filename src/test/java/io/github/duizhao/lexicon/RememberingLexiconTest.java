package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingLexiconTest {

  private static final Lexicon BUILT_IN = Lexicons.builtIn();

  @Test
  void givesTheAnswersOfTheLexiconBehindItFirstAndAgain() {
    // with room for two words only, the others are asked anew each time
    for (Lexicon remembering :
        List.of(new RememberingLexicon(BUILT_IN, 1024), new RememberingLexicon(BUILT_IN, 2))) {
      for (int round = 0; round < 2; round++) {
        for (String english : List.of("container", "run", "zzzz")) {
          assertEquals(BUILT_IN.senses(english), remembering.senses(english));
          assertEquals(BUILT_IN.renderings(english), remembering.renderings(english));
          assertEquals(BUILT_IN.usage(english), remembering.usage(english));
          assertEquals(BUILT_IN.glossed(english), remembering.glossed(english));
          assertEquals(BUILT_IN.verb(english), remembering.verb(english));
          assertEquals(BUILT_IN.isEnglishWord(english), remembering.isEnglishWord(english));
        }
        for (String chinese : List.of("容器", "运行", "龘龘")) {
          assertEquals(BUILT_IN.glosses(chinese), remembering.glosses(chinese));
          assertEquals(BUILT_IN.hints(chinese), remembering.hints(chinese));
          assertEquals(BUILT_IN.origins(chinese), remembering.origins(chinese));
          assertEquals(BUILT_IN.isChineseVerb(chinese), remembering.isChineseVerb(chinese));
          assertEquals(BUILT_IN.isChineseWord(chinese), remembering.isChineseWord(chinese));
          assertEquals(BUILT_IN.count(chinese), remembering.count(chinese));
          assertEquals(BUILT_IN.simplify(chinese), remembering.simplify(chinese));
        }
        assertEquals(BUILT_IN.characterSenses('器'), remembering.characterSenses('器'));
      }
    }
  }
}
