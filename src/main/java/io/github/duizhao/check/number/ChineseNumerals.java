package io.github.duizhao.check.number;

import java.math.BigDecimal;

/** Chinese characters for numbers. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || scale(c) > 0;
  }

  static int digit(char c) {
    if (c == '〇') {
      return 0;
    }
    return c == '两' || c == '俩' || c == '双' ? 2 : DIGITS.indexOf(c);
  }

  /** The power of ten of 十百千万亿; 0 for another character. */
  static int scale(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  /** The value of a run of numerals: 一百五十万, 二〇一五, 十二. At most 18 of them count. */
  static BigDecimal value(String run) {
    String text = withoutTaels(run.length() > 18 ? run.substring(0, 18) : run);
    boolean plain = text.chars().allMatch(c -> digit((char) c) >= 0);
    if (plain) {
      StringBuilder digits = new StringBuilder();
      text.chars().forEach(c -> digits.append(digit((char) c)));
      return new BigDecimal(digits.toString());
    }
    long total = 0;
    long section = 0;
    long current = -1;
    for (char c : text.toCharArray()) {
      int digit = digit(c);
      if (digit >= 0) {
        current = digit;
        continue;
      }
      int scale = scale(c);
      if (scale < 4) {
        section += Math.max(current, current < 0 ? 1 : 0) * power(scale);
      } else {
        section += Math.max(current, 0);
        total =
            scale == 8
                ? (total + Math.max(section, total > 0 ? 0 : 1)) * power(8)
                : total + Math.max(section, 1) * power(4);
        section = 0;
      }
      current = -1;
    }
    return BigDecimal.valueOf(total + section + Math.max(current, 0));
  }

  /** 三百两 is a sum of silver, not 302: no number ends so. */
  private static String withoutTaels(String run) {
    int last = run.length() - 1;
    return last > 0 && run.charAt(last) == '两' && scale(run.charAt(last - 1)) > 0
        ? run.substring(0, last)
        : run;
  }

  private static long power(int zeros) {
    long power = 1;
    for (int i = 0; i < zeros; i++) {
      power *= 10;
    }
    return power;
  }
}
