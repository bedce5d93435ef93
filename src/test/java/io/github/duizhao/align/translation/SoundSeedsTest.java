package io.github.duizhao.align.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import org.junit.jupiter.api.Test;

class SoundSeedsTest {

  private final Vocabulary english = new Vocabulary();
  private final Vocabulary chinese = new Vocabulary();
  private final Translations.Builder table = new Translations.Builder();

  private int name(String word) {
    int number = english.add(Stemmer.stem(word), Kind.WORD);
    english.markCapital(number);
    return number;
  }

  private boolean added() {
    return SoundSeeds.addTo(table, table.build(english.size()), english, chinese);
  }

  @Test
  void tiesANameToWhatSoundsLikeIt() {
    int vandermeer = name("vandermeer");
    int tregarthen = name("tregarthen");
    int rendered = chinese.add("范德米尔", Kind.WORD);
    int other = chinese.add("特雷加森", Kind.WORD);
    assertTrue(added());
    Translations seeds = table.build(english.size());
    assertTrue(seeds.find(vandermeer, rendered) >= 0);
    assertTrue(seeds.find(tregarthen, other) >= 0);
    assertTrue(seeds.find(vandermeer, other) < 0, "sounds otherwise");
    assertTrue(seeds.find(tregarthen, rendered) < 0, "sounds otherwise");
    double value = seeds.value(seeds.find(vandermeer, rendered));
    assertTrue(value > 0.8 && value <= 1, "a probability: " + value);
  }

  @Test
  void leavesAloneWhatIsNoName() {
    english.add("vandermeer", Kind.WORD); // never with a capital
    chinese.add("范德米尔", Kind.WORD);
    assertFalse(added());
  }

  @Test
  void leavesAloneANameThatADictionaryKnows() {
    int vandermeer = name("vandermeer");
    table.add(vandermeer, chinese.add("画家", Kind.WORD), 1);
    chinese.add("范德米尔", Kind.WORD);
    assertFalse(added());
  }

  @Test
  void onlyTheNamesTellWhichSentencesWereJoined() {
    Side source =
        Sides.lines(Lang.EN, "Vandermeer came in.", "Tregarthen came in.", "Castellane came in.");
    Side last = Sides.lines(Lang.ZH, "特雷加森进来了。", "卡斯特拉内进来了。");
    Side first = Sides.lines(Lang.ZH, "范德米尔进来了。", "特雷加森进来了。");
    Aligner aligner = Aligner.create(Lexicon.EMPTY);
    assertEquals("2-1 1-1", Sides.shapes(aligner.align(source, last)));
    assertEquals("1-1 2-1", Sides.shapes(aligner.align(source, first)));
  }
}
