package io.github.duizhao.lexicon;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text in Latin letters into words: letters and digits, with an apostrophe inside. A hyphen,
 * a stop and an underscore part words. Stateless.
 */
public final class EnglishWords {

  private EnglishWords() {}

  /** The words' spans in {@code text}, in order. Hanzi and other scripts are passed over. */
  public static List<Span> of(CharSequence text) {
    List<Span> words = new ArrayList<>();
    int length = text.length();
    int at = 0;
    while (at < length) {
      if (!isWordChar(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < length && (isWordChar(text.charAt(at)) || isInnerApostrophe(text, at))) {
        at++;
      }
      words.add(new Span(start, at));
    }
    return words;
  }

  private static boolean isInnerApostrophe(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < text.length() && isWordChar(text.charAt(at + 1));
  }

  /** Letters with an upper and lower case (Latin, Greek, Cyrillic) and ASCII digits. */
  static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : c < 0x2000 && Character.isLetter(c);
  }
}
