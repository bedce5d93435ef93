package io.github.duizhao.check.term;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Guesses whether an English word stands as a noun, by its ending and its neighbours. Verbs and
 * adjectives have too many good translations to be judged as terms.
 */
final class Nouns {

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "to", "will", "can", "could", "should", "must", "may", "might", "would", "not", "don't",
          "you", "we", "they", "it", "i", "who", "which", "that", "let's", "please", "cannot");

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "each", "every", "any", "no", "its",
          "their", "your", "our", "of", "for", "by", "with", "from", "in", "on", "same", "new");

  private static final Set<String> AFTER_VERB =
      Set.of("in", "into", "up", "out", "off", "the", "a", "an", "your", "this", "it", "them");

  private static final List<String> OTHER_ENDS =
      List.of("ed", "ing", "able", "ible", "ly", "ous", "ful", "wise", "ive", "mic");

  private static final List<String> VERB_ENDS = List.of("ed", "ing", "ly");

  /** Ends of English words that are hardly ever terms by themselves. */
  private static final List<String> QUALITY_ENDS =
      List.of("al", "ic", "able", "ible", "ly", "ous", "ful", "less", "ish", "ive");

  /** Words that count, compare or put in order. */
  private static final Set<String> NO_TERMS =
      Set.of(
          ("already once today last next main whether across multiple multiples complete whole half "
                  + "several various similar certain easy early late unique non maximum minimum max min "
                  + "better best worse worst least sure")
              .split(" "));

  private static final int SHORTEST_STEM = 2;
  private static final String VOWELS = "aeiouy";

  private static final double MOSTLY_VERB = 0.75;
  private static final double OFTEN_VERB = 0.5;

  private Nouns() {}

  /** Whether a word may be a noun as far as its form tells: "added" may not. */
  static boolean mayBeNoun(String english) {
    String form = english.toLowerCase(Locale.ROOT);
    return !NO_TERMS.contains(form) && !hasEnd(VERB_ENDS, form);
  }

  static boolean isNoun(List<TermWord> source, int at, Meanings meanings) {
    TermWord word = source.get(at);
    if (meanings.lexicon().verb(word.key()) >= MOSTLY_VERB) {
      return false;
    }
    String form = word.form().toLowerCase(Locale.ROOT);
    if (hasEnd(OTHER_ENDS, form)) {
      return false;
    }
    String before =
        at > 0 && source.get(at - 1).block() == word.block() ? lower(source, at - 1) : "";
    String after = at + 1 < source.size() ? lower(source, at + 1) : "";
    if (BEFORE_VERB.contains(before)) {
      return false;
    }
    // "Log in to the server": a command at the start
    boolean start = before.isEmpty() || before.equals("and") || before.equals("or");
    return !start || !AFTER_VERB.contains(after);
  }

  /** Whether a word has an ending after a stem: "portable" and "testing", not "table", "string". */
  private static boolean hasEnd(List<String> ends, String word) {
    for (String end : ends) {
      int stem = word.length() - end.length();
      if (word.endsWith(end)
          && stem >= SHORTEST_STEM
          && word.substring(0, stem).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The same, and no word that is often a verb unless something before it shows the noun. */
  static boolean isSurelyNoun(List<TermWord> source, int at, Meanings meanings) {
    if (meanings.lexicon().verb(source.get(at).key()) < OFTEN_VERB) {
      return isNoun(source, at, meanings);
    }
    boolean before = at > 0 && source.get(at - 1).block() == source.get(at).block();
    return before && BEFORE_NOUN.contains(lower(source, at - 1)) && isNoun(source, at, meanings);
  }

  /** Whether a word may be a term as far as its form tells. */
  static boolean mayBeTerm(String english) {
    String form = english.toLowerCase(Locale.ROOT);
    if (form.endsWith("'s") || form.endsWith("’s")) {
      form = form.substring(0, form.length() - 2);
    }
    return !NO_TERMS.contains(form) && !hasEnd(QUALITY_ENDS, form);
  }

  /** Whether it is part of a name: a capital in mid-sentence beside another one. */
  static boolean isInName(List<TermWord> source, int at) {
    return isCapital(source, at)
        && at > 0
        && (isCapital(source, at - 1) || (at + 1 < source.size() && isCapital(source, at + 1)));
  }

  private static boolean isCapital(List<TermWord> source, int at) {
    String form = source.get(at).form();
    return Character.isUpperCase(form.charAt(0)) && form.chars().anyMatch(Character::isLowerCase);
  }

  private static String lower(List<TermWord> source, int at) {
    return source.get(at).form().toLowerCase(Locale.ROOT);
  }
}
