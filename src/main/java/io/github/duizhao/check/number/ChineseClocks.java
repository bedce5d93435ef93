package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times of day of a Chinese sentence: 3 点 20 分, 15:20, 七点五十一分, 晚上八点. */
final class ChineseClocks {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.,])(?<hour>\\d{1,2}) ?[点时](?![间刻代段])(?: ?(?<minute>\\d{1,2}) ?分)?"
              + "|(?<![\\d.,:：])(?<hour24>\\d{1,2})[:：](?<minute24>\\d{2})(?![\\d:])");

  /** 三点 by itself counts points, too. */
  private static final Pattern NUMERALS =
      Pattern.compile(
          "(?<![零一二两三四五六七八九十百千万])(?<hour>[一二两三四五六七八九十]{1,3})点"
              + "(?:(?<sure>钟|整|半|[一三]刻)|(?<minute>零?[一二三四五六七八九十]{1,3})分(?![之钟])"
              + "|(?<tens>[二三四五]?十[一二三四五六七八九]?)(?![零一二三四五六七八九十百千万]))?");

  private static final List<String> DAY_PARTS =
      List.of(
          "早上", "早晨", "上午", "中午", "下午", "晚上", "晚间", "夜里", "凌晨", "清晨", "傍晚", "半夜", "今晚", "当晚", "昨晚",
          "明早", "今早");

  private final String text;
  private final FoundNumbers numbers;
  private final CommonForms common;

  ChineseClocks(String text, FoundNumbers numbers, CommonForms common) {
    this.text = text;
    this.numbers = numbers;
    this.common = common;
  }

  void find() {
    common.clocks(CLOCK);
    numbers.texts(List.of("点"), NUMERALS, this::inNumerals);
  }

  private void inNumerals(Matcher m) {
    String minute = m.group("minute") != null ? m.group("minute") : m.group("tens");
    int hour = ChineseNumerals.value(m.group("hour")).intValue();
    boolean clock = minute != null || m.group("sure") != null || isInDay(m.start());
    if (!clock || hour > 24) {
      return;
    }
    if (minute != null) {
      int minutes = ChineseNumerals.value(minute.replace("零", "")).intValue();
      numbers.add(
          new Span(m.end("hour") + 1, m.end("hour") + 1 + minute.length()),
          Set.of(Integer.toString(minutes), Integer.toString(60 - minutes)),
          Quantity.Kind.HINT,
          Unit.NONE);
    }
    numbers.add(
        new Span(m.start("hour"), m.end("hour")),
        Values.hours(hour),
        Quantity.Kind.WORD,
        Unit.NONE);
  }

  private boolean isInDay(int at) {
    return DAY_PARTS.stream().anyMatch(it -> text.startsWith(it, at - it.length()));
  }
}
