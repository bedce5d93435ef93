package io.github.duizhao.align.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.word.Vocabulary.Kind;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private final Vocabulary vocabulary = new Vocabulary();

  /** The words of a text, as they are compared. */
  private List<String> words(String lang, String text) {
    Tokens tokens = new Tokens();
    new Tokenizer(Lang.of(lang), Tokenizer.chineseWords(Lexicons.builtIn()), vocabulary, tokens)
        .add(text);
    List<String> words = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      words.add(vocabulary.word(tokens.get(k)));
    }
    return words;
  }

  @Test
  void formsOfAWordAreOneHoweverOftenTheyCome() {
    List<String> words = words("en", "Containers run containers running container");
    assertEquals(List.of(words.get(0), words.get(1)), List.copyOf(new LinkedHashSet<>(words)));
    assertEquals(words.get(0), words.get(4));
    assertEquals(2, vocabulary.size());
  }

  @Test
  void apostrophesOfBothFormsAreOne() {
    assertEquals(words("en", "they don't, she'll"), words("en", "they don’t, she’ll"));
    assertTrue(vocabulary.find("not") >= 0, "what is run together is taken apart");
  }

  @Test
  void aWordSeenWithACapitalIsMarkedWhicheverComesFirst() {
    words("en", "the lantern of the Lantern, the harbour");
    assertTrue(vocabulary.isCapital(vocabulary.find("lantern")));
    assertFalse(vocabulary.isCapital(vocabulary.find("harbour")));
  }

  @Test
  void chineseWordsComeAgainAsTheyAre() {
    assertEquals(List.of("容器", "和", "节点", ",", "节点", "和", "容器"), words("zh-CN", "容器和节点，节点和容器"));
    assertEquals(Kind.FUNCTION, vocabulary.kind(vocabulary.find("和")));
    assertEquals(Kind.WORD, vocabulary.kind(vocabulary.find("容器")));
  }
}
