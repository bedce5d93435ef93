package io.github.duizhao.check.name.text;

import java.util.Locale;

/** What kind of character, and the two plain forms of a name. */
public final class Script {

  private Script() {}

  public static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
  }

  /** A letter of the Latin script or an ASCII digit. */
  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean hasHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is hanzi and nothing else; an empty text is. */
  public static boolean allHan(CharSequence text) {
    return text.chars().allMatch(c -> isHan((char) c));
  }

  /** Whether it is letters and digits and nothing else; an empty text is. */
  public static boolean allLatin(CharSequence text) {
    return text.chars().allMatch(c -> isLatin((char) c));
  }

  public static boolean hasUpper(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLower(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLetter(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLatin(text.charAt(i)) && !isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A capital after the first letter, with small letters about: {@code PlanetScale, vSphere}. */
  public static boolean isCamel(String word) {
    boolean small = false;
    boolean inner = false;
    for (int i = 0; i < word.length(); i++) {
      small |= Character.isLowerCase(word.charAt(i));
      inner |= i > 0 && Character.isUpperCase(word.charAt(i));
    }
    return small && inner;
  }

  /** The letters and digits alone, in lower case: what spacing and case do not change. */
  public static String squash(CharSequence text) {
    char[] out = new char[text.length()];
    int length = 0;
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLatin(c)) {
        ascii &= c < 128;
        out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      }
    }
    String squash = new String(out, 0, length);
    return ascii ? squash : squash.toLowerCase(Locale.ROOT);
  }

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** {@code text} with its first letter in upper case. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Whether a word with a capital follows, with nothing but a space between: Harbor Street. */
  public static boolean capitalFollows(String text, int end) {
    return end + 2 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  /** Where the Latin word begins that stands before a place, with one space between; -1 if none. */
  public static int wordBefore(String text, int start) {
    int at = start - 1;
    if (at < 1 || text.charAt(at) != ' ' || !isLatin(text.charAt(at - 1))) {
      return -1;
    }
    while (at > 0 && isLatin(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
