package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates, days, quarters, times of day, decades and years of an era of a Chinese sentence.
 */
final class ChineseDates {

  private static final String NUMERAL = ChineseNumbers.NUMERAL;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号]?(?!\\d)"
              + "|(?<!["
              + NUMERAL
              + "])(?<zmonth>[一二三四五六七八九十]{1,2})月 ?(?:(?<zday>[一二三四五六七八九十]{1,3})|(?<nday>\\d{1,2})"
              + " ?)[日号]");

  /** After 5 月 16 日. */
  private static final Pattern TO_DAY =
      Pattern.compile(" ?(?:[至到]|[-–—~～]{1,2}) ?(?<day>\\d{1,2}) ?[日号]");

  /** Not 每周一次, 一周三天. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![一二两三四五六七八九十几数 ]{1,2}|\\d ?)(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![次个天遍回期场节程周])");

  private static final Pattern QUARTER =
      Pattern.compile("第 ?(?<n>[一二三四1-4]) ?季度?|(?<![A-Za-z0-9])Q(?<q>[1-4])(?![A-Za-z0-9])");

  private static final Pattern DECADE =
      Pattern.compile("(?:(?<century>\\d{2}) ?世纪 ?)?(?<![\\d.])(?<decade>\\d{1,3}0) ?年代");

  /** Reigns and eras whose years are counted, and the year each began. */
  private static final List<String> ERAS =
      List.of(
          "民国", "宣统", "光绪", "同治", "咸丰", "道光", "嘉庆", "乾隆", "雍正", "康熙", "顺治", "崇祯", "万历", "嘉靖", "洪武",
          "明治", "大正", "昭和", "平成", "令和");

  private static final int[] FIRST_YEARS = {
    1912, 1909, 1875, 1862, 1851, 1821, 1796, 1736, 1723, 1662, 1644, 1628, 1573, 1522, 1368, 1868,
    1912, 1926, 1989, 2019
  };

  private static final Pattern ERA_YEAR =
      Pattern.compile(
          "(?<era>" + String.join("|", ERAS) + ")(?: ?(?<n>元|\\d{1,2}|[一二三四五六七八九十]{1,3}) ?年)");

  private final String text;
  private final FoundNumbers numbers;
  private final CommonForms common;

  ChineseDates(String text, FoundNumbers numbers, CommonForms common) {
    this.text = text;
    this.numbers = numbers;
    this.common = common;
  }

  void find() {
    dates();
    new ChineseClocks(text, numbers, common).find();
    decades();
    calendar();
  }

  private void dates() {
    common.isoDates();
    numbers.texts(
        ERAS,
        ERA_YEAR,
        m -> {
          String n = m.group("n");
          int year =
              n.equals("元") ? 1 : Han.isDigit(n.charAt(0)) ? Integer.parseInt(n) : numeral(n);
          int commonYear = FIRST_YEARS[ERAS.indexOf(m.group("era"))] + year - 1;
          // many a translation counts by one calendar alone, or says both
          hint(new Span(m.start("era"), m.end("era")), commonYear);
          hint(new Span(m.start("n"), m.end("n")), year);
        });
    numbers.texts(
        List.of("月"),
        DATE,
        m -> {
          boolean numerals = m.group("month") == null;
          int month = numerals ? numeral(m.group("zmonth")) : Integer.parseInt(m.group("month"));
          String digits = numerals ? m.group("nday") : m.group("day");
          int day = digits == null ? numeral(m.group("zday")) : Integer.parseInt(digits);
          numbers.date(m, month, day);
          Matcher last = TO_DAY.matcher(text).region(m.end(), text.length());
          if (last.lookingAt()) {
            numbers.dayOfRange(
                new Span(last.start("day"), last.end("day")),
                month,
                Integer.parseInt(last.group("day")));
          }
        });
  }

  private void hint(Span span, int value) {
    numbers.add(span, Set.of(Integer.toString(value)), Quantity.Kind.HINT, Unit.NONE);
  }

  private void decades() {
    numbers.texts(
        List.of("年代"),
        DECADE,
        m -> {
          String decade = m.group("decade");
          Set<String> values = new TreeSet<>(Set.of(Values.plain(decade)));
          if (decade.length() == 4) {
            values.add(Values.plain(decade.substring(2)));
          }
          numbers.add(m, values, Quantity.Kind.DIGITS, Unit.NONE);
        });
  }

  private void calendar() {
    numbers.texts(
        List.of("周", "星期", "礼拜"),
        WEEKDAY,
        m -> {
          int day = "一二三四五六日天".indexOf(m.group("day")) + 1;
          numbers.add(m, Set.of("weekday" + Math.min(day, 7)), Quantity.Kind.WORD, Unit.NONE);
        });
    numbers.texts(
        List.of("季", "q"),
        QUARTER,
        m -> {
          String n = m.group("n") != null ? m.group("n") : m.group("q");
          int at = "一二三四".indexOf(n);
          String quarter = "quarter" + (at < 0 ? n : Integer.toString(at + 1));
          numbers.add(m, Set.of(quarter), Quantity.Kind.WORD, Unit.NONE);
        });
  }

  private static int numeral(String run) {
    return ChineseNumerals.value(run).intValue();
  }
}
