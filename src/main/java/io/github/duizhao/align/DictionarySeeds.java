package io.github.duizhao.align;

import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Stemmer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Word pairs from the lexicon: what Chinese words, and the words inside them, mean in English. */
final class DictionarySeeds {

  private static final double INNER_WORD = 0.15;
  private static final double INNER_CHARACTER = 0.15;

  /** What a character means inside words counts so much more than one gloss of it. */
  private static final double SENSES = 2;

  private final Lexicon lexicon;
  private final Vocabulary english;
  private final Translations.Builder table;
  private final Map<String, Map<Integer, Double>> known = new HashMap<>();

  private DictionarySeeds(Lexicon lexicon, Vocabulary english, Translations.Builder table) {
    this.lexicon = lexicon;
    this.english = english;
    this.table = table;
  }

  static void addTo(
      Translations.Builder table, Vocabulary english, Vocabulary chinese, Lexicon lexicon) {
    new DictionarySeeds(lexicon, english, table).addAll(chinese);
  }

  private void addAll(Vocabulary chinese) {
    for (int z = 0; z < chinese.size(); z++) {
      String word = chinese.word(z);
      if (!Tokenizer.isHan(word.charAt(0))) {
        continue;
      }
      add(z, word, 1);
      for (int from = 0; from < word.length() && word.length() > 1; from++) {
        for (int to = from + 1; to <= word.length(); to++) {
          if (to - from < word.length()) {
            add(z, word.substring(from, to), to - from == 1 ? INNER_CHARACTER : INNER_WORD);
          }
        }
      }
    }
  }

  private void add(int z, String word, double weight) {
    known
        .computeIfAbsent(word, this::meanings)
        .forEach((e, value) -> table.add(e, z, weight * value));
  }

  /** English words of the text that a Chinese word may mean, scaled down where there are many. */
  private Map<Integer, Double> meanings(String word) {
    Map<String, Double> stems = new TreeMap<>();
    Map<String, Double> glosses = new HashMap<>();
    for (Translation gloss : lexicon.glosses(word)) {
      glosses.merge(gloss.text(), gloss.weight(), Double::sum);
    }
    for (Translation headword : lexicon.headwords(word)) {
      glosses.merge(headword.text(), headword.weight(), (a, b) -> Math.min(1, a + b));
    }
    new TreeMap<>(glosses)
        .forEach((text, weight) -> addStems(new Translation(text, weight), stems));
    for (Translation origin : lexicon.origins(word)) {
      addStems(origin, stems);
    }
    if (word.length() == 1) {
      for (Translation sense : lexicon.characterSenses(word.charAt(0))) {
        stems.merge(Stemmer.stem(sense.text()), SENSES * sense.weight(), Double::sum);
      }
    }
    double total = 0;
    for (double value : stems.values()) {
      total += value;
    }
    double scale = 1 / Math.max(1, Math.sqrt(total));
    Map<Integer, Double> found = new TreeMap<>();
    stems.forEach(
        (stem, value) -> {
          int e = english.find(stem);
          if (e >= 0) {
            found.put(e, value * scale);
          }
        });
    return found;
  }

  private void addStems(Translation gloss, Map<String, Double> stems) {
    String[] words = gloss.text().split(" ");
    List<String> content = Tokenizer.englishContent(words);
    if (content.size() > 5) {
      return;
    }
    for (String stem : content) {
      stems.merge(stem, gloss.weight() / content.size(), Double::sum);
    }
  }
}
