package io.github.duizhao.read;

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
      return Optional.of(kana * 10L > han + kana ? JAPANESE : chinese(text));
    }
    return latinWords > 0 ? Optional.of(Lang.EN) : Optional.empty();
  }

  private static Lang chinese(String text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4e00) {
        boolean old = ONLY_TRADITIONAL.indexOf(c) >= 0;
        boolean now = ONLY_SIMPLIFIED.indexOf(c) >= 0;
        traditional += old && !now ? 1 : 0;
        simplified += now && !old ? 1 : 0;
      }
    }
    return traditional > 2 * simplified ? TRADITIONAL : Lang.ZH;
  }
}
