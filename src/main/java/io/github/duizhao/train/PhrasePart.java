package io.github.duizhao.train;

import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.train.PhraseTable.Entry;
import java.util.Map;

/** Puts what a {@link PhraseTable} counted into a lexicon file. */
final class PhrasePart {

  private static final int LEAST_WORD = 8;
  private static final double LEAST_WORD_SHARE = 0.15;
  private static final int LEAST_PHRASE = 4;
  private static final int LEAST_RENDERING = 2;
  private static final double LEAST_SHARE = 0.04;

  private PhrasePart() {}

  /** Strings of several words that often render a single English word are words from now on. */
  static void putWords(PhraseTable phrases, LexiconFile file) {
    phrases
        .entries()
        .forEach(
            (key, entry) -> {
              if (key.indexOf(' ') < 0) {
                entry.renderings.forEach(
                    (rendering, count) -> {
                      if (count >= LEAST_WORD
                          && count >= LEAST_WORD_SHARE * entry.rendered
                          && rendering.length() <= 6
                          && !file.chinese(rendering).word) {
                        LexiconFile.Chinese word = file.chinese(rendering);
                        word.count = Math.max(word.count, count);
                      }
                    });
              }
            });
  }

  /** Frequent phrases, their usage and renderings. */
  static void putPhrases(PhraseTable phrases, LexiconFile file) {
    for (Map.Entry<String, Entry> item : phrases.entries().entrySet()) {
      Entry entry = item.getValue();
      if (item.getKey().indexOf(' ') < 0 || entry.texts < LEAST_PHRASE) {
        continue;
      }
      int known = entry.rendered + entry.kept;
      if (known < LEAST_PHRASE || known < 0.2 * entry.standing) {
        continue;
      }
      LexiconFile.English english = file.english(item.getKey());
      english.usage =
          new Lexicon.Usage(
              entry.texts,
              (double) entry.kept / known,
              entry.inside == 0 ? 0 : (double) entry.capitalised / entry.inside);
      if (english.display.isEmpty()) {
        english.display =
            entry.spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
      }
      entry.renderings.forEach(
          (rendering, count) -> {
            double share = (double) count / known;
            if (count >= LEAST_RENDERING && share >= LEAST_SHARE) {
              english.renderings.put(rendering, share);
            }
          });
    }
  }
}
