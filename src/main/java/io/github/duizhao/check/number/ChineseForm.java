package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a number of an English source as its Chinese translation writes numbers: 650 million is
 * 6.5 亿 where it has 65 亿, June 30 is 6 月 30 日 for 7 月 30 日, twenty thousand 两万 for 二十万.
 */
final class ChineseForm {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** More decimals of 万 and 亿 than this are hard to read. */
  private static final int MOST_DECIMALS = 4;

  private static final Pattern MONTH_DAY = Pattern.compile("m(\\d{1,2})d(\\d{1,2})");

  private static final Pattern PLAIN =
      Pattern.compile("(?<n>\\d[\\d,，]*(?:\\.\\d+)?)(?<gap> ?)(?<scale>[百千万亿]{0,2})");

  private static final Pattern IN_HANZI = Pattern.compile("(?<head>百分之)?[零〇一二两三四五六七八九十百千万亿]{1,18}");

  private static final Pattern VERSION = Pattern.compile("(?<!\\d)\\d{1,9}\\.\\d[\\d.]{0,20}+");

  private static final Pattern DECADE = Pattern.compile("(?<year>(?:1[89]|20)\\d0)['’]?s");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

  private static final Pattern NUMERALS = Pattern.compile("[一二三四五六七八九十]{1,3}");

  private ChineseForm() {}

  /** What should stand in the place of {@code target}; empty where that is not sure. */
  static String of(Placed source, Placed target) {
    Set<String> values = source.quantity().values();
    String text = target.text();
    if (source.quantity().kind() == Quantity.Kind.LABEL) {
      return target.quantity().kind() == Quantity.Kind.LABEL ? source.text() : "";
    }
    if (values.size() != 1) {
      return hour(source, target);
    }
    String value = values.iterator().next();
    Matcher day = MONTH_DAY.matcher(value);
    if (day.matches()) {
      return target.quantity().kind() == Quantity.Kind.DATE
          ? replaced(text, List.of(day.group(1), day.group(2)))
          : "";
    }
    if (Character.isLetter(value.charAt(0))) {
      return calendar(value, text);
    }
    if (VERSION.matcher(source.text()).matches() && VERSION.matcher(text).find()) {
      return source.text();
    }
    if (!value.matches("-?\\d+(?:\\.\\d+)?")) {
      return "";
    }
    boolean negative = value.charAt(0) == '-';
    boolean wasNegative = target.quantity().values().stream().anyMatch(it -> it.startsWith("-"));
    if (wasNegative && !negative) {
      return ""; // what says 零下 stands before the number
    }
    BigDecimal number = new BigDecimal(value).abs();
    boolean spaced = Han.at(target.sentence().text(), target.quantity().span().start() - 1) == ' ';
    String sign = negative && !wasNegative ? "零下" + (spaced ? " " : "") : "";
    Matcher plain = PLAIN.matcher(text);
    if (plain.matches()) {
      return sign + digits(number, source.text(), plain);
    }
    Matcher hanzi = IN_HANZI.matcher(text);
    if (hanzi.matches() && value.indexOf('.') < 0) {
      boolean ordinal =
          Han.at(target.sentence().text(), target.quantity().span().start() - 1) == '第';
      boolean counted = target.quantity().unit() != Unit.MONTH_OF_YEAR && !ordinal;
      String head = hanzi.group("head") == null ? "" : hanzi.group("head");
      String numerals = ChineseNumerals.write(number.longValueExact(), counted && head.isEmpty());
      return numerals.isEmpty() ? "" : sign + head + numerals;
    }
    return "";
  }

  /**
   * A number that the translation has nowhere: June 30 is 6 月 30 日, 650 million 6.5 亿; empty where
   * that is not sure. What has no Latin letters stays as it is.
   */
  static String alone(Placed source) {
    String text = source.text();
    Set<String> values = source.quantity().values();
    if (text.chars().noneMatch(c -> c < 128 && Character.isLetter(c))) {
      return text;
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return decade.group("year") + " 年代";
    }
    String value = values.size() == 1 ? values.iterator().next() : "";
    Matcher day = MONTH_DAY.matcher(value);
    if (day.matches()) {
      return day.group(1) + " 月 " + day.group(2) + " 日";
    }
    return value.matches("\\d+(?:\\.\\d+)?") ? scaled(new BigDecimal(value)) : "";
  }

  private static String scaled(BigDecimal number) {
    Matcher plain = PLAIN.matcher("1 万"); // in words of that kind
    return plain.matches() ? digits(number, "", plain) : "";
  }

  /** In digits, with 万 or 亿 where the translation or the source has such a word. */
  private static String digits(BigDecimal number, String source, Matcher target) {
    boolean scaled = !target.group("scale").isEmpty() || EnglishNumberWords.hasScale(source);
    if (scaled && number.compareTo(WAN) >= 0) {
      boolean great = number.compareTo(YI) >= 0;
      BigDecimal parts = number.divide(great ? YI : WAN).stripTrailingZeros();
      if (parts.scale() <= MOST_DECIMALS) {
        String gap = target.group("scale").isEmpty() ? " " : target.group("gap");
        return parts.toPlainString() + gap + (great ? "亿" : "万");
      }
    }
    boolean grouped = target.group("n").indexOf(',') > 0 || target.group("n").indexOf('，') > 0;
    String plain = number.toPlainString();
    return grouped && number.compareTo(BigDecimal.valueOf(1000)) >= 0 ? grouped(plain) : plain;
  }

  private static String grouped(String plain) {
    int dot = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = (dot < 0 ? plain.length() : dot) - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** 3 点 for 4 p.m.: 4 点, and 16 for 15. */
  private static String hour(Placed source, Placed target) {
    List<Integer> hours =
        source.quantity().values().stream()
            .filter(it -> DIGITS.matcher(it).matches())
            .map(Integer::valueOf)
            .sorted()
            .toList();
    boolean clock = hours.size() == 2 && hours.get(1) - hours.get(0) == 12;
    Matcher was = DIGITS.matcher(target.text());
    if (!clock || source.quantity().values().size() != 2 || !was.lookingAt()) {
      return "";
    }
    int hour = Integer.parseInt(was.group()) > 12 ? hours.get(1) : hours.get(0);
    return hour + target.text().substring(was.end());
  }

  /** Days of the week, quarters and rulers: only the number in the word changes. */
  private static String calendar(String value, String text) {
    int number = Integer.parseInt(value.replaceAll("\\D", ""));
    int last = text.length() - 1;
    if (value.startsWith("weekday")) {
      char day = number == 7 ? (text.startsWith("礼拜") ? '天' : '日') : "一二三四五六".charAt(number - 1);
      return text.substring(0, last) + day;
    }
    return replaced(text, List.of(Integer.toString(number)));
  }

  /** The text with other numbers, in digits where it has digits and in hanzi where it has those. */
  private static String replaced(String text, List<String> numbers) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (String number : numbers) {
      Matcher digits = DIGITS.matcher(text);
      Matcher numerals = NUMERALS.matcher(text);
      boolean plain = digits.find(at);
      boolean hanzi = numerals.find(at);
      if (!plain && !hanzi) {
        return "";
      }
      Matcher next = plain && (!hanzi || digits.start() < numerals.start()) ? digits : numerals;
      made.append(text, at, next.start());
      made.append(next == digits ? number : ChineseNumerals.write(Integer.parseInt(number), false));
      at = next.end();
    }
    return made.append(text.substring(at)).toString();
  }
}
