package io.github.duizhao.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A language, by its BCP 47 tag in canonical form ({@code en}, {@code zh-CN}, {@code de}). The
 * language must be one that the JDK knows by name, so that {@code english} or {@code eng} is not
 * taken for a language of its own; {@code und} stands for one that is not known, {@code x-…} and
 * {@code qaa} to {@code qtz} for private ones.
 */
public record Lang(String tag) {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  public static final Lang EN = new Lang("en");
  public static final Lang ZH = new Lang("zh-CN");

  /**
   * @throws IllegalArgumentException if {@code tag} is not a BCP 47 tag of a known language; the
   *     message tells which one was meant, if that is clear
   */
  public Lang {
    Objects.requireNonNull(tag, "tag must not be null");
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      if (tag.isEmpty() || !isKnown(locale)) {
        throw new IllegalArgumentException(unknown(tag));
      }
      tag = locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(unknown(tag), e);
    }
  }

  public static Lang of(String tag) {
    return new Lang(tag);
  }

  /**
   * A language as people and files write it, where they do not care for BCP 47: {@code EN_us},
   * {@code eng}, {@code English}, {@code 中文}. Empty for what is no language, and for {@code und}.
   */
  public static Optional<Lang> lenient(String written) {
    try {
      return Optional.of(new Lang(written)).filter(lang -> !lang.tag.equals("und"));
    } catch (IllegalArgumentException e) {
      return LangNames.meant(written).map(Lang::new);
    }
  }

  private static boolean isKnown(Locale locale) {
    String language = locale.getLanguage();
    return switch (language.length()) {
      case 0 -> true; // private, or und
      case 2 -> CODES.contains(language);
      case 3 ->
          language.equals("cmn")
              || isPrivate(language)
              || !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                  && LangNames.meant(language).isEmpty();
      default -> false;
    };
  }

  private static boolean isPrivate(String language) {
    return language.compareTo("qaa") >= 0 && language.compareTo("qtz") <= 0;
  }

  private static String unknown(String tag) {
    Optional<String> meant = LangNames.meant(tag);
    return tag
        + " is no language tag (BCP 47)"
        + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : ", such as en or zh-CN");
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
