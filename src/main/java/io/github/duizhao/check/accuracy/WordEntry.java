package io.github.duizhao.check.accuracy;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the lexicon says of one word, laid out for comparing it with each word of the other side.
 * Immutable.
 */
final class WordEntry {

  /**
   * One Chinese sense of an English word.
   *
   * @param letters its characters, see {@link #letters(String)}
   */
  private record Sense(String text, double weight, long letters) {}

  private final String text;
  private final String stem;
  private final boolean hanzi;
  private final boolean lettered;
  private final long letters;
  private final boolean known;
  private final List<Sense> senses;
  private final Map<String, Double> glosses;
  private final long stems;

  private WordEntry(
      String text, Map<String, Double> senses, Map<String, Double> glosses, boolean known) {
    this.text = text;
    this.hanzi = !text.isEmpty() && ChineseWords.isHanzi(text.charAt(0));
    this.lettered = text.codePoints().anyMatch(Character::isLetterOrDigit);
    this.stem = hanzi ? text : Stemmer.stem(text);
    this.letters = letters(text);
    this.known = known;
    List<Sense> sorted = new ArrayList<>();
    senses.forEach((sense, weight) -> sorted.add(new Sense(sense, weight, letters(sense))));
    sorted.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    this.senses = sorted;
    this.glosses = glosses;
    long bits = 0;
    for (String gloss : glosses.keySet()) {
      bits |= bit(gloss);
    }
    this.stems = bits;
  }

  /**
   * @param senses its Chinese senses with their strengths, 0 to 1
   */
  static WordEntry english(String text, Map<String, Double> senses) {
    return new WordEntry(text, senses, Map.of(), !senses.isEmpty());
  }

  /**
   * @param glosses the stems of its English glosses with their strengths, 0 to 1
   */
  static WordEntry chinese(String text, Map<String, Double> glosses, boolean known) {
    return new WordEntry(text, Map.of(), glosses, known);
  }

  String text() {
    return text;
  }

  /** Whether the lexicon could link it at all. */
  boolean known() {
    return known;
  }

  boolean hasLetters() {
    return lettered;
  }

  /** How well this English word goes with a Chinese one, 0 to 1; 0 for not at all. */
  double strength(WordEntry chinese) {
    if (text.equals(chinese.text)) {
      return 1;
    }
    if (!chinese.hanzi) {
      return chinese.text.length() > 2 && stem.equals(chinese.stem) ? 0.95 : 0;
    }
    double best = 0;
    for (Sense sense : senses) {
      if (sense.weight() <= best) {
        break; // no overlap is above 1, and the heaviest come first
      }
      if ((sense.letters() & chinese.letters) != 0) {
        best = Math.max(best, sense.weight() * overlap(sense.text(), chinese.text));
      }
    }
    Double gloss = (chinese.stems & bit(stem)) == 0 ? null : chinese.glosses.get(stem);
    return gloss == null ? best : Math.max(best, gloss);
  }

  /** Whether one word holds the other; a single character shared is weak evidence. */
  private static double overlap(String sense, String word) {
    if (sense.equals(word)) {
      return word.length() > 1 ? 1 : 0.6;
    }
    if (sense.length() > 1 && word.contains(sense)) {
      return 0.9;
    }
    if (word.length() > 1 && sense.contains(word)) {
      return 0.8;
    }
    boolean shared = sense.length() > 1 && word.length() > 1 && sharesCharacter(sense, word);
    return shared ? 0.35 : 0;
  }

  private static boolean sharesCharacter(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      if (b.indexOf(a.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A bit for each character: two words without a common bit share no character. */
  private static long letters(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= 1L << (text.charAt(i) & 63);
    }
    return bits;
  }

  /** One of 64 bits: most stems that are not among the glosses need not be looked up. */
  private static long bit(String stem) {
    return 1L << (stem.hashCode() * 0x9E3779B9 >>> 26);
  }
}
