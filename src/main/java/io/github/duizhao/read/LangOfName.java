package io.github.duizhao.read;

import io.github.duizhao.text.Lang;
import java.util.Arrays;
import java.util.List;
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
  private static final String TAG = "([a-z]{2}|cmn|yue)([-_][a-z]{4})?(?:[-_]([a-z]{2}|\\d{3}))?";

  /** A whole folder or file. */
  private static final Pattern WHOLE = Pattern.compile(TAG);

  private static final Pattern AT_END = Pattern.compile(".*?[._]" + TAG);

  private static final Pattern LAST_TWO_LETTERS = Pattern.compile(".*[._]" + TAG);

  /** Many names have hyphens ({@code how-to}), so that only two languages are told after one. */
  private static final Pattern AFTER_HYPHEN =
      Pattern.compile(".*-(en|zh|cn)([-_][a-z]{4})?(?:[-_]([a-z]{2}))?");

  private static final List<Pattern> IN_FILES =
      List.of(WHOLE, AT_END, LAST_TWO_LETTERS, AFTER_HYPHEN);

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
    String[] parts = name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/");
    Optional<Lang> found = Optional.empty();
    for (int k = parts.length - 1; k >= 0 && found.isEmpty(); k--) {
      boolean file = k == parts.length - 1;
      String part = file ? parts[k].replaceFirst("\\.[^.]*$", "") : parts[k];
      found = told(part, file ? IN_FILES : List.of(WHOLE));
    }
    return found;
  }

  private static Optional<Lang> told(String part, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(part);
      if (matcher.matches() && isTag(matcher)) {
        String language = matcher.group(1).equals("cn") ? "zh" : matcher.group(1);
        return Optional.of(Lang.of(language + part.substring(matcher.end(1))));
      }
    }
    return Optional.empty();
  }

  private static boolean isTag(Matcher matcher) {
    String region = matcher.group(3);
    return LANGUAGES.contains(matcher.group(1))
        && (region == null || region.length() == 3 || COUNTRIES.contains(region));
  }
}
