package io.github.duizhao.segment;

import io.github.duizhao.text.Lang;

/** The segmenter of each language. */
public final class Segmenters {

  private Segmenters() {}

  /** The segmenter for a language; thread-safe, and may be shared. */
  public static Segmenter forLang(Lang lang) {
    return new IcuSegmenter(lang.locale());
  }
}
