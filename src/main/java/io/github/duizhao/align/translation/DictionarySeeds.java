package io.github.duizhao.align.translation;

import io.github.duizhao.align.word.Tokenizer;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word pairs from the lexicon: what Chinese words, and the words inside them, mean in English. */
public final class DictionarySeeds {

  private static final double INNER_WORD = 0.15;
  private static final double INNER_CHARACTER = 0.15;

  /** What a character means inside words counts so much more than one gloss of it. */
  private static final double SENSES = 2;

  private final Lexicon lexicon;
  private final Vocabulary english;
  private final Translations.Builder table;
  private final Map<String, Meanings> known = new HashMap<>();

  // Glosses and stems are numbered as they turn up, since one gloss is that of many words.
  private final Map<String, Integer> glossNumbers = new HashMap<>();
  private final List<int[]> contents = new ArrayList<>();
  private final Map<String, Integer> stemNumbers = new HashMap<>();
  private final Map<String, Integer> senseNumbers = new HashMap<>();

  /** By stem its number in the text, or -1. */
  private int[] inText = new int[256];

  private final Sums glosses = new Sums();
  private final Sums stems = new Sums();

  /** English words of the text, by number, and how far each is meant. */
  private record Meanings(int[] words, double[] values, int size) {}

  private DictionarySeeds(Lexicon lexicon, Vocabulary english, Translations.Builder table) {
    this.lexicon = lexicon;
    this.english = english;
    this.table = table;
  }

  public static void addTo(
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
    Meanings meanings = known.get(word);
    if (meanings == null) {
      meanings = meanings(word);
      known.put(word, meanings);
    }
    for (int k = 0; k < meanings.size; k++) {
      table.add(meanings.words[k], z, weight * meanings.values[k]);
    }
  }

  /** English words of the text that a Chinese word may mean, scaled down where there are many. */
  private Meanings meanings(String word) {
    glosses.clear();
    stems.clear();
    for (Translation gloss : lexicon.glosses(word)) {
      glosses.add(glossNumber(gloss.text()), gloss.weight());
    }
    for (Translation headword : lexicon.headwords(word)) {
      int number = glossNumber(headword.text());
      glosses.add(number, headword.weight());
      glosses.cap(number, 1);
    }
    for (int k = 0; k < glosses.size(); k++) {
      addStems(glosses.number(k), glosses.value(k));
    }
    for (Translation origin : lexicon.origins(word)) {
      addStems(glossNumber(origin.text()), origin.weight());
    }
    if (word.length() == 1) {
      for (Translation sense : lexicon.characterSenses(word.charAt(0))) {
        stems.add(senseNumber(sense.text()), SENSES * sense.weight());
      }
    }
    double total = 0;
    for (int k = 0; k < stems.size(); k++) {
      total += stems.value(k);
    }
    double scale = 1 / Math.max(1, Math.sqrt(total));
    int[] words = new int[stems.size()];
    double[] values = new double[stems.size()];
    int size = 0;
    for (int k = 0; k < stems.size(); k++) {
      int e = inText[stems.number(k)];
      if (e >= 0) {
        words[size] = e;
        values[size++] = stems.value(k) * scale;
      }
    }
    return new Meanings(words, values, size);
  }

  private void addStems(int gloss, double weight) {
    int[] content = contents.get(gloss);
    if (content.length > 5) {
      return;
    }
    for (int stem : content) {
      stems.add(stem, weight / content.length);
    }
  }

  private int glossNumber(String gloss) {
    Integer known = glossNumbers.get(gloss);
    if (known != null) {
      return known;
    }
    List<String> words = Tokenizer.englishContent(gloss.split(" "));
    int[] content = new int[words.size()];
    for (int k = 0; k < content.length; k++) {
      content[k] = stemNumber(words.get(k));
    }
    contents.add(content);
    glossNumbers.put(gloss, contents.size() - 1);
    return contents.size() - 1;
  }

  private int senseNumber(String sense) {
    Integer known = senseNumbers.get(sense);
    if (known != null) {
      return known;
    }
    int number = stemNumber(Stemmer.stem(sense));
    senseNumbers.put(sense, number);
    return number;
  }

  private int stemNumber(String stem) {
    Integer known = stemNumbers.get(stem);
    if (known != null) {
      return known;
    }
    int number = stemNumbers.size();
    if (number == inText.length) {
      inText = Arrays.copyOf(inText, 2 * number);
    }
    inText[number] = english.find(stem);
    stemNumbers.put(stem, number);
    return number;
  }

  /** Sums by number, in the order in which the numbers came. */
  private static final class Sums {
    private double[] sums = new double[256];
    private boolean[] met = new boolean[256];
    private int[] numbers = new int[256];
    private int size;

    void clear() {
      for (int k = 0; k < size; k++) {
        sums[numbers[k]] = 0;
        met[numbers[k]] = false;
      }
      size = 0;
    }

    void add(int number, double value) {
      if (number >= sums.length) {
        int room = Math.max(number + 1, 2 * sums.length);
        sums = Arrays.copyOf(sums, room);
        met = Arrays.copyOf(met, room);
        numbers = Arrays.copyOf(numbers, room);
      }
      if (!met[number]) {
        met[number] = true;
        numbers[size++] = number;
      }
      sums[number] += value;
    }

    void cap(int number, double most) {
      sums[number] = Math.min(most, sums[number]);
    }

    int size() {
      return size;
    }

    int number(int k) {
      return numbers[k];
    }

    double value(int k) {
      return sums[numbers[k]];
    }
  }
}
