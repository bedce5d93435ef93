package io.github.duizhao.train;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts CC-CEDICT into a lexicon file: senses, glosses, hints, simplified characters. */
final class DictionaryPart {

  private static final int LONGEST_PHRASE = 3;
  private static final int LONGEST_HINT = 6;

  /** Words that say little of what a phrase means. */
  static final Set<String> FUNCTION =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as", "and",
          "or", "but", "not", "no", "is", "are", "be", "been", "it", "its", "his", "her", "their",
          "this", "that", "these", "those", "which", "who", "whom", "so", "if", "than", "very",
          "can", "will", "up", "down", "out", "off", "over", "about", "into", "all", "some", "any",
          "more", "most", "such", "having", "being", "used", "kind", "type", "one's", "sb", "sth");

  private final LexiconFile file;
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final Map<Character, Map<Character, Integer>> simplified = new TreeMap<>();

  /** How often a character stands in simplified words. */
  private final Map<Character, Integer> ownUses = new HashMap<>();

  private final Map<String, int[]> englishVerbs = new TreeMap<>();
  private final Map<String, int[]> chineseVerbs = new TreeMap<>();

  private DictionaryPart(LexiconFile file) {
    this.file = file;
  }

  static void put(List<Cedict> entries, LexiconFile file) {
    DictionaryPart part = new DictionaryPart(file);
    for (Cedict entry : entries) {
      if (entry.simplified().chars().allMatch(c -> ChineseWords.isHanzi((char) c))) {
        part.add(entry);
      }
    }
    part.spellings.forEach((key, forms) -> file.english(key).display = mostFrequent(forms));
    part.englishVerbs.forEach(
        (key, counts) -> file.english(key).verb = (double) counts[0] / counts[1]);
    part.chineseVerbs.forEach(
        (word, counts) -> file.chinese(word).verb = 2 * counts[0] > counts[1]);
    part.simplified.forEach(
        (from, to) -> {
          char best = mostFrequent(to);
          // 么 is simplified to 幺 in a few words, but itself stands in more of them: 什么
          int own = part.ownUses.getOrDefault(from, 0);
          if (best != from && own < to.values().stream().mapToInt(Integer::intValue).sum()) {
            file.simplifies(from, best);
          }
        });
  }

  /** The most frequent, the smallest of equals. */
  private static <T extends Comparable<T>> T mostFrequent(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<T, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private void add(Cedict entry) {
    LexiconFile.Chinese chinese = file.chinese(entry.simplified());
    chinese.word = true;
    simplify(entry);
    countVerbs(entry);
    Set<String> mentioned = new TreeSet<>();
    for (String gloss : entry.glosses()) {
      for (Span span : EnglishWords.of(gloss)) {
        mentioned.add(Stemmer.stem(span.in(gloss)));
      }
    }
    mentioned.forEach(key -> file.english(key).glossed++);
    for (Gloss gloss : Gloss.of(entry)) {
      List<String> words = new ArrayList<>();
      for (Span span : EnglishWords.of(gloss.text())) {
        words.add(span.in(gloss.text()));
      }
      double weight = 1 / (1 + 0.2 * gloss.rank());
      if (words.isEmpty()) {
        continue;
      }
      if (words.size() <= LONGEST_PHRASE) {
        whole(entry.simplified(), chinese, words, weight);
      }
      if (words.size() > 1 && words.size() <= LONGEST_HINT) {
        hints(chinese, words, weight);
      }
    }
  }

  private void countVerbs(Cedict entry) {
    int[] chinese = chineseVerbs.computeIfAbsent(entry.simplified(), unused -> new int[2]);
    for (String gloss : entry.glosses()) {
      boolean verb = gloss.startsWith("to ");
      chinese[0] += verb ? 1 : 0;
      chinese[1]++;
      List<Span> words = EnglishWords.of(gloss);
      int first = verb ? 1 : 0;
      if (words.size() > first) {
        int[] english =
            englishVerbs.computeIfAbsent(
                Stemmer.stem(words.get(first).in(gloss)), unused -> new int[2]);
        english[0] += verb ? 1 : 0;
        english[1]++;
      }
    }
  }

  private void whole(String word, LexiconFile.Chinese chinese, List<String> words, double weight) {
    String phrase = String.join(" ", words);
    String key = Stemmer.stemPhrase(phrase);
    spellings.computeIfAbsent(key, unused -> new HashMap<>()).merge(phrase, 1, Integer::sum);
    LexiconFile.English english = file.english(key);
    boolean lower = words.stream().allMatch(w -> Character.isLowerCase(w.charAt(0)));
    english.word |= lower;
    english.senses.merge(word, weight, Math::max);
    chinese.glosses.merge(key, weight, Math::max);
    if (lower) {
      for (String part : words) {
        file.english(Stemmer.stem(part)).word = true;
      }
    }
  }

  private void hints(LexiconFile.Chinese chinese, List<String> words, double weight) {
    List<String> content = new ArrayList<>();
    for (String word : words) {
      if (!FUNCTION.contains(word)) {
        String key = Stemmer.stem(word);
        content.add(key);
        spellings.computeIfAbsent(key, unused -> new HashMap<>()).merge(word, 1, Integer::sum);
      }
    }
    for (String key : content) {
      chinese.hints.merge(key, weight / content.size(), Math::max);
    }
  }

  private void simplify(Cedict entry) {
    String from = entry.traditional();
    String to = entry.simplified();
    for (int i = 0; i < to.length(); i++) {
      ownUses.merge(to.charAt(i), 1, Integer::sum);
    }
    if (from.length() == to.length()) {
      for (int i = 0; i < from.length(); i++) {
        simplified
            .computeIfAbsent(from.charAt(i), unused -> new TreeMap<>())
            .merge(to.charAt(i), 1, Integer::sum);
      }
    }
  }
}
