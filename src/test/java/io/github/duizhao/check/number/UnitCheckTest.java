package io.github.duizhao.check.number;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {

  private final Check check = new UnitCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After 10 days it ended. | 10 周后结束。 | 10 周
          It has 8 GB of memory. | 它有 8MB 内存。 | 8MB
          Three weeks later he came. | 三天后他来了。 | 三天
          It costs $5. | 它卖 5 元。 | 5 元
          It took half a day. | 花了半年。 | 半年
          It lasted 1 year. | 持续了 1 个月。 | 1 个月
          The fence is 2 meters high. | 围栏高 2 厘米。 | 2 厘米
          It weighs 5 kg. | 它重 5 克。 | 5 克
          It holds 150 pounds. | 它能承受 150 公斤。 | 150 公斤
          The chip runs at 3.4 GHz. | 芯片主频为 3.4 MHz。 | 3.4 MHz
          It draws 40 kilowatts. | 它的功率为 40 瓦。 | 40 瓦
          It takes 20 microseconds. | 需要 20 毫秒。 | 20 毫秒
          It took 3 hours. | 用了 3 分钟。 | 3 分钟
          They lent 40 billion rupees. | 他们贷出 400 亿美元。 | 400 亿美元
          Wait four or five weeks. | 等四五天。 | 四五天
          Take 5–8 g of it. | 取 5 至 8 千克。 | 5 至 8 千克
          The tank holds 30 litres. | 水箱容量为 30 毫升。 | 30 毫升
          Water it once a month for one month. | 一个星期，每月浇一次。 | 一个星期
          Ask for 400 megabytes. | 请求 400G 字节。 | 400G
          It spent ¥48 billion. | 它花了 480 亿美元。 | 480 亿美元
          It cost two shillings. | 它花了两美元。 | 两美元
          Add 3 tablespoons of oil. | 加 3 茶匙油。 | 3 茶匙
          Add two cups of flour. | 加两汤匙面粉。 | 两汤匙
          He lost 30 seconds and won them back. | 他落后 30 分钟，又把这 30 秒追了回来。 | 30 分钟
          """)
  void findsAnotherUnit(String english, String chinese, String found) {
    assertEquals(List.of(found), found(check, pair(english, chinese)));
    assertEquals(
        List.of(), found(new NumberCheck(), pair(english, chinese)), "one fault, one finding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It costs $449. | 它卖 449 欧元。 | 449 美元
          It has 200 GB. | 它有 200 MB。 | 200 GB
          It has 200 GB. | 它有 200MB。 | 200GB
          It can be as small as 30 cm. | 小至 30 毫米。 | 30 厘米
          It can be as small as 30 cm. | 小至 30mm。 | 30cm
          Keep it at 90 °C. | 保持在 90 ℉。 | 90 ℃
          It lasted 3 months. | 持续了 3 年。 | 3 个月
          It lasted 3 years. | 持续了 3 个月。 | 3 年
          Add 3 tablespoons of oil. | 加三茶匙油。 | 三汤匙
          """)
  void proposesTheUnit(String english, String chinese, String proposal) {
    Finding finding = CheckTexts.run(check, pair(english, chinese)).get(0);
    assertEquals(proposal, finding.expected());
    assertEquals(proposal, finding.fix().orElseThrow().replacement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It spent ¥48 billion. | 它花了 480 亿日元。
          It spent ¥48 billion. | 它花了 480 亿元。
          Add 3 tbsp of oil and 1 tsp of salt. | 加 3 大匙油和 1 小匙盐。
          He drank two glasses. | 他喝了两杯。
          """)
  void leavesAloneSignsOfTwoCurrenciesAndSpoons(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }

  @Test
  void saysWhichUnitIsExpected() {
    Finding finding =
        CheckTexts.run(check, pair("It took 4 months to build.", "它花了 4 年建成。")).get(0);
    assertEquals(
        "4 年: the source has “4 months”, months and not years", finding.message().english());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After 10 days and 3 weeks. | 10 天零 3 周之后。
          It has 8 GiB, or 8 GB. | 它有 8GiB，即 8 GB。
          In May 2 people came for 2 days. | 5 月有 2 人来了 2 天。
          It cost $5 million in 2020. | 2020 年耗资 500 万美元。
          It costs HK$80 or NT$300. | 售价 80 港元或 300 元。
          She is 30 years old and 6 ft tall. | 她 30 岁，6 英尺高。
          It is a 5 km walk, 4 ha, 20 ml. | 步行 5 公里，4 公顷，20 毫升。
          It weighs 150 pounds and costs 90 pounds. | 它重 150 磅，售价 90 英镑。
          The dam yields 50 megawatts at 60 Hz. | 大坝以 60 赫兹发电 5 万千瓦。
          It used 300 kilowatt-hours. | 它用了 300 千瓦时。
          We meet on the first Tuesday of every month. | 每月第一个星期二聚会。
          Ask for 400 megabytes (400M). | 请求 400M 字节（400M）。
          Walk 30 minutes, rest 30 seconds, walk 30 minutes. | 走 30 分钟，歇 30 秒，再走 30 分钟。
          It takes 12 months, a whole year. | 需要 12 个月，即一整年（12 个月）。
          """)
  void leavesAloneSameUnits(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }
}
