package io.github.duizhao.train;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.SoundModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A foreign name and the characters that may write it by its sound.
 *
 * @param syllables readings of the characters, without tone
 */
record NamePairs(String english, String chinese, List<String> syllables) {

  private static final Pattern NAME =
      Pattern.compile("^([A-Z][a-z'é-]+(?: [A-Z][a-z'é-]+){0,2})(?: \\(|,|$)");

  NamePairs {
    syllables = List.copyOf(syllables);
  }

  /**
   * All pairs of the dictionary whose glosses begin with a capitalised name; many are no sounds.
   */
  static List<NamePairs> of(List<Cedict> entries) {
    TreeMap<String, NamePairs> pairs = new TreeMap<>();
    for (Cedict entry : entries) {
      if (!Character.isUpperCase(entry.pinyin().charAt(0))) {
        continue;
      }
      for (String gloss : entry.glosses()) {
        Matcher name = NAME.matcher(gloss);
        if (name.find()) {
          for (NamePairs pair : split(name.group(1), entry)) {
            pairs.putIfAbsent(pair.chinese() + " " + pair.english(), pair);
          }
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  /** "Tom Clancy" with 汤姆·克兰西 is two pairs. */
  private static List<NamePairs> split(String english, Cedict entry) {
    String[] words = english.split(" ");
    String[] parts = entry.simplified().split("·");
    String[] readings = entry.pinyin().split(" · ");
    List<NamePairs> pairs = new ArrayList<>();
    if (words.length != parts.length || parts.length != readings.length) {
      return pairs;
    }
    for (int i = 0; i < parts.length; i++) {
      List<String> syllables = new ArrayList<>();
      for (String syllable : readings[i].split(" ")) {
        syllables.add(syllable.toLowerCase(Locale.ROOT).replace("u:", "v").replaceAll("[0-9]", ""));
      }
      String letters = SoundModel.letters(words[i]);
      boolean hanzi = parts[i].chars().allMatch(c -> ChineseWords.isHanzi((char) c));
      boolean spelt = letters.equals(String.join("", syllables).replace('v', 'u'));
      if (hanzi
          && !spelt
          && syllables.size() == parts[i].length()
          && parts[i].length() >= 2
          && letters.length() >= 3
          && letters.length() <= 16) {
        pairs.add(new NamePairs(letters, parts[i], syllables));
      }
    }
    return pairs;
  }
}
