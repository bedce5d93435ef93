package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.text.Script;

/** What the spelling of a word tells of it beside a name's, whatever the article says. */
final class Spelt {

  /** So short a word that differs in a letter is another word, where others stand beside it. */
  private static final int SHORT_WORD = 5;

  private Spelt() {}

  /** Whether a short word of several is another one: Crane Bank is no Crate Bank. */
  static boolean hasOtherWord(String text, String name) {
    String[] words = text.split(" ", -1);
    String[] others = name.split(" ", -1);
    for (int i = 0; words.length > 1 && words.length == others.length && i < words.length; i++) {
      if (!words[i].equalsIgnoreCase(others[i])
          && Math.min(words[i].length(), others[i].length()) <= SHORT_WORD) {
        return true;
      }
    }
    return false;
  }

  /** OpenAPI v3 is OpenAPI 3, too. */
  private static boolean isWithoutV(String longer, String shorter) {
    int at = longer.lastIndexOf('v');
    return at >= 0
        && at < longer.length() - 1
        && longer.length() == shorter.length() + 1
        && longer.substring(at + 1).chars().allMatch(Character::isDigit)
        && shorter.equals(longer.substring(0, at) + longer.substring(at + 1));
  }

  /** v1beta2 X: a version and what stands beside it. */
  static boolean isVersion(String text) {
    return text.length() > 1 && text.charAt(0) == 'v' && Script.isDigit(text.charAt(1));
  }

  /** kubernetes.io is no misspelt Kubernetes. */
  static boolean isTied(String text) {
    return text.indexOf('.') > 0 && text.indexOf(' ') < 0 || text.indexOf('_') > 0;
  }

  /** Whether it is a name with the ending of a plural or a past tense, or with a v. */
  static boolean isInflected(String longer, String shorter) {
    return longer.equals(shorter + "s")
        || longer.equals(shorter + "es")
        || longer.equals(shorter + "ed")
        || isWithoutV(longer, shorter);
  }

  static boolean sameDigits(String a, String b) {
    return a.replaceAll("[^0-9]", "").equals(b.replaceAll("[^0-9]", ""));
  }
}
