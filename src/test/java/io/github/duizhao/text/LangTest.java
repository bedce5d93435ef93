package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN_gb",
        "zh-CN",
        "zh-Hant-TW",
        "zh-cmn",
        "zh-yue-HK",
        "yue",
        "cmn-Hans",
        "iw",
        "sl-rozaj",
        "x-private",
        "i-klingon",
        "i-enochian",
        "zh-min-nan",
        "de-DE-u-co-phonebk",
        "no-bok"
      })
  void readsTheLanguageFromItsTagAsALocaleDoes(String tag) {
    Lang lang = Lang.of(tag);
    assertEquals(lang.locale().getLanguage(), lang.language());
  }
}
