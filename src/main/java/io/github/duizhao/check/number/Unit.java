package io.github.duizhao.check.number;

import java.util.Locale;
import java.util.Map;

/** What a quantity counts, where a mix-up would be a fault: time, storage, money, share. */
enum Unit {
  NONE(Sort.NONE, 0),
  SECOND(Sort.TIME, 1),
  MINUTE(Sort.TIME, 60),
  HOUR(Sort.TIME, 3600),
  DAY(Sort.TIME, 86400),
  WEEK(Sort.TIME, 7 * 86400),
  MONTH(Sort.TIME, 30.4 * 86400),
  QUARTER(Sort.TIME, 91.3 * 86400),
  YEAR(Sort.TIME, 365.25 * 86400),
  DECADE(Sort.TIME, 3652.5 * 86400),
  CENTURY(Sort.TIME, 36525.0 * 86400),
  MILLISECOND(Sort.TIME, 0.001),
  MICROSECOND(Sort.TIME, 1e-6),
  NANOSECOND(Sort.TIME, 1e-9),
  BYTE(Sort.STORAGE, 1),
  KILOBYTE(Sort.STORAGE, 1e3),
  MEGABYTE(Sort.STORAGE, 1e6),
  GIGABYTE(Sort.STORAGE, 1e9),
  TERABYTE(Sort.STORAGE, 1e12),
  PERCENT(Sort.SHARE, 1),
  DOLLAR(Sort.MONEY, 1),
  EURO(Sort.MONEY, 1),
  POUND(Sort.MONEY, 1),
  YUAN(Sort.MONEY, 1),
  YEN(Sort.MONEY, 1),
  MILLIMETRE(Sort.LENGTH, 1e-3),
  CENTIMETRE(Sort.LENGTH, 1e-2),
  METRE(Sort.LENGTH, 1),
  KILOMETRE(Sort.LENGTH, 1e3),
  MILE(Sort.LENGTH, 1609),
  FOOT(Sort.LENGTH, 0.3048),
  INCH(Sort.LENGTH, 0.0254),
  GRAM(Sort.WEIGHT, 1),
  KILOGRAM(Sort.WEIGHT, 1e3),
  TONNE(Sort.WEIGHT, 1e6);

  enum Sort {
    NONE,
    TIME,
    STORAGE,
    SHARE,
    MONEY,
    LENGTH,
    WEIGHT
  }

  private static final Map<String, Unit> ENGLISH =
      Map.ofEntries(
          Map.entry("second", SECOND),
          Map.entry("sec", SECOND),
          Map.entry("minute", MINUTE),
          Map.entry("min", MINUTE),
          Map.entry("hour", HOUR),
          Map.entry("day", DAY),
          Map.entry("week", WEEK),
          Map.entry("month", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("century", CENTURY),
          Map.entry("centurie", CENTURY),
          Map.entry("millisecond", MILLISECOND),
          Map.entry("ms", MILLISECOND),
          Map.entry("microsecond", MICROSECOND),
          Map.entry("nanosecond", NANOSECOND),
          Map.entry("byte", BYTE),
          Map.entry("kb", KILOBYTE),
          Map.entry("kib", KILOBYTE),
          Map.entry("mb", MEGABYTE),
          Map.entry("mib", MEGABYTE),
          Map.entry("gb", GIGABYTE),
          Map.entry("gib", GIGABYTE),
          Map.entry("tb", TERABYTE),
          Map.entry("tib", TERABYTE),
          Map.entry("percent", PERCENT),
          Map.entry("%", PERCENT),
          Map.entry("dollar", DOLLAR),
          Map.entry("euro", EURO),
          Map.entry("pound", POUND),
          Map.entry("yuan", YUAN),
          Map.entry("yen", YEN),
          Map.entry("millimetre", MILLIMETRE),
          Map.entry("millimeter", MILLIMETRE),
          Map.entry("mm", MILLIMETRE),
          Map.entry("centimetre", CENTIMETRE),
          Map.entry("centimeter", CENTIMETRE),
          Map.entry("cm", CENTIMETRE),
          Map.entry("gram", GRAM),
          Map.entry("kilogram", KILOGRAM),
          Map.entry("kilo", KILOGRAM),
          Map.entry("kg", KILOGRAM),
          Map.entry("tonne", TONNE),
          Map.entry("ton", TONNE),
          Map.entry("megabyte", MEGABYTE),
          Map.entry("gigabyte", GIGABYTE),
          Map.entry("terabyte", TERABYTE),
          Map.entry("metre", METRE),
          Map.entry("meter", METRE),
          Map.entry("kilometre", KILOMETRE),
          Map.entry("kilometer", KILOMETRE),
          Map.entry("km", KILOMETRE),
          Map.entry("mile", MILE),
          Map.entry("feet", FOOT),
          Map.entry("foot", FOOT),
          Map.entry("inch", INCH),
          Map.entry("inche", INCH));

  private static final Map<String, Unit> CHINESE =
      Map.ofEntries(
          Map.entry("秒", SECOND),
          Map.entry("分钟", MINUTE),
          Map.entry("小时", HOUR),
          Map.entry("钟头", HOUR),
          Map.entry("天", DAY),
          Map.entry("日", DAY),
          Map.entry("周", WEEK),
          Map.entry("星期", WEEK),
          Map.entry("礼拜", WEEK),
          Map.entry("月", MONTH),
          Map.entry("季度", QUARTER),
          Map.entry("年", YEAR),
          Map.entry("世纪", CENTURY),
          Map.entry("毫秒", MILLISECOND),
          Map.entry("微秒", MICROSECOND),
          Map.entry("纳秒", NANOSECOND),
          Map.entry("字节", BYTE),
          Map.entry("%", PERCENT),
          Map.entry("％", PERCENT),
          Map.entry("美元", DOLLAR),
          Map.entry("美金", DOLLAR),
          Map.entry("欧元", EURO),
          Map.entry("英镑", POUND),
          Map.entry("人民币", YUAN),
          Map.entry("元", YUAN),
          Map.entry("公里", KILOMETRE),
          Map.entry("千米", KILOMETRE),
          Map.entry("日元", YEN),
          Map.entry("毫米", MILLIMETRE),
          Map.entry("厘米", CENTIMETRE),
          Map.entry("公分", CENTIMETRE),
          Map.entry("米", METRE),
          Map.entry("克", GRAM),
          Map.entry("公斤", KILOGRAM),
          Map.entry("千克", KILOGRAM),
          Map.entry("吨", TONNE),
          Map.entry("英里", MILE),
          Map.entry("英尺", FOOT),
          Map.entry("英寸", INCH));

  /** Characters that {@link #chinese} looks at. */
  static final int LONGEST = 10;

  private final Sort sort;
  private final double size;

  Unit(Sort sort, double size) {
    this.sort = sort;
    this.size = size;
  }

  Sort sort() {
    return sort;
  }

  /** How many of the smallest unit of its sort it holds. */
  double size() {
    return size;
  }

  /** The unit of an English word, singular or plural. */
  static Unit english(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Unit unit = ENGLISH.get(lower);
    if (unit == null && lower.endsWith("s") && lower.length() > 1) {
      unit = ENGLISH.get(lower.substring(0, lower.length() - 1));
    }
    return unit == null ? NONE : unit;
  }

  /** The unit at the start of a Chinese text; Latin ones among them. */
  static Unit chinese(String rest) {
    int length = hanzi(rest);
    if (length > 0) {
      return CHINESE.getOrDefault(rest.substring(0, length), NONE);
    }
    int end = 0;
    while (end < rest.length() && end < LONGEST && isAsciiLetter(rest.charAt(end))) {
      end++;
    }
    return end == 0 ? NONE : english(rest.substring(0, end));
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

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
