package io.github.duizhao.check.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of one bead may translate each other, by dictionary and field. */
final class Relations {

  private static final double LEAST_LITERAL = 0.6;

  private final TermBead bead;
  private final Meanings meanings;
  private final Map<String, Boolean> fieldExplains = new HashMap<>();

  Relations(TermBead bead, Meanings meanings) {
    this.bead = bead;
    this.meanings = meanings;
  }

  /** Whether the field renders a source word of this bead by the Chinese word. */
  boolean isFieldWord(String chinese) {
    return fieldExplains.computeIfAbsent(
        chinese, word -> meanings.field(word).stream().anyMatch(bead::hasSource));
  }

  /** The source words that have the Chinese word among their dictionary senses. */
  List<TermWord> dictionaryOrigins(String chinese) {
    Set<String> stems = meanings.dictionary(chinese);
    List<TermWord> found = new ArrayList<>();
    for (TermWord word : bead.source()) {
      if (stems.contains(word.key()) && !FunctionWords.has(word.key())) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether another word of the source explains the Chinese word. */
  boolean isExplainedWithout(String chinese, String stem) {
    return bead.source().stream()
        .map(TermWord::key)
        .filter(key -> !key.equals(stem) && !FunctionWords.has(key))
        .anyMatch(
            key ->
                meanings.field(chinese).contains(key)
                    || meanings.dictionary(chinese).contains(key));
  }

  /** Whether anything in the source explains the Chinese word or a part of it. */
  boolean isExplained(String chinese) {
    if (isFieldWord(chinese) || !dictionaryOrigins(chinese).isEmpty()) {
      return true;
    }
    if (meanings.lexicon().isChineseWord(chinese)) {
      return false; // a word has its own meanings, not those of its parts
    }
    for (int start = 0; start < chinese.length(); start++) {
      for (int end = start + 1; end <= chinese.length(); end++) {
        String part = chinese.substring(start, end);
        boolean whole = part.length() == chinese.length();
        boolean tooShort = part.length() < 2 && chinese.length() > 1;
        if (!whole && !tooShort && (isFieldWord(part) || !dictionaryOrigins(part).isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a target word or a kept one may translate the source word. */
  boolean isTranslated(TermWord english) {
    if (bead.latin().containsKey(english.key())) {
      return true;
    }
    for (TermWord word : bead.target()) {
      if (meanings.field(word.key()).contains(english.key())
          || meanings.dictionary(word.key()).contains(english.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether most of the source's content words are translated word for word. */
  boolean isLiteral() {
    int content = 0;
    int translated = 0;
    for (TermWord word : bead.source()) {
      if (!FunctionWords.has(word.key())) {
        content++;
        translated += isTranslated(word) ? 1 : 0;
      }
    }
    return translated >= LEAST_LITERAL * content;
  }
}
