package io.github.duizhao.segment;

/**
 * What stands behind a mark: the first word, or the sign that stands in its place.
 *
 * @param start its offset
 * @param sign its first character
 * @param word empty if it begins with another sign than a letter or digit
 * @param opening whether what follows shows that the word opens a clause: {@code Sadly,} and {@code
 *     Recalling his}
 */
record Next(int start, char sign, String word, boolean opening) {

  static Next at(String text, int start) {
    char sign = text.charAt(start);
    String word = Character.isLetterOrDigit(sign) ? Words.at(text, start) : "";
    return new Next(start, sign, word, isOpening(text, start + word.length(), word));
  }

  private static boolean isOpening(String text, int end, String word) {
    if (end + 1 >= text.length() || word.length() < 5) {
      return false;
    }
    if (text.charAt(end) == ',') {
      return word.endsWith("ly");
    }
    boolean gerund = word.endsWith("ing") && text.charAt(end) == ' ';
    return gerund && EnglishWords.isObject(Words.at(text, end + 1));
  }

  boolean isLower() {
    return Character.isLowerCase(sign);
  }

  boolean isUpper() {
    return Character.isUpperCase(sign);
  }

  /** A capital and small letters, as at a sentence's start; no {@code FM}. */
  boolean isCapitalized() {
    return isUpper() && word.length() > 1 && Character.isLowerCase(word.charAt(1));
  }

  boolean isDigit() {
    return Character.isDigit(sign);
  }

  /** A Roman numeral or a letter that counts: {@code Sec. IV}, {@code App. B}. */
  boolean isNumeral() {
    return word.length() == 1 && isUpper() && !word.equals("A")
        || !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** Neither letter nor digit: code, a currency sign, a bullet; or a Chinese character. */
  boolean isOther() {
    return !isLower() && !isUpper() && !isDigit();
  }

  boolean isStarter() {
    return isUpper() && (opening || EnglishWords.isStarter(word)) || Glyphs.isHan(sign);
  }

  boolean isFirstPerson() {
    return word.equals("I") || word.startsWith("I'") || word.startsWith("I’");
  }

  boolean isCommon() {
    return EnglishWords.isCommon(word);
  }

  /** A lower-case word that is written so wherever it stands: {@code zram}, {@code build.bats}. */
  boolean isTechnical() {
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Glyphs.isDigit(c) || c == '.' || c == '_' || Character.isUpperCase(c)) {
        return true;
      }
      vowel |= "aeiouy".indexOf(c) >= 0;
    }
    return !vowel && word.length() > 1;
  }

  /** A noun that no person is called by: {@code Preemption}. */
  boolean isAbstract() {
    return word.length() > 6
        && (word.endsWith("tion")
            || word.endsWith("sion")
            || word.endsWith("ment")
            || word.endsWith("ness")
            || word.endsWith("ity")
            || word.endsWith("ance")
            || word.endsWith("ence"));
  }

  /** A word that goes on with a time of day: {@code 5 p.m. Monday}, {@code 9 a.m. EST}. */
  boolean isTimeWord() {
    return word.endsWith("day")
        || (word.length() <= 4
            && word.chars().allMatch(Character::isUpperCase)
            && !word.equals("I")
            && !word.equals("A"))
        || word.equals("Eastern")
        || word.equals("Pacific")
        || word.equals("Central")
        || word.equals("Greenwich");
  }
}
