package io.github.duizhao.lexicon;

import java.util.List;

/**
 * Word translations between English and Chinese, from two origins that are kept apart: a dictionary
 * (CC-CEDICT, glosses inverted) and what was learnt from parallel texts of the field (IBM Model 1).
 * English words are looked up by their stems, so "containers" finds "container"; phrases have one
 * space between words. Chinese may be traditional or simplified; answers are simplified.
 * Thread-safe.
 */
public interface Lexicon {

  Lexicon EMPTY = new Lexicon() {};

  /**
   * What a word may be in the other language.
   *
   * @param weight 0 to 1: for the dictionary how central the sense is, for learnt ones p(text |
   *     word)
   */
  record Translation(String text, double weight) {}

  /**
   * What the field's texts say of an English word.
   *
   * @param count sentences in which it stands
   * @param kept share of its occurrences that stand in Latin letters in the translation, 0 to 1
   * @param capitalised share of its occurrences in mid-sentence that are capitalised, 0 to 1
   */
  record Usage(int count, double kept, double capitalised) {
    public static final Usage NEVER = new Usage(0, 0, 0);
  }

  /** Chinese senses of an English word or phrase in the dictionary, the most central first. */
  default List<Translation> senses(String english) {
    return List.of();
  }

  /** English glosses (single words and short phrases) of a Chinese word in the dictionary. */
  default List<Translation> glosses(String chinese) {
    return List.of();
  }

  /** English content words of the longer glosses of a Chinese word: evidence, not translations. */
  default List<Translation> hints(String chinese) {
    return List.of();
  }

  /**
   * English words that a second dictionary, from English into Chinese, has this Chinese word for. A
   * pair that is also among the {@link #glosses} is the surer for it.
   */
  default List<Translation> headwords(String chinese) {
    return List.of();
  }

  /** How the field's texts render an English word or phrase, the most frequent first. */
  default List<Translation> renderings(String english) {
    return List.of();
  }

  /** Which English words a Chinese word renders in the field's texts, the most frequent first. */
  default List<Translation> origins(String chinese) {
    return List.of();
  }

  default Usage usage(String english) {
    return Usage.NEVER;
  }

  /**
   * English stems for which a character stands inside words, with their share, the greatest first;
   * learnt from the glosses of all words that hold it.
   */
  default List<Translation> characterSenses(char character) {
    return List.of();
  }

  /**
   * In how many entries of the dictionary a word stands in a gloss: how common it is in general. A
   * word that is common in the field and rare here is a term of the field.
   */
  default int glossed(String english) {
    return 0;
  }

  /** How far an English word is a verb: the share of its glosses with "to" before it, 0 to 1. */
  default double verb(String english) {
    return 0;
  }

  /** Whether the dictionary has a Chinese word as a verb: most of its glosses begin with "to". */
  default boolean isChineseVerb(String word) {
    return false;
  }

  /** Whether it is a common English word: a lower-case gloss word of the dictionary. */
  default boolean isEnglishWord(String word) {
    return false;
  }

  /** Whether it is a word of the Chinese dictionary. */
  default boolean isChineseWord(String word) {
    return false;
  }

  /** How often a Chinese word stands in the field's texts; -1 if it is no word at all. */
  default int count(String chinese) {
    return -1;
  }

  /**
   * The length of the longest Chinese word that begins so, or more: spares asking for longer ones.
   *
   * @param beginning two simplified characters
   */
  default int longest(String beginning) {
    return Integer.MAX_VALUE;
  }

  /** Traditional characters turned to simplified ones, one for one, so that offsets stay. */
  default String simplify(String chinese) {
    return chinese;
  }
}
