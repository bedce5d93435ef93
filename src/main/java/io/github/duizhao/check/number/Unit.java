package io.github.duizhao.check.number;

import java.util.Locale;

/**
 * What a quantity counts, where a mix-up would be a fault: time, storage, money, share. The words
 * for it are in {@link UnitWords}.
 */
enum Unit {
  NONE(Sort.NONE, 0, ""),
  SECOND(Sort.TIME, 1, "秒"),
  MINUTE(Sort.TIME, 60, "分钟"),
  HOUR(Sort.TIME, 3600, "小时"),
  DAY(Sort.TIME, 86400, "天"),
  WEEK(Sort.TIME, 7 * 86400, "周"),
  MONTH(Sort.TIME, 30.4 * 86400, "个月"),
  QUARTER(Sort.TIME, 91.3 * 86400, "季度"),
  YEAR(Sort.TIME, 365.25 * 86400, "年"),
  DECADE(Sort.TIME, 3652.5 * 86400, "十年"),
  CENTURY(Sort.TIME, 36525.0 * 86400, "世纪"),
  MILLISECOND(Sort.TIME, 0.001, "毫秒"),
  MICROSECOND(Sort.TIME, 1e-6, "微秒"),
  NANOSECOND(Sort.TIME, 1e-9, "纳秒"),
  BYTE(Sort.STORAGE, 1, "字节"),
  KILOBYTE(Sort.STORAGE, 1e3, "KB"),
  MEGABYTE(Sort.STORAGE, 1e6, "MB"),
  GIGABYTE(Sort.STORAGE, 1e9, "GB"),
  TERABYTE(Sort.STORAGE, 1e12, "TB"),
  PERCENT(Sort.SHARE, 1, "%"),
  DOLLAR(Sort.MONEY, 1, "美元"),
  EURO(Sort.MONEY, 1, "欧元"),
  POUND(Sort.MONEY, 1, "英镑"),
  YUAN(Sort.MONEY, 1, "元"),
  YEN(Sort.MONEY, 1, "日元"),
  /** What ¥ stands for where the text does not tell. */
  YEN_OR_YUAN(Sort.MONEY, 1, "日元或元"),
  PESO(Sort.MONEY, 1, "比索"),
  RUPEE(Sort.MONEY, 1, "卢比"),
  WON(Sort.MONEY, 1, "韩元"),
  RUBLE(Sort.MONEY, 1, "卢布"),
  FRANC(Sort.MONEY, 1, "法郎"),
  KRONA(Sort.MONEY, 1, "克朗"),
  LIRA(Sort.MONEY, 1, "里拉"),
  BAHT(Sort.MONEY, 1, "泰铢"),
  RINGGIT(Sort.MONEY, 1, "林吉特"),
  SHEKEL(Sort.MONEY, 1, "谢克尔"),
  ZLOTY(Sort.MONEY, 1, "兹罗提"),
  DINAR(Sort.MONEY, 1, "第纳尔"),
  SHILLING(Sort.MONEY, 1, "先令"),
  MILLIMETRE(Sort.LENGTH, 1e-3, "毫米"),
  CENTIMETRE(Sort.LENGTH, 1e-2, "厘米"),
  METRE(Sort.LENGTH, 1, "米"),
  KILOMETRE(Sort.LENGTH, 1e3, "公里"),
  MILE(Sort.LENGTH, 1609, "英里"),
  FOOT(Sort.LENGTH, 0.3048, "英尺"),
  INCH(Sort.LENGTH, 0.0254, "英寸"),
  MILLIGRAM(Sort.WEIGHT, 1e-3, "毫克"),
  GRAM(Sort.WEIGHT, 1, "克"),
  KILOGRAM(Sort.WEIGHT, 1e3, "公斤"),
  TONNE(Sort.WEIGHT, 1e6, "吨"),
  OUNCE(Sort.WEIGHT, 28.35, "盎司"),
  POUND_WEIGHT(Sort.WEIGHT, 453.6, "磅"),
  MILLILITRE(Sort.VOLUME, 1, "毫升"),
  LITRE(Sort.VOLUME, 1e3, "升"),
  TEASPOON(Sort.VOLUME, 4.93, "茶匙"),
  TABLESPOON(Sort.VOLUME, 14.79, "汤匙"),
  CUP(Sort.VOLUME, 236.6, "杯"),
  ACRE(Sort.AREA, 4047, "英亩"),
  HECTARE(Sort.AREA, 1e4, "公顷"),
  HERTZ(Sort.FREQUENCY, 1, "赫兹"),
  KILOHERTZ(Sort.FREQUENCY, 1e3, "千赫兹"),
  MEGAHERTZ(Sort.FREQUENCY, 1e6, "兆赫兹"),
  GIGAHERTZ(Sort.FREQUENCY, 1e9, "吉赫兹"),
  WATT(Sort.POWER, 1, "瓦"),
  KILOWATT(Sort.POWER, 1e3, "千瓦"),
  MEGAWATT(Sort.POWER, 1e6, "兆瓦"),
  GIGAWATT(Sort.POWER, 1e9, "吉瓦"),
  CELSIUS(Sort.WARMTH, 0, "摄氏度"),
  FAHRENHEIT(Sort.WARMTH, 0, "华氏度"),
  /** The fifth month of the year, 5 月: not five months. */
  MONTH_OF_YEAR(Sort.DATE, 0, "月");

  enum Sort {
    NONE,
    TIME,
    STORAGE,
    SHARE,
    MONEY,
    LENGTH,
    WEIGHT,
    VOLUME,
    AREA,
    FREQUENCY,
    POWER,
    WARMTH,
    DATE
  }

  private final Sort sort;
  private final double size;
  private final String chinese;

  Unit(Sort sort, double size, String chinese) {
    this.sort = sort;
    this.size = size;
    this.chinese = chinese;
  }

  Sort sort() {
    return sort;
  }

  /** What it is where the other side has such a unit: pounds of money or of weight, ¥. */
  Unit beside(Unit other) {
    if (this == YEN_OR_YUAN && (other == YEN || other == YUAN)) {
      return other;
    }
    return this == POUND && other.sort == Sort.WEIGHT ? POUND_WEIGHT : this;
  }

  /** How many of the smallest unit of its sort it holds; 0 where that is no matter of sizes. */
  double size() {
    return size;
  }

  /** Its name for an English message: {@code weeks}. */
  String english() {
    return switch (this) {
      case CENTURY -> "centuries";
      case YEN_OR_YUAN -> "yen or yuan";
      case FOOT -> "feet";
      case INCH -> "inches";
      case PERCENT, YUAN, YEN, WON, BAHT, CELSIUS, FAHRENHEIT -> lower();
      case HERTZ, KILOHERTZ, MEGAHERTZ, GIGAHERTZ -> lower();
      case POUND_WEIGHT -> "pounds (weight)";
      default -> lower() + "s";
    };
  }

  private String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for a Chinese message. */
  String chinese() {
    return chinese;
  }
}
