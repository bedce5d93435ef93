package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInLexiconTest {

  private static final Lexicon LEXICON = Lexicons.builtIn();

  private static List<String> texts(List<Lexicon.Translation> translations) {
    return translations.stream().map(Lexicon.Translation::text).toList();
  }

  private static List<String> cut(String text) {
    return new ChineseWords(LEXICON).of(text).stream().map((Span s) -> s.in(text)).toList();
  }

  @Test
  void isOpenedOnce() throws IOException {
    assertSame(LEXICON, Lexicons.open(Models.builtIn()));
    assertSame(LEXICON, Lexicons.open(Models.in(Path.of("no such folder"))));
  }

  @Test
  void findsWordsByTheirStemsToo() {
    for (String word : new String[] {"releases", "committee", "databases"}) {
      String stem = Stemmer.stem(word);
      assertTrue(LEXICON.usage(word).count() > 0, word);
      assertEquals(LEXICON.usage(word), LEXICON.usage(stem), stem);
      assertEquals(LEXICON.renderings(word), LEXICON.renderings(stem), stem);
    }
  }

  @Test
  void dictionaryAndFieldDisagreeOnContainer() {
    assertTrue(texts(LEXICON.senses("container")).contains("集装箱"));
    assertEquals("容器", LEXICON.renderings("containers").get(0).text());
    assertEquals("container", LEXICON.origins("容器").get(0).text());
  }

  @Test
  void knowsThatPodIsKeptInLatin() {
    assertTrue(LEXICON.usage("Pods").kept() > 0.9);
    assertTrue(LEXICON.usage("container").kept() < 0.2);
  }

  @Test
  void cutsWordsOfTheDictionary() {
    assertEquals(List.of("我们", "使用", "容器", "镜像"), cut("我们使用容器镜像"));
  }

  @Test
  void keepsTransliteratedNamesInOnePiece() {
    assertEquals(List.of("他", "遇到", "了", "布尔斯特罗德", "和", "尼古拉斯"), cut("他遇到了布尔斯特罗德和尼古拉斯"));
  }

  @Test
  void readsTraditionalCharacters() {
    assertEquals(LEXICON.glosses("集装箱"), LEXICON.glosses("集裝箱"));
    assertEquals(List.of("監控", "系統"), cut("監控系統"));
  }

  @Test
  void knowsPhrasesAndWordsThatTheDictionaryLacks() {
    assertEquals("容器镜像", LEXICON.renderings("container images").get(0).text());
    assertEquals("控制器", LEXICON.renderings("controller").get(0).text());
    assertEquals(List.of("控制器", "管理", "工作负载"), cut("控制器管理工作负载"));
    assertEquals(-1, LEXICON.count("容器镜像"), "a phrase is no word");
  }
}
