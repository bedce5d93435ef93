package io.github.duizhao.align.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;
import io.github.duizhao.lexicon.Stemmer;
import org.junit.jupiter.api.Test;

class ReadingSeedsTest {

  private final Vocabulary english = new Vocabulary();
  private final Vocabulary chinese = new Vocabulary();

  private Translations seeds() {
    Translations.Builder table = new Translations.Builder();
    ReadingSeeds.addTo(table, english, chinese);
    return table.build(english.size());
  }

  private int name(String word) {
    int number = english.add(Stemmer.stem(word), Kind.WORD);
    english.markCapital(number);
    return number;
  }

  @Test
  void tiesNamesToTheCharactersThatTheySpell() {
    int given = name("xiaoming");
    int family = name("ye");
    int both = chinese.add("叶晓明", Kind.WORD);
    Translations table = seeds();
    assertEquals(2.0 / 3, table.value(table.find(given, both)), 1e-6);
    assertEquals(1.0 / 3, table.value(table.find(family, both)), 1e-6);
  }

  @Test
  void takesEveryReading() {
    int name = name("shan");
    int word = chinese.add("单", Kind.WORD);
    assertTrue(seeds().find(name, word) >= 0);
  }

  @Test
  void leavesAloneWordsWithoutACapital() {
    int verb = english.add("can", Kind.WORD);
    chinese.add("残", Kind.WORD);
    assertTrue(seeds().isEmpty(verb));
  }
}
