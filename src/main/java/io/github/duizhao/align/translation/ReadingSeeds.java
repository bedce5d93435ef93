package io.github.duizhao.align.translation;

import io.github.duizhao.align.word.Tokenizer;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.lexicon.Pinyin;
import io.github.duizhao.lexicon.Stemmer;
import java.util.HashSet;
import java.util.Set;

/**
 * Word pairs by pinyin: a capitalised English word that spells how characters of a Chinese word are
 * read, as 汪淼 is written Wang Miao.
 */
public final class ReadingSeeds {

  /** What a word counts all of whose characters are spelt; others count by their share. */
  private static final double WEIGHT = 1;

  private static final int MOST_CHARACTERS = 4;

  private final Pinyin pinyin;

  /** No syllable has more than six: zhuang. */
  private static final int MOST_LETTERS = 6 * MOST_CHARACTERS;

  private final Vocabulary english;
  private final Translations.Builder table;

  /** How capitalised English words begin, so that hopeless spellings are given up early. */
  private final Set<String> beginnings = new HashSet<>();

  private ReadingSeeds(Pinyin pinyin, Vocabulary english, Translations.Builder table) {
    this.pinyin = pinyin;
    this.english = english;
    this.table = table;
    for (int e = 0; e < english.size(); e++) {
      if (english.isCapital(e)) {
        String word = english.word(e);
        for (int end = 1; end <= Math.min(word.length(), MOST_LETTERS); end++) {
          beginnings.add(word.substring(0, end));
        }
      }
    }
  }

  public static void addTo(Translations.Builder table, Vocabulary english, Vocabulary chinese) {
    ReadingSeeds seeds = new ReadingSeeds(Pinyin.builtIn(), english, table);
    for (int z = 0; z < chinese.size(); z++) {
      String word = chinese.word(z);
      if (Tokenizer.isHan(word.charAt(0))) {
        for (int from = 0; from < word.length(); from++) {
          seeds.spell(z, word, from, from, "");
        }
      }
    }
  }

  private void spell(int z, String word, int from, int at, String spelt) {
    for (String reading : at < word.length() ? pinyin.of(word.charAt(at)) : Set.<String>of()) {
      String longer = spelt + reading;
      int e = english.find(Stemmer.stem(longer));
      if (e >= 0 && english.isCapital(e)) {
        table.add(e, z, WEIGHT * (at + 1 - from) / word.length());
      }
      if (at + 1 - from < MOST_CHARACTERS && beginnings.contains(longer)) {
        spell(z, word, from, at + 1, longer);
      }
    }
  }
}
