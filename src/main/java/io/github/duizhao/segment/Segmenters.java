package io.github.duizhao.segment;

import io.github.duizhao.text.Lang;

/** The segmenter of each language. */
public final class Segmenters {

  private static final EnglishRules ENGLISH_RULES = new EnglishRules(new EnglishModel());
  private static final Segmenter ENGLISH = new RuleSegmenter(ENGLISH_RULES);
  private static final Segmenter CHINESE = new RuleSegmenter(new ChineseRules(ENGLISH_RULES));

  private Segmenters() {}

  /** The segmenter for a language; thread-safe, and may be shared. */
  public static Segmenter forLang(Lang lang) {
    if (lang.isEnglish()) {
      return ENGLISH;
    }
    return lang.isChinese() ? CHINESE : new IcuSegmenter(lang.locale());
  }
}
