package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  @ParameterizedTest
  @CsvSource({
    "containers, container",
    "using, use",
    "used, use",
    "policies, policy",
    "classes, class",
    "stopped, stop",
    "mounting, mount",
    "mounted, mounts",
    "IMAGES, image",
    "Kubernetes's, kubernetes",
    "indices, index",
    "ran, running",
    "managed, managing"
  })
  void inflectedFormsMeet(String one, String other) {
    assertEquals(Stemmer.stem(other), Stemmer.stem(one));
  }

  @ParameterizedTest
  @CsvSource({
    "developer, develop",
    "string, str",
    "evening, even",
    "kubernetes, kubernete",
    "need, ne"
  })
  void otherWordsStayApart(String one, String other) {
    assertNotEquals(Stemmer.stem(other), Stemmer.stem(one));
  }

  @Test
  void phrasesAreStemmedWordByWord() {
    assertEquals(Stemmer.stemPhrase("container image"), Stemmer.stemPhrase("Container Images"));
  }
}
