package io.github.duizhao.check.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words and signs for units in English and Chinese. */
final class UnitWords {

  private static final Map<String, Unit> ENGLISH =
      byWord(
          List.of(
              Map.entry(Unit.SECOND, "second sec"),
              Map.entry(Unit.MINUTE, "minute min"),
              Map.entry(Unit.HOUR, "hour hr h"),
              Map.entry(Unit.DAY, "day"),
              Map.entry(Unit.WEEK, "week wk"),
              Map.entry(Unit.MONTH, "month"),
              Map.entry(Unit.QUARTER, "quarter"),
              Map.entry(Unit.YEAR, "year yr"),
              Map.entry(Unit.DECADE, "decade"),
              Map.entry(Unit.CENTURY, "century centurie"),
              Map.entry(Unit.MILLISECOND, "millisecond ms"),
              Map.entry(Unit.MICROSECOND, "microsecond"),
              Map.entry(Unit.NANOSECOND, "nanosecond"),
              Map.entry(Unit.BYTE, "byte"),
              Map.entry(Unit.KILOBYTE, "kb kib"),
              Map.entry(Unit.MEGABYTE, "mb mib megabyte"),
              Map.entry(Unit.GIGABYTE, "gb gib gigabyte"),
              Map.entry(Unit.TERABYTE, "tb tib terabyte"),
              Map.entry(Unit.PERCENT, "percent %"),
              Map.entry(Unit.DOLLAR, "dollar"),
              Map.entry(Unit.EURO, "euro"),
              Map.entry(Unit.POUND, "pound"),
              Map.entry(Unit.YUAN, "yuan"),
              Map.entry(Unit.YEN, "yen"),
              Map.entry(Unit.PESO, "peso"),
              Map.entry(Unit.RUPEE, "rupee"),
              Map.entry(Unit.WON, "won"),
              Map.entry(Unit.RUBLE, "ruble rouble"),
              Map.entry(Unit.FRANC, "franc"),
              Map.entry(Unit.KRONA, "krona krone kronor kroner koruna"),
              Map.entry(Unit.LIRA, "lira"),
              Map.entry(Unit.BAHT, "baht"),
              Map.entry(Unit.RINGGIT, "ringgit"),
              Map.entry(Unit.SHEKEL, "shekel"),
              Map.entry(Unit.ZLOTY, "zloty"),
              Map.entry(Unit.DINAR, "dinar"),
              Map.entry(Unit.SHILLING, "shilling"),
              Map.entry(Unit.MILLIMETRE, "millimetre millimeter mm"),
              Map.entry(Unit.CENTIMETRE, "centimetre centimeter cm"),
              Map.entry(Unit.METRE, "metre meter m"),
              Map.entry(Unit.KILOMETRE, "kilometre kilometer km"),
              Map.entry(Unit.MILE, "mile mph"),
              Map.entry(Unit.FOOT, "feet foot ft"),
              Map.entry(Unit.INCH, "inch inche"),
              Map.entry(Unit.MILLIGRAM, "mg milligram"),
              Map.entry(Unit.GRAM, "gram g"),
              Map.entry(Unit.KILOGRAM, "kilogram kilo kg"),
              Map.entry(Unit.TONNE, "tonne ton"),
              Map.entry(Unit.OUNCE, "ounce oz"),
              Map.entry(Unit.POUND_WEIGHT, "lb"),
              Map.entry(Unit.MILLILITRE, "ml millilitre milliliter"),
              Map.entry(Unit.LITRE, "litre liter l"),
              Map.entry(Unit.TEASPOON, "teaspoon tsp"),
              Map.entry(Unit.TABLESPOON, "tablespoon tbsp"),
              Map.entry(Unit.CUP, "cup"),
              Map.entry(Unit.ACRE, "acre"),
              Map.entry(Unit.HECTARE, "hectare ha"),
              Map.entry(Unit.HERTZ, "hz hertz"),
              Map.entry(Unit.KILOHERTZ, "khz kilohertz"),
              Map.entry(Unit.MEGAHERTZ, "mhz megahertz"),
              Map.entry(Unit.GIGAHERTZ, "ghz gigahertz"),
              Map.entry(Unit.WATT, "watt"),
              Map.entry(Unit.KILOWATT, "kw kilowatt"),
              Map.entry(Unit.MEGAWATT, "megawatt"), // MW, for mW are a billionth of it
              Map.entry(Unit.GIGAWATT, "gw gigawatt"),
              Map.entry(Unit.CELSIUS, "°c celsius centigrade"),
              Map.entry(Unit.FAHRENHEIT, "°f fahrenheit")));

  /** Those of no unit are words that only begin like one. */
  private static final Map<String, Unit> CHINESE =
      byWord(
          List.of(
              Map.entry(
                  Unit.NONE, "杯子 杯赛 年级 年代 年轻 元组 元素 克拉 米饭 天气 周围 周边 升级 升到 升至 周末 千瓦时 兆瓦时 吉瓦时 瓦时"),
              Map.entry(Unit.SECOND, "秒"),
              Map.entry(Unit.MINUTE, "分钟"),
              Map.entry(Unit.HOUR, "小时 钟头"),
              Map.entry(Unit.DAY, "天 日"),
              Map.entry(Unit.WEEK, "周 星期 礼拜"),
              Map.entry(Unit.MONTH, "月"),
              Map.entry(Unit.QUARTER, "季度"),
              Map.entry(Unit.YEAR, "年 周岁 周年 岁"),
              Map.entry(Unit.CENTURY, "世纪"),
              Map.entry(Unit.MILLISECOND, "毫秒"),
              Map.entry(Unit.MICROSECOND, "微秒"),
              Map.entry(Unit.NANOSECOND, "纳秒"),
              Map.entry(Unit.BYTE, "字节"),
              Map.entry(Unit.PERCENT, "% ％"),
              Map.entry(Unit.DOLLAR, "美元 美金 澳元 加元 新元"),
              Map.entry(Unit.EURO, "欧元"),
              Map.entry(Unit.POUND, "英镑"),
              Map.entry(Unit.YUAN, "人民币 元"),
              Map.entry(Unit.YEN, "日元"),
              Map.entry(Unit.PESO, "比索"),
              Map.entry(Unit.RUPEE, "卢比"),
              Map.entry(Unit.WON, "韩元 韩圆"),
              Map.entry(Unit.RUBLE, "卢布"),
              Map.entry(Unit.FRANC, "法郎 瑞郎"),
              Map.entry(Unit.KRONA, "克朗"),
              Map.entry(Unit.LIRA, "里拉"),
              Map.entry(Unit.BAHT, "泰铢"),
              Map.entry(Unit.RINGGIT, "林吉特"),
              Map.entry(Unit.SHEKEL, "谢克尔"),
              Map.entry(Unit.ZLOTY, "兹罗提"),
              Map.entry(Unit.DINAR, "第纳尔"),
              Map.entry(Unit.SHILLING, "先令"),
              Map.entry(Unit.MILLIMETRE, "毫米"),
              Map.entry(Unit.CENTIMETRE, "厘米 公分"),
              Map.entry(Unit.METRE, "米"),
              Map.entry(Unit.KILOMETRE, "公里 千米"),
              Map.entry(Unit.MILE, "英里"),
              Map.entry(Unit.FOOT, "英尺"),
              Map.entry(Unit.INCH, "英寸"),
              Map.entry(Unit.MILLIGRAM, "毫克"),
              Map.entry(Unit.GRAM, "克"),
              Map.entry(Unit.KILOGRAM, "公斤 千克"),
              Map.entry(Unit.TONNE, "吨"),
              Map.entry(Unit.OUNCE, "盎司"),
              Map.entry(Unit.POUND_WEIGHT, "磅"),
              Map.entry(Unit.MILLILITRE, "毫升"),
              Map.entry(Unit.LITRE, "升 公升"),
              Map.entry(Unit.TEASPOON, "茶匙 小匙 茶勺"),
              Map.entry(Unit.TABLESPOON, "汤匙 大匙 汤勺 大勺"),
              Map.entry(Unit.CUP, "杯"),
              Map.entry(Unit.ACRE, "英亩"),
              Map.entry(Unit.HECTARE, "公顷"),
              Map.entry(Unit.HERTZ, "赫兹 赫"),
              Map.entry(Unit.KILOHERTZ, "千赫兹 千赫"),
              Map.entry(Unit.MEGAHERTZ, "兆赫兹 兆赫"),
              Map.entry(Unit.GIGAHERTZ, "吉赫兹 吉赫"),
              Map.entry(Unit.WATT, "瓦特 瓦"),
              Map.entry(Unit.KILOWATT, "千瓦"),
              Map.entry(Unit.MEGAWATT, "兆瓦"),
              Map.entry(Unit.GIGAWATT, "吉瓦"),
              Map.entry(Unit.CELSIUS, "摄氏度 ℃ °C"),
              Map.entry(Unit.FAHRENHEIT, "华氏度 ℉ °F")));

  /** Characters that {@link #chinese} looks at. */
  static final int LONGEST = 10;

  /** The longest English word for one. */
  private static final int LONGEST_ENGLISH = 12;

  /** Before 字节: kilo, mega, giga, tera. */
  private static final Set<String> SCALED = Set.of("K", "k", "M", "G", "T");

  private UnitWords() {}

  private static Map<String, Unit> byWord(List<Map.Entry<Unit, String>> rows) {
    Map<String, Unit> units = new HashMap<>();
    for (Map.Entry<Unit, String> row : rows) {
      for (String word : row.getValue().split(" ")) {
        units.put(word, row.getKey());
      }
    }
    return Map.copyOf(units);
  }

  /** The unit of an English word, singular or plural. */
  static Unit english(String word) {
    // 5 g are grams, 5 G is no unit of these
    String lower = word.length() == 1 ? word : word.toLowerCase(Locale.ROOT);
    Unit unit = ENGLISH.get(lower);
    if (unit == null && lower.endsWith("s") && lower.length() > 2) {
      unit = ENGLISH.get(lower.substring(0, lower.length() - 1));
    }
    return unit == null ? Unit.NONE : unit;
  }

  /** The unit of the word that follows a number in an English text. */
  static Unit after(String text, int end) {
    String word = text.substring(end, endAfter(text, end)).strip();
    int last = Math.max(word.lastIndexOf(' '), word.lastIndexOf('-'));
    return english(word.substring(last + 1));
  }

  /** Where the word that follows a number in an English text ends. */
  static int endAfter(String text, int end) {
    int at = end;
    if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '%') {
      return at + 1;
    }
    int word = wordEnd(text, text.startsWith("°", at) ? at + 1 : at);
    String first = text.substring(at, word);
    if (first.startsWith("degree") && text.startsWith(" ", word)) { // degrees Celsius
      return wordEnd(text, word + 1);
    }
    return word;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + LONGEST_ENGLISH && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The unit at the start of a Chinese text; Latin ones among them. */
  static Unit chinese(String rest) {
    int length = hanzi(rest);
    if (length > 0) {
      return CHINESE.getOrDefault(rest.substring(0, length), Unit.NONE);
    }
    if (rest.length() > 2 && SCALED.contains(rest.substring(0, 1)) && isBytes(rest)) {
      return english(rest.charAt(0) + "b");
    }
    int end = 0;
    while (end < rest.length() && end < LONGEST && isAsciiLetter(rest.charAt(end))) {
      end++;
    }
    return end == 0 ? Unit.NONE : english(rest.substring(0, end));
  }

  /** The length of a Chinese unit at the start of a text; 0 for none. */
  static int hanzi(String rest) {
    for (int length = Math.min(3, rest.length()); length > 0; length--) {
      if (CHINESE.containsKey(rest.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** 400M 字节, 400Mi 字节. */
  private static boolean isBytes(String rest) {
    int at = rest.charAt(1) == 'i' ? 2 : 1;
    return rest.startsWith("字节", at) || rest.startsWith(" 字节", at);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
