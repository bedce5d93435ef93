package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** What follows a number in a Chinese sentence: its unit or counter, a half, a share. */
final class ChineseCounter {

  /** After a numeral, these show that something is counted. */

  /** Before 两倍 these tell by how much more, and not how much: 大两倍 is threefold. */
  private static final String MORE_BY = "了多大高快长重强贵远深宽厚吵亮热冷响密出加";

  private static final String MEASURES =
      "个年天周月日位名次种项条台款章节页行步倍层级岁代届版段组类家部份批座件张小分秒点成"
          + "人只所辆艘架匹头棵朵颗粒枚支根把本册幅栋幢间户副扇瓶杯碗盒袋箱桶罐片块群队股桩宗起例轮场集篇首句封盘匙勺磅斤升折℃°";

  /** Words that only look counted: very, all around. */
  private static final Set<String> IDIOMS =
      Set.of("十分", "万分", "四周", "百般", "千方", "四起", "一级", "三级", "千篇", "百年", "千年", "万年");

  /** Between a number and its 半. */
  private static final String BEFORE_HALF = " 个年月周天小时分钟岁里杯勺匙斤磅倍升茶汤大";

  private final String text;
  private final FoundNumbers numbers;

  ChineseCounter(String text, FoundNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  int skipSpace(int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || "多余几来+".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** The unit after a number; 月 is one only as 个月, else a month of the year. */
  Unit unitAt(int end) {
    int at = skipSpace(end);
    boolean counted = Han.at(text, at) == '个';
    if (counted) {
      at = skipSpace(at + 1);
      if (Han.at(text, at) == '半') {
        at = skipSpace(at + 1);
      }
    }
    Unit unit =
        UnitWords.chinese(
            text.substring(Math.min(at, text.length()), Math.min(at + 12, text.length())));
    if (unit == Unit.WEEK && isWeekday(at)) {
      return Unit.NONE;
    }
    if (unit == Unit.MONTH && !counted) {
      return Unit.MONTH_OF_YEAR;
    }
    boolean dayOfMonth = unit == Unit.DAY && Han.at(text, at) == '日';
    return dayOfMonth ? Unit.NONE : unit;
  }

  /** 第一个星期二 counts Tuesdays and not weeks. */
  private boolean isWeekday(int at) {
    int day = at + (Han.at(text, at) == '周' ? 1 : 2);
    char c = Han.at(text, day);
    // 一周一次, 三周五天: how often, how long
    return "一二三四五六日天".indexOf(c) >= 0 && "次个天遍回期场节程周".indexOf(Han.at(text, day + 1)) < 0;
  }

  /** Whether something is counted by a numeral. */
  boolean counts(int start, int end) {
    if (end < text.length()
        && IDIOMS.contains(text.substring(end - 1, end + 1))
        && end - start == 1) {
      return false;
    }
    return MEASURES.indexOf(Han.at(text, skipSpace(end))) >= 0;
  }

  /**
   * Adds what 三成 (30 percent), 九折 (10 percent off) and 涨了两倍 and 大两倍 (threefold) are worth.
   *
   * @param start where the number starts
   */
  void addShare(Set<String> values, BigDecimal number, int start, int end) {
    char next = Han.at(text, skipSpace(end));
    if (next == '成') {
      values.add(Values.form(number.multiply(BigDecimal.TEN)));
      int hundredths = ChineseNumerals.digit(Han.at(text, skipSpace(end) + 1));
      if (hundredths > 0 && MEASURES.indexOf(Han.at(text, skipSpace(end) + 2)) < 0) { // 一成二
        values.add(
            Values.form(number.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(hundredths))));
        numbers.take(skipSpace(end) + 1);
      }
    }
    if (next == '倍' && MORE_BY.indexOf(Han.at(text, start - 1)) >= 0) {
      values.add(Values.form(number.add(BigDecimal.ONE)));
    }
    if (isDiscount(end)) {
      boolean tenths = number.compareTo(BigDecimal.TEN) < 0;
      BigDecimal paid = tenths ? number.multiply(BigDecimal.TEN) : number;
      values.clear();
      values.add(Values.form(paid));
      values.add(Values.form(BigDecimal.valueOf(100).subtract(paid)));
    }
  }

  boolean isDiscount(int end) {
    int at = skipSpace(end);
    return Han.at(text, at) == '折' && "叠页线射腾磨返弯断合".indexOf(Han.at(text, at + 1)) < 0;
  }

  /** 一年半, 两个半月: half a unit more. */
  void addHalf(Set<String> values, int end, Unit unit) {
    int half = text.substring(end, Math.min(text.length(), end + 5)).indexOf('半') + end;
    boolean near = half > end;
    boolean measured =
        unit.sort() == Unit.Sort.TIME || (near && BEFORE_HALF.indexOf(text.charAt(half - 1)) > 4);
    if (near && measured && noDigitBetween(end, half)) {
      Set<String> more = new TreeSet<>();
      for (String value : values) {
        if (value.indexOf('.') < 0) {
          more.add(value + ".5");
        }
      }
      values.clear();
      values.addAll(more);
      numbers.take(half);
    }
  }

  private boolean noDigitBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BEFORE_HALF.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
