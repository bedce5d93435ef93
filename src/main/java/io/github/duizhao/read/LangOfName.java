package io.github.duizhao.read;

import io.github.duizhao.text.Lang;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the language of a text by the name of its file or its folders, as repositories and sites
 * give it: {@code article.zh.md}, {@code README_CN.md}, {@code zh-cn/docs/article.md}.
 */
final class LangOfName {

  /** Language, script and region. */
  private static final Pattern TAG =
      Pattern.compile("([a-z]{2}|cmn|yue)([-_][a-z]{4})?(?:[-_]([a-z]{2}|\\d{3}))?");

  /** Of characters, the longest tag. */
  private static final int LONGEST = 12;

  /** Many names have hyphens ({@code how-to}), so that only these are told after one. */
  private static final Set<String> AFTER_HYPHEN = Set.of("en", "zh", "cn");

  private static final Set<String> LANGUAGES =
      Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("cmn", "yue", "cn"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(country -> country.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LangOfName() {}

  /** Empty where nothing in the name is a language. */
  static Optional<Lang> of(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/", -1);
    String file = parts[parts.length - 1];
    int dot = file.lastIndexOf('.');
    Optional<Lang> found = ofFile(dot < 0 ? file : file.substring(0, dot));
    for (int k = parts.length - 2; k >= 0 && found.isEmpty(); k--) {
      found = tag(parts[k], LANGUAGES);
    }
    return found;
  }

  private static Optional<Lang> ofFile(String file) {
    Optional<Lang> found = tag(file, LANGUAGES);
    for (int k = Math.max(0, file.length() - LONGEST - 1); k < file.length(); k++) {
      if (found.isEmpty() && (file.charAt(k) == '.' || file.charAt(k) == '_')) {
        found = tag(file.substring(k + 1), LANGUAGES);
      }
    }
    for (int k = Math.max(0, file.length() - LONGEST - 1); k < file.length(); k++) {
      if (found.isEmpty() && file.charAt(k) == '-') {
        found = tag(file.substring(k + 1), AFTER_HYPHEN);
      }
    }
    return found;
  }

  private static Optional<Lang> tag(String text, Set<String> languages) {
    if (text.length() > LONGEST) {
      return Optional.empty();
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
