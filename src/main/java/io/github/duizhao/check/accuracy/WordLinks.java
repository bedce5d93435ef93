package io.github.duizhao.check.accuracy;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which English words may stand for which Chinese words. Caches what the lexicon says, so that one
 * is made for a whole text. For one thread.
 */
final class WordLinks {

  private static final Set<String> STOP =
      Set.of(
          ("a an the and or but nor so yet of in on at to for from with by as into onto over under"
                  + " is are was were be been being am do does did done doing have has had having will"
                  + " would shall should can could may might must this that these those it its he she"
                  + " they them their his her him you your we our us i me my who whom whose which what"
                  + " when where why how if then than there here also just very too more most much many"
                  + " some any each every all both such no not only own same other another up down out"
                  + " off about it's that's don't doesn't you're they're we're i'm one well even still"
                  + " yes because while through during before after between against again once")
              .split(" "));

  /**
   * A word at its place.
   *
   * @param unit which clause it belongs to
   * @param known whether the lexicon could link it at all
   */
  record Word(String text, Span span, int unit, boolean known) {}

  private final Lexicon lexicon;
  private final ChineseWords chineseWords;
  private final Map<String, Map<String, Double>> toChinese = new HashMap<>();
  private final Map<String, Map<String, Double>> toEnglish = new HashMap<>();

  WordLinks(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chineseWords = new ChineseWords(lexicon);
  }

  /** The content words of an English text. */
  List<Word> english(String text, int unit) {
    List<Word> words = new ArrayList<>();
    for (Span span : EnglishWords.of(text)) {
      String word = span.in(text).toLowerCase(Locale.ROOT);
      if (!STOP.contains(word) && word.length() > 1) {
        words.add(new Word(word, span, unit, !chineseOf(word).isEmpty()));
      }
    }
    return words;
  }

  /** The words of a Chinese text, Latin ones among them. */
  List<Word> chinese(String text, int unit) {
    List<Word> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>(chineseWords.of(text));
    spans.addAll(EnglishWords.of(text));
    for (Span span : spans) {
      String word = span.in(text).toLowerCase(Locale.ROOT);
      boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
      if (letters && !STOP.contains(word)) {
        words.add(new Word(word, span, unit, isKnown(word)));
      }
    }
    return words;
  }

  private boolean isKnown(String word) {
    return ChineseWords.isHanzi(word.charAt(0))
        ? word.length() > 1 && !englishOf(word).isEmpty() && !isFunctionWord(word)
        : word.length() > 1;
  }

  /** 如果, 哪里: what the field renders them by first of all says nothing by itself. */
  private boolean isFunctionWord(String word) {
    return lexicon.origins(word).stream()
        .max(Comparator.comparingDouble(it -> it.weight()))
        .map(it -> STOP.contains(it.text()))
        .orElse(false);
  }

  /** How well they go together, 0 to 1; 0 for not at all. */
  double strength(Word english, Word chinese) {
    String en = english.text();
    String zh = chinese.text();
    if (en.equals(zh)) {
      return 1;
    }
    if (!ChineseWords.isHanzi(zh.charAt(0))) {
      boolean inflected = zh.length() > 2 && Stemmer.stem(en).equals(Stemmer.stem(zh));
      return inflected ? 0.95 : 0;
    }
    double best = 0;
    for (Map.Entry<String, Double> sense : chineseOf(en).entrySet()) {
      best = Math.max(best, sense.getValue() * overlap(sense.getKey(), zh));
    }
    Double gloss = englishOf(zh).get(Stemmer.stem(en));
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
    return a.chars().anyMatch(c -> b.indexOf(c) >= 0);
  }

  private Map<String, Double> chineseOf(String word) {
    return toChinese.computeIfAbsent(
        word,
        w -> {
          Map<String, Double> all = new HashMap<>();
          lexicon.renderings(w).stream()
              .filter(it -> it.weight() >= 0.01)
              .forEach(it -> all.merge(it.text(), 0.6 + 0.4 * it.weight(), Math::max));
          lexicon.senses(w).stream()
              .limit(40)
              .forEach(it -> all.merge(it.text(), 0.5 + 0.3 * it.weight(), Math::max));
          return all;
        });
  }

  private Map<String, Double> englishOf(String word) {
    return toEnglish.computeIfAbsent(
        word,
        w -> {
          Map<String, Double> all = new HashMap<>();
          lexicon.origins(w).stream()
              .filter(it -> it.weight() >= 0.01)
              .forEach(it -> put(all, it.text(), 0.6 + 0.4 * it.weight()));
          lexicon.glosses(w).forEach(it -> put(all, it.text(), 0.5 + 0.3 * it.weight()));
          lexicon.hints(w).forEach(it -> put(all, it.text(), 0.4));
          return all;
        });
  }

  private static void put(Map<String, Double> all, String gloss, double weight) {
    Set<String> words = new HashSet<>(List.of(gloss.toLowerCase(Locale.ROOT).split(" ")));
    for (String word : words) {
      if (!STOP.contains(word)) {
        all.merge(Stemmer.stem(word), words.size() == 1 ? weight : 0.7 * weight, Math::max);
      }
    }
  }
}
