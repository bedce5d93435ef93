package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.text.Script;
import java.util.List;
import java.util.function.Predicate;

/** Whether a word is made from an English word by the usual endings and beginnings. */
final class Derived {

  private static final List<String> BEFORE =
      List.of(
          "re", "pre", "un", "non", "co", "inter", "multi", "sub", "over", "under", "mis", "de",
          "dis", "in", "im", "micro", "auto", "anti", "semi", "super", "up", "out", "down");

  private static final List<String> AFTER =
      List.of(
          "able", "ible", "ability", "ibility", "ity", "er", "or", "ers", "ors", "ing", "ed", "ly",
          "ally", "ive", "ively", "tion", "ation", "ness", "less", "ful", "ment", "al", "ize",
          "ise", "ized", "ised", "izing", "ism", "ist", "ish", "s", "es", "ic", "ically", "ous",
          "ance", "ence", "age", "y");

  private Derived() {}

  static boolean is(String word, Predicate<String> english) {
    String lower = Script.lower(word);
    int hyphen = lower.indexOf('-');
    if (hyphen > 1) {
      return english.test(lower.substring(hyphen + 1)) || is(lower.substring(hyphen + 1), english);
    }
    if (withoutEnd(lower, english)) {
      return true;
    }
    for (String start : BEFORE) {
      if (lower.startsWith(start) && lower.length() >= start.length() + 3) {
        String rest = lower.substring(start.length());
        if (english.test(rest) || withoutEnd(rest, english)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it ends as words for what does a thing, which are favourite names: Rancher. */
  static boolean isDoer(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return one.endsWith("er") || one.endsWith("or");
  }

  /** Whether it is one of the beginnings: co. */
  static boolean isBeginning(String text) {
    return BEFORE.contains(Script.lower(text));
  }

  private static boolean withoutEnd(String word, Predicate<String> english) {
    for (String end : AFTER) {
      if (word.endsWith(end) && word.length() >= end.length() + 3) {
        String bare = word.substring(0, word.length() - end.length());
        int last = bare.length() - 1;
        boolean doubled = last > 2 && bare.charAt(last) == bare.charAt(last - 1);
        if (english.test(bare)
            || english.test(bare + "e")
            || english.test(bare + "y")
            || english.test(bare + "te")
            || bare.endsWith("i") && english.test(bare.substring(0, last) + "y")
            || doubled && english.test(bare.substring(0, last))) {
          return true;
        }
      }
    }
    return false;
  }
}
