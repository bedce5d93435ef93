package io.github.duizhao.read;

import io.github.duizhao.text.Lang;
import java.util.Optional;

/**
 * Tells the language of a text by its script: Han is Chinese, with kana Japanese; Hangul is Korean;
 * Latin letters are taken for English.
 */
public final class LangGuess {

  private static final Lang JAPANESE = Lang.of("ja");
  private static final Lang KOREAN = Lang.of("ko");

  private LangGuess() {}

  /** The language of a text; empty where it has no letters of a script that tells. */
  public static Optional<Lang> of(String text) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int latinWords = 0;
    int letters = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean latin = false;
      if (Character.isLetter(c)) {
        letters++;
        switch (Character.UnicodeScript.of(c)) {
          case HAN -> han++;
          case HIRAGANA, KATAKANA -> kana++;
          case HANGUL -> hangul++;
          case LATIN -> latin = true;
          default -> {}
        }
      }
      if (latin && !inWord) {
        latinWords++;
      }
      inWord = latin;
    }
    if (letters == 0) {
      return Optional.empty();
    }
    if (hangul > han && hangul > latinWords) {
      return Optional.of(KOREAN);
    }
    // A Chinese text on technical matters is half Latin words; an English one holds few Han.
    if (han + kana > 0 && 2L * (han + kana) >= latinWords) {
      return Optional.of(kana * 10L > han + kana ? JAPANESE : Lang.ZH);
    }
    return latinWords > 0 ? Optional.of(Lang.EN) : Optional.empty();
  }
}
