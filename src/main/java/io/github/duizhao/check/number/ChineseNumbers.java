package io.github.duizhao.check.number;

import io.github.duizhao.check.Han;
import io.github.duizhao.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a Chinese sentence, in digits and in characters. */
final class ChineseNumbers {

  static final String NUMERAL = "零〇一二两三四五六七八九十百千万亿";

  /** Sayings that count nothing: again and again, all about. */
  private static final Pattern SAYING =
      Pattern.compile(
          "[三两]番[五两四三]次|三天两头|隔三[岔差]五|三年五载|一五一十|三三两两|七上八下|七手八脚|七[嘴零]八[舌落]|七拼八凑"
              + "|乱七八糟|四面八方|四通八达|五颜六色|五光十色|五湖四海|四分五裂|千方百计|千辛万苦|千军万马|千山万水|千家万户|千言万语"
              + "|成千[上累]万|[九万]死一生|十全十美|一干二净|一清二楚|三[言长]两[语短]|三更半夜|百里挑一|万众一心|半斤八两|百发百中");

  private static final Pattern FIRST = Pattern.compile("头号|榜首|首位");

  private static final Pattern FRACTION = Pattern.compile("(?<d>[二三四五六七八九十])分之(?<n>[一二三四五六七八九])");

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<sign>[$€£¥￥]?)(?<![A-Za-z0-9._])(?<v>[vV]?)(?<n>\\d{1,3}(?:[,，]\\d{3}){1,5}(?![，]?\\d)(?:\\.\\d{1,9})?|\\d{1,20}(?:\\.\\d{1,9}){0,4})(?:(?<suffix>[kKMmBb](?![A-Za-z0-9])))?\\+?(?:"
              + " ?[多余几来] ?)?(?: ?(?<scale>(?:百(?!分)|千(?![克米瓦卡兆赫伏帕]|字节)|[万亿]){1,2}))?");

  private static final Pattern NUMERALS =
      Pattern.compile(
          "(?<percent>百分之)?(?<n>["
              + NUMERAL
              + "俩双]{1,18}(?:[多余几来][万亿]{1,2})?)(?:点(?<fraction>[零一二三四五六七八九]{1,6}+)(?![十分]))?");

  /** How tall somebody is: 一米八三, 1米83. */
  private static final Pattern HEIGHT =
      Pattern.compile(
          "(?<![\\d."
              + NUMERAL
              + "])(?<m>[一二两三12]) ?米 ?(?<cm>\\d{1,2}(?![\\d.])|[零一二三四五六七八九]{1,2})(?!["
              + NUMERAL
              + "]| ?[个人米次分厘公英寸尺])");

  private static final Pattern HALF = Pattern.compile("半");

  private final String text;
  private final FoundNumbers numbers;
  private final CommonForms common;
  private final ChineseCounter counter;

  private ChineseNumbers(String text) {
    this.text = text;
    this.numbers = new FoundNumbers(text, Set.of());
    this.common = new CommonForms(numbers);
    this.counter = new ChineseCounter(text, numbers);
  }

  static List<Quantity> of(String text) {
    ChineseNumbers in = new ChineseNumbers(text);
    in.sayings();
    new ChineseDates(text, in.numbers, in.common).find();
    in.heights();
    in.wholesAndParts();
    in.common.mixed(in.counter::unitAt);
    in.digits();
    in.numerals();
    return in.numbers.list();
  }

  private void sayings() {
    numbers.startingWith(
        c -> NUMERAL.indexOf(c) >= 0 || "隔乱成半".indexOf(c) >= 0,
        SAYING,
        m -> {
          for (int i = m.start(); i < m.end(); i++) {
            numbers.take(i);
          }
        });
  }

  private void heights() {
    numbers.texts(
        List.of("米"),
        HEIGHT,
        m ->
            numbers.add(
                m,
                Set.of(digits(m.group("m")) + "." + digits(m.group("cm"))),
                Quantity.Kind.HINT, // for five feet four, which we do not add up
                Unit.METRE));
  }

  /** A run of digits or numerals, each for itself. */
  private static String digits(String run) {
    StringBuilder digits = new StringBuilder();
    run.chars()
        .map(c -> Han.isDigit((char) c) ? c - '0' : ChineseNumerals.digit((char) c))
        .forEach(digits::append);
    return digits.toString();
  }

  private void wholesAndParts() {
    Rulers.chinese(numbers);
    numbers.texts(
        List.of("头号", "榜首", "首位"),
        FIRST,
        m -> numbers.add(m, Set.of("1"), Quantity.Kind.HINT, Unit.NONE));
    common.shares();
    numbers.texts(
        List.of("分之"),
        FRACTION,
        m -> common.share(m, numeral(m.group("n")), numeral(m.group("d"))));
  }

  private static int numeral(String run) {
    return ChineseNumerals.value(run).intValue();
  }

  private void digits() {
    numbers.fromSignOrDigit(
        DIGITS,
        m -> {
          String n = m.group("n");
          Set<String> values = new TreeSet<>();
          values.add(Values.times(n, zeros(m.group("scale"))));
          String suffix = m.group("suffix");
          if (suffix != null) {
            values.add(
                Values.times(
                    n, suffix.equalsIgnoreCase("k") ? 3 : suffix.equalsIgnoreCase("m") ? 6 : 9));
          }
          Unit unit = unitAfter(m);
          BigDecimal number = versionless(n);
          if (number != null) {
            counter.addShare(values, number, m.start(), m.end());
          }
          int end = m.group("scale") == null ? m.end("n") : m.end("scale");
          counter.addHalf(values, end, unit);
          numbers.add(new Span(m.start("n"), end), values, Quantity.Kind.DIGITS, unit);
        });
    common.labels();
  }

  private Unit unitAfter(Matcher m) {
    if (counter.isDiscount(m.end())) {
      return Unit.PERCENT;
    }
    Unit unit = counter.unitAt(m.end());
    if (unit == Unit.BYTE && m.group("suffix") != null) { // 400M 字节
      return counter.unitAt(m.start("suffix"));
    }
    if (unit == Unit.NONE && !m.group("sign").isEmpty()) {
      int before = m.start() - 1;
      boolean american = !Han.isLatin(Han.at(text, before)) || Han.at(text, before - 1) == 'U';
      unit =
          switch (m.group("sign")) {
            case "$" -> american ? Unit.DOLLAR : Unit.NONE;
            case "€" -> Unit.EURO;
            case "£" -> Unit.POUND;
            default -> Unit.NONE;
          };
    }
    boolean year = unit == Unit.YEAR && Values.plain(m.group("n")).length() == 4;
    return year ? Unit.NONE : unit;
  }

  /** The number; null for a version. */
  private static BigDecimal versionless(String n) {
    String plain = Values.plain(n);
    return plain.indexOf('.') != plain.lastIndexOf('.') ? null : new BigDecimal(plain);
  }

  private static int zeros(String scale) {
    int zeros = 0;
    if (scale != null) {
      for (char c : scale.toCharArray()) {
        zeros += ChineseNumerals.scale(c);
      }
    }
    return zeros;
  }

  private void numerals() {
    numbers.startingWith(
        c -> NUMERAL.indexOf(c) >= 0 || c == '俩' || c == '双',
        NUMERALS,
        m -> {
          String run = m.group("n");
          Set<String> values = new TreeSet<>();
          BigDecimal value = ChineseNumerals.value(run);
          ChineseNumerals.readings(run)
              .forEach(it -> values.add(Values.form(ChineseNumerals.value(it))));
          if (m.group("fraction") != null) {
            StringBuilder decimal = new StringBuilder(Values.form(value)).append('.');
            m.group("fraction")
                .chars()
                .forEach(c -> decimal.append(ChineseNumerals.digit((char) c)));
            values.clear();
            values.add(decimal.toString());
          }
          boolean percent = m.group("percent") != null || counter.isDiscount(m.end());
          Unit unit = percent ? Unit.PERCENT : counter.unitAt(m.end());
          counter.addShare(values, new BigDecimal(values.iterator().next()), m.start(), m.end());
          if (Han.at(text, m.end()) == '半') {
            values.add("0.5");
            values.add("50");
          }
          counter.addHalf(values, m.end(), unit);
          boolean counts =
              percent || ChineseNumerals.isBig(run) || counter.counts(m.start(), m.end());
          boolean small = run.length() == 1 && "一两双俩".indexOf(run.charAt(0)) >= 0;
          boolean sized = unit != Unit.NONE && unit != Unit.MONTH_OF_YEAR;
          boolean either = run.length() == 2 && values.size() > 1; // 一两年, 三四个
          boolean vague =
              ChineseNumerals.isVague(run)
                  || "几数多".indexOf(Han.at(text, m.end())) >= 0
                  || "几数好".indexOf(Han.at(text, m.start() - 1)) >= 0;
          boolean word = (counts || sized) && !vague && !either && (!small || sized);
          numbers.add(m, values, word ? Quantity.Kind.WORD : Quantity.Kind.HINT, unit);
        });
    numbers.texts(
        List.of("半"),
        HALF,
        m -> {
          Unit unit = counter.unitAt(m.end());
          boolean time = unit.sort() == Unit.Sort.TIME;
          numbers.add(m, Set.of("0.5", "50"), time ? Quantity.Kind.WORD : Quantity.Kind.HINT, unit);
        });
  }
}
