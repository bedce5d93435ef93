package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Inspection;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Memo;
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
 * Which English words may stand for which Chinese words. Remembers what the lexicon says, for one
 * text after the other. Thread-safe.
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
  record Word(WordEntry entry, Span span, int unit, boolean known) {
    String text() {
      return entry.text();
    }
  }

  private static final int REMEMBERED = 1 << 12;

  private final Lexicon lexicon;
  private final ChineseWords chineseWords;
  private final Memo<WordEntry> english =
      new Memo<>(REMEMBERED, word -> WordEntry.english(word, chineseOf(word)));
  private final Memo<WordEntry> chinese = new Memo<>(REMEMBERED, this::chineseEntry);

  private WordLinks(Lexicon lexicon, ChineseWords words) {
    this.lexicon = lexicon;
    this.chineseWords = words;
  }

  static WordLinks of(Inspection inspection) {
    return inspection.prepared(
        WordLinks.class, (knowledge, words) -> new WordLinks(knowledge.lexicon(), words));
  }

  /** The content words of an English text. */
  List<Word> english(String text, int unit) {
    List<Word> words = new ArrayList<>();
    for (Span span : EnglishWords.of(text)) {
      String word = span.in(text).toLowerCase(Locale.ROOT);
      if (!STOP.contains(word) && word.length() > 1) {
        WordEntry entry = english.get(word);
        words.add(new Word(entry, span, unit, entry.known()));
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
      if (!STOP.contains(word)) {
        WordEntry entry = chinese.get(word);
        if (entry.hasLetters()) {
          words.add(new Word(entry, span, unit, entry.known()));
        }
      }
    }
    return words;
  }

  private WordEntry chineseEntry(String word) {
    if (!ChineseWords.isHanzi(word.charAt(0))) {
      return WordEntry.chinese(word, Map.of(), word.length() > 1);
    }
    Map<String, Double> glosses = englishOf(word);
    return WordEntry.chinese(
        word, glosses, word.length() > 1 && !glosses.isEmpty() && !isFunctionWord(word));
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
    return english.entry().strength(chinese.entry());
  }

  private Map<String, Double> chineseOf(String word) {
    Map<String, Double> all = new HashMap<>();
    for (Translation it : lexicon.renderings(word)) {
      if (it.weight() >= 0.01) {
        all.merge(it.text(), 0.6 + 0.4 * it.weight(), Math::max);
      }
    }
    List<Translation> senses = lexicon.senses(word);
    for (Translation it : senses.subList(0, Math.min(40, senses.size()))) {
      all.merge(it.text(), 0.5 + 0.3 * it.weight(), Math::max);
    }
    return all;
  }

  private Map<String, Double> englishOf(String word) {
    Map<String, Double> all = new HashMap<>();
    for (Translation it : lexicon.origins(word)) {
      if (it.weight() >= 0.01) {
        put(all, it.text(), 0.6 + 0.4 * it.weight());
      }
    }
    lexicon.glosses(word).forEach(it -> put(all, it.text(), 0.5 + 0.3 * it.weight()));
    lexicon.hints(word).forEach(it -> put(all, it.text(), 0.4));
    return all;
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
