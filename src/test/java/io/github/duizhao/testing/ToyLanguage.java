package io.github.duizhao.testing;

import io.github.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Made texts: English put over word by word into two-hanzi words by a toy dictionary. */
public final class ToyLanguage implements Lexicon {

  private static final String[] SYLLABLES = {"ba", "ko", "mi", "tu", "ra", "ne", "su", "lo"};

  private final Map<String, String> toChinese = new TreeMap<>();
  private final Map<String, String> toEnglish = new TreeMap<>();
  private final List<String> words = new ArrayList<>();
  private final Random random;

  public ToyLanguage(long seed) {
    random = new Random(seed);
    for (int k = 0; k < 400; k++) {
      String english = SYLLABLES[k % 8] + SYLLABLES[k / 8 % 8] + SYLLABLES[k / 64 % 8] + "k";
      String chinese = "" + (char) (0x4e00 + 40 * k) + (char) (0x4e00 + 40 * k + 7);
      toChinese.put(english, chinese);
      toEnglish.put(chinese, english);
      words.add(english);
    }
  }

  /** A sentence of 4 to 14 words. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder();
    int length = 4 + random.nextInt(11);
    for (int k = 0; k < length; k++) {
      sentence.append(k == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
    }
    return sentence.append('.').toString();
  }

  public List<String> sentences(int count) {
    List<String> sentences = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      sentences.add(sentence());
    }
    return sentences;
  }

  public String translate(String sentence) {
    StringBuilder translation = new StringBuilder();
    for (String word : sentence.substring(0, sentence.length() - 1).split(" ")) {
      translation.append(toChinese.get(word));
    }
    return translation.append('。').toString();
  }

  public List<String> translate(List<String> sentences) {
    return sentences.stream().map(this::translate).toList();
  }

  @Override
  public List<Translation> glosses(String chinese) {
    String english = toEnglish.get(chinese);
    return english == null ? List.of() : List.of(new Translation(english, 1));
  }

  @Override
  public boolean isChineseWord(String word) {
    return toEnglish.containsKey(word);
  }

  @Override
  public int count(String chinese) {
    return toEnglish.containsKey(chinese) ? 10 : -1;
  }
}
