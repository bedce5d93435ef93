package io.github.duizhao.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "十, 10",
    "十二, 12",
    "二十, 20",
    "一百零五, 105",
    "三百两, 300",
    "十三两, 13",
    "一百多亿, 10000000000",
    "两, 2",
    "两千三百, 2300",
    "一百五十万, 1500000",
    "三亿, 300000000",
    "二〇一五, 2015",
    "一万二千, 12000",
    "二十一亿零五万, 2100050000"
  })
  void readsNumerals(String run, String value) {
    assertEquals(new BigDecimal(value), ChineseNumerals.value(run));
  }

  @ParameterizedTest
  @CsvSource({
    "三四, 3 4",
    "三两, 3 2",
    "三五, 3 5",
    "十八九, 18 19",
    "两三百, 200 300",
    "一百二三十, 120 130",
    "一百二十三, 123",
    "二〇一二, 2012",
    "十二, 12"
  })
  void readsWhatMayBeOneOrTheOther(String run, String values) {
    assertEquals(
        values,
        String.join(
            " ",
            ChineseNumerals.readings(run).stream()
                .map(it -> ChineseNumerals.value(it).toPlainString())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "2, 两",
    "10, 十",
    "12, 十二",
    "20, 二十",
    "105, 一百零五",
    "110, 一百一十",
    "200, 二百",
    "2300, 两千三百",
    "3006, 三千零六",
    "12000, 一万二千",
    "20000, 两万",
    "20006, 两万零六",
    "41206, 四万一千二百零六",
    "100010, 十万零一十",
    "120000, 十二万",
    "1500000, 一百五十万",
    "300000000, 三亿",
    "2100050000, 二十一亿零五万",
  })
  void writesNumerals(long value, String run) {
    assertEquals(run, ChineseNumerals.write(value, true).replace("一万两千", "一万二千"));
    assertEquals(BigDecimal.valueOf(value), ChineseNumerals.value(run));
  }
}
