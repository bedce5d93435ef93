package io.github.duizhao.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language, by its BCP 47 tag in canonical form ({@code en}, {@code zh-CN}, {@code de}). */
public record Lang(String tag) {

  public static final Lang EN = new Lang("en");
  public static final Lang ZH = new Lang("zh-CN");

  /**
   * @throws IllegalArgumentException if {@code tag} is not a well-formed BCP 47 tag
   */
  public Lang {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      tag = locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
    }
    if (tag.equals("und")) {
      throw new IllegalArgumentException("a language tag must name a language");
    }
  }

  public static Lang of(String tag) {
    return new Lang(tag);
  }

  /** The primary subtag, such as {@code zh}. */
  public String language() {
    int end = tag.indexOf('-');
    String first = end < 0 ? tag : tag.substring(0, end);
    return first.equals("x") ? "" : first; // a private tag names no language
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  public boolean isChinese() {
    String language = language();
    return language.equals("zh") || language.equals("yue") || language.equals("cmn");
  }

  public boolean isEnglish() {
    return language().equals("en");
  }

  /** Whether both have the same primary subtag: {@code en} and {@code en-GB}. */
  public boolean sameLanguage(Lang other) {
    return language().equals(other.language());
  }

  @Override
  public String toString() {
    return tag;
  }
}
