package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of one bead may translate each other, by dictionary and field. */
final class Relations {

  /** The share of translated words that makes a translation a literal one. */
  private static final double LEAST_LITERAL = 0.6;

  /** How the field mostly renders a word, and how often the source has it. */
  private record Rendered(String stem, String usual, int times) {}

  private final TermBead bead;
  private final Meanings meanings;
  private final List<Rendered> rendered = new ArrayList<>();
  private final Map<String, Boolean> fieldExplains = new HashMap<>();

  Relations(TermBead bead, Meanings meanings) {
    this.bead = bead;
    this.meanings = meanings;
  }

  /** Whether the field renders a source word of this bead by the Chinese word. */
  boolean isFieldWord(String chinese) {
    Boolean known = fieldExplains.get(chinese);
    if (known == null) {
      known = meet(bead.ordinal().keySet(), meanings.field(chinese));
      fieldExplains.put(chinese, known);
    }
    return known;
  }

  /** A sentence has few words, a Chinese word may have many stems, or the other way round. */
  private static boolean meet(Set<String> one, Set<String> other) {
    Set<String> small = one.size() < other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    for (String word : small) {
      if (large.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The source words that have the Chinese word among their dictionary senses. */
  List<TermWord> dictionaryOrigins(String chinese) {
    return origins(meanings.dictionary(chinese));
  }

  /** The same by the second dictionary. */
  List<TermWord> headwordOrigins(String chinese) {
    return origins(meanings.headwords(chinese));
  }

  private List<TermWord> origins(Set<String> stems) {
    if (stems.isEmpty()) {
      return List.of();
    }
    List<TermWord> found = new ArrayList<>();
    for (TermWord word : bead.source()) {
      if (!word.grammar() && stems.contains(word.key())) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether another word of the source explains the Chinese word. */
  boolean isExplainedWithout(String chinese, String stem) {
    Set<String> field = meanings.field(chinese);
    Set<String> dictionary = meanings.dictionary(chinese);
    for (TermWord word : bead.source()) {
      String key = word.key();
      if (!word.grammar()
          && (field.contains(key) || dictionary.contains(key))
          && !key.equals(stem)) {
        return true;
      }
    }
    return false;
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
      if (meanings.join(word.key(), english.key())) {
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
      if (!word.grammar()) {
        content++;
        translated += isTranslated(word) ? 1 : 0;
      }
    }
    return translated >= LEAST_LITERAL * content;
  }

  /**
   * Whether the target has fewer right renderings of a word than the source has of it.
   *
   * @param right Chinese forms; the Latin one is right, too
   * @param except a word that may hold a right form without being one, as 水桶 holds 桶
   */
  boolean isShort(TermWord english, List<String> right, String except) {
    int rendered = bead.latin().getOrDefault(english.key(), 0);
    for (String form : right) {
      if (form.equals(english.form())) {
        continue; // counted with the Latin words
      }
      rendered += form.length() == 1 ? words(form, except, english.key()) : times(form, except);
    }
    int wanted = bead.ordinal().getOrDefault(english.key(), 0);
    for (Rendered other : rendered()) {
      boolean same = !other.stem().equals(english.key()) && right.contains(other.usual());
      wanted += same ? other.times() : 0;
    }
    return rendered < wanted;
  }

  /** The source's words that the field has a rendering for. */
  private List<Rendered> rendered() {
    if (rendered.isEmpty()) {
      bead.ordinal()
          .forEach(
              (stem, times) -> {
                List<Translation> renderings =
                    FunctionWords.has(stem) ? List.of() : meanings.usual(stem).renderings();
                if (!renderings.isEmpty()) {
                  rendered.add(new Rendered(stem, renderings.get(0).text(), times));
                }
              });
    }
    return rendered;
  }

  private int times(String form, String except) {
    return Math.max(0, bead.count(form) - (except.contains(form) ? bead.count(except) : 0));
  }

  /**
   * How often one character stands as a word, or at an end of a word that no other English one
   * explains: 表 is a table in 数据表, but none in 表示.
   */
  private int words(String form, String except, String stem) {
    int count = 0;
    for (TermWord word : bead.target()) {
      String chinese = word.key();
      if ((chinese.startsWith(form) || chinese.endsWith(form)) && !chinese.equals(except)) {
        boolean is =
            chinese.equals(form)
                || meanings.join(chinese, stem)
                || !isExplainedWithout(chinese, stem);
        count += is ? 1 : 0;
      }
    }
    return count;
  }
}
