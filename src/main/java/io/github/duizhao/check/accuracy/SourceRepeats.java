package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a source says something twice in a row: very, very; step by step; come in, come in.
 */
final class SourceRepeats {

  /** As many words may be said twice. */
  private static final int LONGEST = 10;

  private static final int MOST_WORDS = 400;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

  /** One after the other, again and again. */
  private static final Set<String> BETWEEN = Set.of("and", "by", "after", "to", "upon", "or", "in");

  private SourceRepeats() {}

  static boolean in(Bead bead) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : bead.source()) {
      Matcher word = WORD.matcher(sentence.text().toLowerCase(Locale.ROOT));
      while (word.find() && words.size() < MOST_WORDS) {
        words.add(word.group());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (i + 2 < words.size()
          && words.get(i).equals(words.get(i + 2))
          && BETWEEN.contains(words.get(i + 1))) {
        return true;
      }
      for (int length = 1; length <= LONGEST && i + 2 * length <= words.size(); length++) {
        if (words.subList(i, i + length).equals(words.subList(i + length, i + 2 * length))) {
          return true;
        }
      }
    }
    return false;
  }
}
