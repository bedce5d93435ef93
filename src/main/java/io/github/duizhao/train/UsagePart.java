package io.github.duizhao.train;

import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how the texts use each English word: how often, how often kept, how often capitalised. */
final class UsagePart {

  private static final int LEAST_TEXTS = 2;

  private static final class Tally {
    int texts;
    int standing;
    int kept;
    int inside;
    int capitalised;
    final Map<String, Integer> spellings = new TreeMap<>();
  }

  private final LexiconFile file;
  private final Map<String, Tally> tallies = new TreeMap<>();

  UsagePart(LexiconFile file) {
    this.file = file;
  }

  void put(List<ParallelText> texts) {
    for (ParallelText text : texts) {
      count(text);
    }
    tallies.forEach(
        (key, tally) -> {
          if (tally.texts >= LEAST_TEXTS) {
            LexiconFile.English entry = file.english(key);
            entry.usage =
                new Lexicon.Usage(
                    tally.texts,
                    (double) tally.kept / tally.standing,
                    tally.inside == 0 ? 0 : (double) tally.capitalised / tally.inside);
            if (entry.display.isEmpty()) {
              entry.display =
                  tally.spellings.entrySet().stream()
                      .max(Map.Entry.comparingByValue())
                      .orElseThrow()
                      .getKey();
            }
          }
        });
  }

  private void count(ParallelText text) {
    Map<String, Integer> kept = new HashMap<>();
    for (Span span : EnglishWords.of(text.chinese())) {
      kept.merge(Stemmer.stem(span.in(text.chinese())), 1, Integer::sum);
    }
    Map<String, Integer> standing = new TreeMap<>();
    boolean titled = isTitled(text.english());
    for (Span span : EnglishWords.of(text.english())) {
      String word = span.in(text.english());
      String key = Stemmer.stem(word);
      standing.merge(key, 1, Integer::sum);
      Tally tally = tallies.computeIfAbsent(key, unused -> new Tally());
      tally.spellings.merge(word, 1, Integer::sum);
      if (!titled && isInside(text.english(), span.start())) {
        tally.inside++;
        tally.capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    standing.forEach(
        (key, times) -> {
          Tally tally = tallies.get(key);
          tally.texts++;
          tally.standing += times;
          tally.kept += Math.min(times, kept.getOrDefault(key, 0));
        });
  }

  /** Whether most of its longer words are capitalised, as in a heading. */
  private static boolean isTitled(String text) {
    int longer = 0;
    int capitalised = 0;
    for (Span span : EnglishWords.of(text)) {
      if (span.length() > 3) {
        longer++;
        capitalised += Character.isUpperCase(text.charAt(span.start())) ? 1 : 0;
      }
    }
    return capitalised * 2 > longer;
  }

  /** Whether a lower-case letter, a digit or a comma stands before the word, a space between. */
  static boolean isInside(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && before < start - 1 && isOpen(text.charAt(before));
  }

  private static boolean isOpen(char c) {
    return Character.isLetterOrDigit(c) || c == ',' || c == '’' || c == '\'' || c == ')';
  }
}
