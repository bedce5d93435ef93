package io.github.duizhao.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Chinese characters for numbers. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  /** Within a run, some more or less: 一百多亿. */
  private static final Pattern VAGUE = Pattern.compile("[多余几来]");

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
    String exact = VAGUE.matcher(run).replaceAll("");
    String text = withoutTaels(exact.length() > 18 ? exact.substring(0, 18) : exact);
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

  /**
   * Writes a whole number from 0 to less than 10^12, as one says it: 二十万零六.
   *
   * @param counted whether two of something is 两
   * @return empty for a number that is out of range
   */
  static String write(long number, boolean counted) {
    if (number < 0 || number >= power(12)) {
      return "";
    }
    if (number < 10) {
      return number == 2 && counted ? "两" : DIGITS.substring((int) number, (int) number + 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int zeros = 8; zeros >= 0; zeros -= 4) {
      int section = (int) (number / power(zeros) % power(4));
      if (section == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (!text.isEmpty() && (gap || section < 1000)) {
        text.append('零');
      }
      text.append(section == 2 && zeros > 0 ? "两" : section(section, text.isEmpty()));
      text.append(zeros == 8 ? "亿" : zeros == 4 ? "万" : "");
      gap = false;
    }
    return text.toString();
  }

  /** Up to four digits; the first of all starts with 十 and not 一十. */
  private static String section(int section, boolean first) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int zeros = 3; zeros >= 0; zeros--) {
      int digit = (int) (section / power(zeros) % 10);
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      text.append(gap ? "零" : "");
      boolean bareTen = zeros == 1 && digit == 1 && text.isEmpty() && first;
      boolean two = digit == 2 && zeros == 3;
      text.append(bareTen ? "" : two ? "两" : DIGITS.substring(digit, digit + 1));
      text.append(zeros == 0 ? "" : "十百千".substring(zeros - 1, zeros));
      gap = false;
    }
    return text.toString();
  }

  /** 三亿, 一百五十万; not 千万别, 万一. */
  static boolean isBig(String run) {
    boolean scaled = run.indexOf('万') > 0 || run.indexOf('亿') > 0;
    return scaled && digit(run.charAt(0)) > 0;
  }

  /** 一百多亿, 十几万: how much more is not told. */
  static boolean isVague(String run) {
    return VAGUE.matcher(run).find();
  }

  /**
   * What a run may stand for: 三四 is three or four, 十八九 eighteen or nineteen, 两三百 two or three
   * hundred, 三两 two or three and 三五 three to five. Of all others, only itself.
   */
  static List<String> readings(String run) {
    boolean scaled = run.chars().anyMatch(c -> scale((char) c) > 0);
    for (int i = 0; i + 1 < run.length() && (scaled || run.length() == 2); i++) {
      if (areEither(run.charAt(i), run.charAt(i + 1))) {
        return List.of(
            run.substring(0, i + 1) + run.substring(i + 2),
            run.substring(0, i) + run.substring(i + 1));
      }
    }
    return List.of(run);
  }

  private static boolean areEither(char first, char second) {
    int one = digit(first);
    int other = digit(second);
    return one > 0 && (other == one + 1 || (one == 3 && (second == '两' || other == 5)));
  }

  /** 三百两 and 十三两 are sums of silver, not 302 and 12: no number ends so. */
  private static String withoutTaels(String run) {
    int last = run.length() - 1;
    boolean scaled = last > 0 && (last > 1 || scale(run.charAt(last - 1)) > 0);
    return scaled && run.charAt(last) == '两' ? run.substring(0, last) : run;
  }

  private static long power(int zeros) {
    long power = 1;
    for (int i = 0; i < zeros; i++) {
      power *= 10;
    }
    return power;
  }
}
