package io.github.duizhao.check.number;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers of rulers of one name: George III, 乔治三世. */
final class Rulers {

  private static final List<String> ROMAN =
      List.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII".split(" "));

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?!War|Part|Act|Book|Volume|Chapter|Type|Class|Phase|Mark|Section|Stage|Level)[A-Z][a-zé]{2,14}"
              + " (?<rank>X?(?:IX|IV|V?I{1,3}|V)|X)\\b(?!-|(?<= [IVX])\\.)");

  /** 乔治三世; not 三世同堂 nor 第二世. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<=[\\u4E00-\\u9FFF])(?<![第前后生两])(?<n>[一二三四五六七八九]|十[一二三四五六七八]?)世(?![纪界代人间家世同上])");

  private Rulers() {}

  static void english(FoundNumbers numbers) {
    numbers.startingWith(
        c -> c >= 'A' && c <= 'Z',
        ENGLISH,
        m -> {
          Span rank = new Span(m.start("rank"), m.end("rank"));
          add(numbers, rank, ROMAN.indexOf(m.group("rank")) + 1);
        });
  }

  static void chinese(FoundNumbers numbers) {
    numbers.texts(
        List.of("世"),
        CHINESE,
        m ->
            add(
                numbers,
                new Span(m.start(), m.end()),
                ChineseNumerals.value(m.group("n")).intValue()));
  }

  private static void add(FoundNumbers numbers, Span span, int rank) {
    numbers.add(span, Set.of("ruler" + rank), Quantity.Kind.WORD, Unit.NONE);
  }
}
