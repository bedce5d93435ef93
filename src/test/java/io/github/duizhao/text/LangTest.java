package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "English, en",
    "english-US, en",
    "英语, en",
    "英文, en",
    "chinese, zh",
    "中文, zh",
    "Simplified, ",
    "German, de",
    "deutsch, de",
    "德语, de",
    "德文, de",
    "法语, fr",
    "eng, en",
    "zho, zh",
    "chi, zh",
    "cn, zh-CN",
    "jp, ja",
    "klingon-ISH, ",
    "xy, ",
    "en US, ",
    "qqqq, "
  })
  void tellsWhichTagWasMeant(String written, String meant) {
    String said = assertThrows(IllegalArgumentException.class, () -> Lang.of(written)).getMessage();
    assertTrue(said.startsWith(written + " is no language tag"), said);
    assertEquals(meant != null, said.endsWith("; did you mean " + meant + "?"), said);
    assertEquals(Optional.ofNullable(meant).map(Lang::of), Lang.lenient(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-martian", "und", "und-Latn", "qaa", "qtz", "haw", "fil", "yue", "cmn"})
  void privateUnknownAndRareLanguagesArePossible(String tag) {
    assertEquals(tag, Lang.of(tag).tag());
  }

  @Test
  void nothingIsNoTag() {
    assertThrows(IllegalArgumentException.class, () -> Lang.of(""));
    assertThrows(NullPointerException.class, () -> Lang.of(null));
    assertEquals(Optional.empty(), Lang.lenient("und"));
  }
}
