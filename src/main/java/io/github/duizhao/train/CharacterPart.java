package io.github.duizhao.train;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns what single characters mean inside words: {@link ModelOne} on the dictionary itself, with
 * the characters of each entry on one side and the words of its glosses on the other. So a word
 * that the dictionary lacks, or has with other glosses, still speaks for its sense.
 */
final class CharacterPart {

  private static final int LONGEST_WORD = 4;
  private static final int LONGEST_GLOSS = 5;
  private static final double LEAST_PROBABILITY = 0.01;

  private CharacterPart() {}

  static void put(List<Cedict> entries, LexiconFile file) {
    Vocabulary english = new Vocabulary();
    Vocabulary chinese = new Vocabulary();
    List<int[]> sources = new ArrayList<>();
    List<int[]> targets = new ArrayList<>();
    for (Cedict entry : entries) {
      String word = entry.simplified();
      if (word.length() > LONGEST_WORD
          || !word.chars().allMatch(c -> ChineseWords.isHanzi((char) c))) {
        continue;
      }
      for (Gloss gloss : Gloss.of(entry)) {
        int[] words = content(gloss.text(), english);
        if (words.length > 0 && words.length <= LONGEST_GLOSS) {
          sources.add(word.chars().map(c -> chinese.id(String.valueOf((char) c))).toArray());
          targets.add(words);
        }
      }
    }
    ModelOne model = ModelOne.learn(sources, targets, chinese.size(), share -> {});
    for (int c = 1; c < chinese.size(); c++) {
      for (int e : model.partners(c)) {
        if (model.probability(c, e) >= LEAST_PROBABILITY) {
          file.chinese(chinese.word(c)).senses.put(english.word(e), model.probability(c, e));
        }
      }
    }
  }

  /** The stems that carry meaning; none for names, which say how a character sounds. */
  private static int[] content(String gloss, Vocabulary english) {
    List<Integer> stems = new ArrayList<>();
    if (!gloss.isEmpty() && !Character.isUpperCase(gloss.charAt(0))) {
      for (Span span : EnglishWords.of(gloss)) {
        String word = span.in(gloss).toLowerCase(Locale.ROOT);
        if (!DictionaryPart.FUNCTION.contains(word)) {
          stems.add(english.id(Stemmer.stem(word)));
        }
      }
    }
    return stems.stream().mapToInt(Integer::intValue).toArray();
  }
}
