package io.github.duizhao.read.lang;

import io.github.duizhao.text.Lang;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the language of a text by the name of its file or its folders, as repositories and sites
 * give it: {@code article.zh.md}, {@code README_CN.md}, {@code zh-cn/docs/article.md}.
 */
public final class LangOfName {

  /** Language, script and region. */
  private static final Pattern TAG =
      Pattern.compile("([a-z]{2}|cmn|yue)([-_][a-z]{4})?(?:[-_]([a-z]{2}|\\d{3}))?");

  /** Names in full, and what people who make subtitles call them: {@code film.chs.srt}. */
  private static final Map<String, String> CUSTOMARY =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("english", "en"),
          Map.entry("chinese", "zh"),
          Map.entry("英文", "en"),
          Map.entry("chi", "zh"),
          Map.entry("zho", "zh"),
          Map.entry("中文", "zh"),
          Map.entry("chs", "zh-CN"),
          Map.entry("简体", "zh-CN"),
          Map.entry("简中", "zh-CN"),
          Map.entry("cht", "zh-TW"),
          Map.entry("繁体", "zh-TW"),
          Map.entry("繁體", "zh-TW"),
          Map.entry("繁中", "zh-TW"));

  /** Of characters, the longest tag. */
  private static final int LONGEST = 12;

  /** Many names have hyphens ({@code how-to}), so that only these are told after one. */
  private static final Set<String> AFTER_HYPHEN = Set.of("en", "zh", "cn", "english", "chinese");

  private static final Set<String> LANGUAGES =
      Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("cmn", "yue", "cn"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(country -> country.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LangOfName() {}

  /** Empty where nothing in the name is a language. */
  public static Optional<Lang> of(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/", -1);
    String file = parts[parts.length - 1];
    int dot = file.lastIndexOf('.');
    String stem = dot < 0 ? file : file.substring(0, dot);
    Optional<Lang> found = Optional.empty();
    int start = start(stem, lang -> true);
    if (start >= 0) {
      found = ofPart(stem.substring(start));
    }
    for (int k = parts.length - 2; k >= 0 && found.isEmpty(); k--) {
      found = ofPart(parts[k]);
    }
    return found;
  }

  /** The language that a folder, an ending or another part of a name is. */
  public static Optional<Lang> ofPart(String part) {
    return tag(part.toLowerCase(Locale.ROOT), LANGUAGES);
  }

  /**
   * Where the language begins with which the name of a file ends.
   *
   * @param stem the name without its ending
   * @param wanted the languages that count
   * @return 0 where the language is all of it; -1 where there is none
   */
  public static int start(String stem, Predicate<Lang> wanted) {
    String file = stem.toLowerCase(Locale.ROOT);
    if (tag(file, LANGUAGES).filter(wanted).isPresent()) {
      return 0;
    }
    int first = Math.max(0, file.length() - LONGEST - 1);
    for (int k = first; k < file.length(); k++) {
      boolean separates = file.charAt(k) == '.' || file.charAt(k) == '_';
      if (separates && tag(file.substring(k + 1), LANGUAGES).filter(wanted).isPresent()) {
        return k + 1;
      }
    }
    for (int k = first; k < file.length(); k++) {
      boolean hyphen = file.charAt(k) == '-';
      if (hyphen && tag(file.substring(k + 1), AFTER_HYPHEN).filter(wanted).isPresent()) {
        return k + 1;
      }
    }
    return -1;
  }

  private static Optional<Lang> tag(String text, Set<String> languages) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    boolean known = languages == LANGUAGES || languages.contains(text);
    String customary = known ? CUSTOMARY.get(text) : null;
    if (customary != null) {
      return Optional.of(Lang.of(customary));
    }
    Matcher matcher = TAG.matcher(text);
    if (!matcher.matches() || !languages.contains(matcher.group(1))) {
      return Optional.empty();
    }
    String region = matcher.group(3);
    if (region != null && region.length() == 2 && !COUNTRIES.contains(region)) {
      return Optional.empty();
    }
    String language = matcher.group(1).equals("cn") ? "zh" : matcher.group(1);
    return Optional.of(Lang.of(language + text.substring(matcher.end(1))));
  }
}
