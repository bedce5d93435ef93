package io.github.duizhao.train;

import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.lexicon.Stemmer;
import java.util.List;

/**
 * Puts an English–Chinese dictionary into a lexicon file, beside the Chinese–English one and apart
 * from it: its senses are many and loosely ordered. Those that are no words of the other dictionary
 * are explanations, for the most part, and are left out.
 */
final class HeadwordPart {

  /** What the first sense weighs, beside glosses of 1. */
  private static final double FIRST = 0.5;

  private static final double STEP = 0.2;

  private HeadwordPart() {}

  static void put(List<Headword> entries, LexiconFile file) {
    for (Headword entry : entries) {
      String key = Stemmer.stem(entry.word());
      for (int rank = 0; rank < entry.senses().size(); rank++) {
        String word = word(entry.senses().get(rank), file);
        if (!word.isEmpty()) {
          LexiconFile.English english = file.english(key);
          if (english.display.isEmpty()) {
            english.display = entry.word();
          }
          file.chinese(word).headwords.merge(key, FIRST / (1 + STEP * rank), Math::max);
        }
      }
    }
  }

  /** The sense as a word, without the 的 of adjectives and the 地 of adverbs; "" for none. */
  private static String word(String sense, LexiconFile file) {
    if (file.isWord(sense)) {
      return sense;
    }
    String bare =
        sense.endsWith("的") || sense.endsWith("地") ? sense.substring(0, sense.length() - 1) : sense;
    return file.isWord(bare) ? bare : "";
  }
}
