package io.github.duizhao.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people write in the place of a language tag: the language's name in English, in Chinese or
 * in itself ({@code english}, {@code 英语}, {@code deutsch}), its code of three letters ({@code
 * eng}), or its country's ({@code cn}).
 */
final class LangNames {

  private static final Map<String, String> CUSTOMARY =
      Map.ofEntries(
          Map.entry("chi", "zh"),
          Map.entry("cn", "zh-CN"),
          Map.entry("chs", "zh-CN"),
          Map.entry("cht", "zh-TW"),
          Map.entry("汉语", "zh"),
          Map.entry("漢語", "zh"),
          Map.entry("简体中文", "zh-CN"),
          Map.entry("繁体中文", "zh-TW"),
          Map.entry("繁體中文", "zh-TW"),
          Map.entry("mandarin", "zh"),
          Map.entry("jp", "ja"),
          Map.entry("gr", "el"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("ger", "de"),
          Map.entry("fre", "fr"),
          Map.entry("dut", "nl"),
          Map.entry("cze", "cs"),
          Map.entry("gre", "el"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"));

  private LangNames() {}

  /** The tag that was meant, if that is clear. */
  static Optional<String> meant(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    Map<String, String> names = All.NAMES;
    String tag = names.get(name);
    if (tag == null && name.endsWith("文")) {
      tag = names.get(name.substring(0, name.length() - 1) + "语"); // 英文, 英语
    }
    int end = name.split("[-_ ]", 2)[0].length();
    if (tag == null && end < name.length()) {
      tag = names.get(name.substring(0, end)); // english-US
    }
    return Optional.ofNullable(tag);
  }

  /** Made when first asked for: most runs only see tags. */
  private static final class All {
    static final Map<String, String> NAMES = names();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale(code);
      String tag = locale.toLanguageTag();
      names.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      names.putIfAbsent(locale.getDisplayLanguage(Locale.CHINESE), tag);
      names.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(locale), tag);
      names.putIfAbsent(locale.getISO3Language(), tag);
    }
    names.putAll(CUSTOMARY);
    return names;
  }
}
