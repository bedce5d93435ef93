package io.github.duizhao.read.lang;

import io.github.duizhao.text.Lang;
import java.util.Optional;

/**
 * Tells the language of a text by its script: Han is Chinese (Taiwan's where its characters are
 * traditional ones), with kana Japanese; Hangul is Korean; Latin letters are taken for English.
 */
public final class LangGuess {

  private static final Lang JAPANESE = Lang.of("ja");
  private static final Lang KOREAN = Lang.of("ko");

  private static final Lang TRADITIONAL = Lang.of("zh-TW");

  /** Frequent characters that are written in one of the two ways only. */
  private static final String ONLY_TRADITIONAL =
      "這個們來說時國會對學過後發為經還無進種點當長動問題與機實現開頭裡請讓應該從將關於業體電腦員產務組織連結訊號樣數據處檢視設備選擇認證權環境開啟檔變類資訊區網頁";

  private static final String ONLY_SIMPLIFIED =
      "这个们来说时国会对学过后发为经还无进种点当长动问题与机实现开头里请让应该从将关于业体电脑员产务组织连结讯号样数据处检视设备选择认证权环境开启档变类资讯区网页";

  /** Characters that all are Han. */
  private static final int FIRST_HAN = 0x4e00;

  private static final int LAST_HAN = 0x9fff;

  /** By character from the first Han one: -1 if only traditional, 1 if only simplified. */
  private static final byte[] TELLING = telling();

  private LangGuess() {}

  private static byte[] telling() {
    byte[] telling = new byte[LAST_HAN + 1 - FIRST_HAN];
    for (int i = 0; i < ONLY_TRADITIONAL.length(); i++) {
      char old = ONLY_TRADITIONAL.charAt(i);
      telling[old - FIRST_HAN] = (byte) (ONLY_SIMPLIFIED.indexOf(old) >= 0 ? 0 : -1);
    }
    for (int i = 0; i < ONLY_SIMPLIFIED.length(); i++) {
      char now = ONLY_SIMPLIFIED.charAt(i);
      telling[now - FIRST_HAN] = (byte) (ONLY_TRADITIONAL.indexOf(now) >= 0 ? 0 : 1);
    }
    return telling;
  }

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
        switch (script(c)) {
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
      return Optional.of(kana * 10L > han + kana ? JAPANESE : chinese(text));
    }
    return latinWords > 0 ? Optional.of(Lang.EN) : Optional.empty();
  }

  /** The script of a letter; most letters need no search for it. */
  private static Character.UnicodeScript script(int letter) {
    if (letter < 0x80) {
      return Character.UnicodeScript.LATIN;
    }
    return letter >= FIRST_HAN && letter <= LAST_HAN
        ? Character.UnicodeScript.HAN
        : Character.UnicodeScript.of(letter);
  }

  private static Lang chinese(String text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        traditional += TELLING[c - FIRST_HAN] < 0 ? 1 : 0;
        simplified += TELLING[c - FIRST_HAN] > 0 ? 1 : 0;
      }
    }
    return traditional > 2 * simplified ? TRADITIONAL : Lang.ZH;
  }
}
