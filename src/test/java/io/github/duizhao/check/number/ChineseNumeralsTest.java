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
}
