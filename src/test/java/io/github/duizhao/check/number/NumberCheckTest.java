package io.github.duizhao.check.number;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {

  private final Check check = new NumberCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It raised 320 million euros. | 它筹得 32 亿欧元。 | 32 亿 | 3.2 亿
          The road is 14,000 km long. | 这条路长 14 万公里。 | 14 万 | 1.4 万
          It sold 3.6 million. | 卖出 3.6 万。 | 3.6 万 | 360 万
          It has 4,210 users. | 它有 42,100 名用户。 | 42,100 | 4,210
          There are 1,204 commits. | 共有 12040 次提交。 | 12040 | 1204
          It closed in March 2031. | 它于 2031 年 5 月关闭。 | 5 | 3
          It opens on June 30. | 它于 7 月 30 日开幕。 | 7 月 30 日 | 6 月 30 日
          It opens on June 30. | 它于七月三十日开幕。 | 七月三十日 | 六月三十日
          He won 20,000 crowns. | 他赢了二十万克朗。 | 二十万 | 两万
          Three thousand and six came. | 来了三千零六十人。 | 三千零六十 | 三千零六
          Nine hundred people came. | 来了九千人。 | 九千 | 九百
          It may exceed it by Saturday. | 到周日可能超过它。 | 周日 | 周六
          Sales rose in Q3. | 销售额在第二季度上升。 | 第二季度 | 第三季度
          The king was Henry VIII. | 国王是亨利七世。 | 七世 | 八世
          It must stay above -7 °C. | 必须保持在 7 ℃ 以上。 | 7 | 零下 7
          It starts at 4 p.m. | 它下午 3 点开始。 | 3 点 | 4 点
          It needs kernel 1.2.0. | 需要 1.20 版内核。 | 1.20 | 1.2.0
          No. 1 lost 6-2, 6-4. | 头号种子以 2-6、3-6 告负。 | 3 | 4
          """)
  void proposesTheNumberInTheFormOfTheTranslation(
      String english, String chinese, String found, String proposal) {
    Finding finding = CheckTexts.run(check, pair(english, chinese)).get(0);
    assertEquals(found, finding.found());
    assertEquals(proposal, finding.expected());
    assertEquals(proposal, finding.fix().orElseThrow().replacement());
    assertEquals(false, finding.fix().orElseThrow().safe());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forty-two thousand, three hundred and nine gulls. | 四万两千三百零九只海鸥。
          Prices rose by 12 percent. | 价格上涨一成二。
          It must stay above -7 °C. | 必须保持在零下 7 ℃ 以上。
          It must stay above -7 °C. | 必须保持在零下七摄氏度以上。
          It must stay above -7 °C. | 必须保持在 -7 ℃ 以上。
          It fell to minus 30 °C. | 气温降到了零下 30 摄氏度。
          It was 5 °C below zero. | 气温为零下 5 摄氏度。
          Keep it at 5-10 °C. | 保存在 5-10 ℃。
          King George III gave him money. | 国王乔治三世给了他钱。
          World War II ended. | 第二次世界大战结束了。
          Revenue was compared with Q2 2031. | 与 2031 年第二季度的收入相比。
          Two and a half teaspoons of salt. | 盐两茶匙半。
          The world No. 1 won. | 世界头号选手赢了。
          The new engine is four times as loud. | 新发动机要吵三倍。
          The new engine is four times as loud. | 新发动机的噪声是原来的四倍。
          It lost three and a half million euros. | 它亏损了350万欧元。
          A million and a half people fled. | 150万人逃离。
          The half-million fine was paid. | 50万的罚款已经付清。
          A quarter of a million homes lost power. | 25万户人家断电。
          Three quarters of a billion dollars went missing. | 7.5亿美元不知去向。
          The fund has 2½ million dollars. | 该基金有250万美元。
          It sold 4 and a half million copies. | 卖出450万册。
          The glacier is six and a half miles long. | 这条冰川长六英里半。
          The tape runs for seven and a half hours. | 磁带能播七个半小时。
          The star is 4.2465 light years away. | 这颗恒星距离我们 4.247 光年。
          It grew by 18.756 percent. | 增长了 18.8%。
          """)
  void readsNumbersInTheirManyForms(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
    assertEquals(List.of(), found(new UnitCheck(), pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It has 47,501 users. | 它有 47,051 名用户。 | 47,051
          She wrote 1.5 million lines. | 她写了 15 万行。 | 15 万
          It began on June 10th, 2014. | 始于 2014 年 10 月 6 日。 | 10 月 6 日
          Support ended in late 2021. | 支持在 2012 年底结束。 | 2012
          Version v1.24 is out. | 1.42 版发布了。 | 1.42
          It needs kernel 1.2.0 or later. | 需要 1.20 或更新的内核。 | 1.20
          About 250 people came. | 来了 25 人。 | 25
          It took a year and a half. | 花了半年。 | 半
          It runs on IPv4 only. | 它只能用于 IPv6。 | IPv6
          Use 20-40% of it. | 使用其中的 2-40%。 | 2
          Three cats slept. | 5 只猫睡着了。 | 5
          The new tank holds four times as much. | 新水箱能多装五倍。 | 五
          It lost three and a half million euros. | 它亏损了35万欧元。 | 35万
          A million and a half people fled. | 105万人逃离。 | 105万
          A quarter of a million homes lost power. | 2.5万户人家断电。 | 2.5万
          The fund has 2½ million dollars. | 该基金有25万美元。 | 25万
          The tape runs for seven and a half hours. | 磁带能播八个半小时。 | 八
          The star is 4.2465 light years away. | 这颗恒星距离我们 4.246 光年。 | 4.246
          It weighs 2.4465 tons. | 它重 2.4 吨。 | 2.4
          Version 1.125.3 is out. | 1.125.4 版发布了。 | 1.125.4
          In June 2015 it was sold. | 它于 2016 年 5 月售出。 | 2016
          The shop opens on Monday. | 商店星期二开门。 | 星期二
          Sales rose in Q3. | 销售额在第二季度上升。 | 第二季度
          Two thirds of the team stayed. | 三分之一的人留下了。 | 三分之一
          A quarter of the trees died. | 五分之一的树死了。 | 五分之一
          Prices fell by a quarter. | 价格下跌了三分之一。 | 三分之一
          It is half a mile long. | 它长两英里。 | 两
          The shop earns $3 million a month. | 这家店每月赚 30 万美元。 | 30 万
          They borrow £7 billion a day. | 他们每天借入 7 亿英镑。 | 7 亿
          Forty-two sailors drowned. | 二十四人溺水身亡。 | 二十四
          The hall seats a hundred and thirty. | 大厅能坐一百零三人。 | 一百零三
          Half a billion pounds were lost. | 损失了 5000 万英镑。 | 5000 万
          The plan costs six trillion yen. | 该计划耗资六亿日元。 | 六亿
          Pay within forty (40) days. | 请在四十（14）天内付款。 | 14
          The trial was put off to November. | 审判推迟到了 12 月。 | 12
          It has been closed since February. | 它从三月起一直关闭。 | 三
          The ride takes 7½ hours. | 车程 7 小时。 | 7
          It left at seven fifty-one. | 它八点五十一分开。 | 八
          It costs 12,500 dollars. | 它要 12，700 美元。 | 12，700
          Add 1 3/4 cups of milk. | 加入 1.25 杯牛奶。 | 1.25
          Everything is 30% off. | 全场八折。 | 八
          Bake it at 350 °F. | 在 150 摄氏度下烘烤。 | 150
          The meeting starts at 9.30 a.m. | 会议上午 10 时 30 分开始。 | 10 时 30 分
          The mill closes in May, and 2,300 jobs go. | 工厂 5 月关闭，230 个岗位消失。 | 230
          The fair runs from 16 – 20 May. | 集市从 5 月 16 日持续到 21 日。 | 21
          It opens on June 24th. | 将于六月 25 号开放。 | 六月 25 号
          It left at nine fifty-one. | 它八点五十一分开。 | 八
          Be here at seven o'clock. | 晚上八点到这里来。 | 八
          She has seventeen or eighteen geese. | 她有十五六只雁。 | 十五六
          The sack weighs 130 pounds. | 麻袋重九十公斤。 | 麻袋重九十公斤。
          Sow it. 1. Water 12 of them. | 播种。2. 给其中 21 株浇水。 | 21
          """)
  void findsAnotherValue(String english, String chinese, String found) {
    List<String> spans = found(check, pair(english, chinese));
    assertEquals(found, spans.isEmpty() ? "" : spans.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It has 47,501 users. | 它有 4.7501 万名用户。
          Some 150,000 people and 3.5 billion dollars. | 约 15 万人和 35 亿美元。
          In the 1990s and the early 2000s. | 20 世纪 90 年代和 21 世纪初。
          We meet at 3 p.m. on Monday. | 我们周一下午 15 点见面。
          Two teams of five, one of them new. | 两支队伍各五人，其中一些人是新来的，统一安排。
          The shop opens on Sunday, not on Saturday. | 商店周日开门，礼拜六不开。
          Every Monday, and twice a week. | 每逢周一，一周两次。
          Water it once a week. | 每周一次。
          The 24/7 hotline is free. | 全天候热线免费。
          He is six feet tall. | 他身高一米八三。
          She is five feet four. | 她身高 1 米 60。
          It was seen by a third party. | 第三方看到了它。
          It fell in the third quarter and in Q4. | 第三季度和四季度都下跌。
          Two thirds of it, and a quarter of that. | 其中的三分之二，以及那里的 25%。
          One third of all, or 1/3. | 总数的三分之一，即 1/3。
          A third man came, three quarters later. | 三个季度之后，来了第三个人。
          Half a mile, 5 cm and 3 kg. | 半英里、5 厘米和 3 公斤。
          It came in Q3 with a 50% rise. | 第三季度上涨了百分之五十。
          Half of all users, both old and new. | 一半的用户，新老两种都有。
          It takes six months, then 24 hours. | 需要半年，再加一天。
          The first 32 of them, on September 13, 2023. | 前三十二个，2023 年 9 月 13 日。
          See [1] and 2024-06-10. | 见 [1] 与 2024 年 6 月 10 日。
          About 30% of it, a tenfold rise. | 约占三成，增长了 10 倍。
          It needs 100K rows. | 需要 10 万行。
          Wait for a year or two. | 等上一两年。
          It weighs 2.5 times as much. | 重量是它的两点五倍。
          It lost $60mn on sales of £1.2bn and 3.5tn yen. | 销售额 12 亿英镑、3.5 万亿日元，亏损 6000 万美元。
          Some 4.5mn tonnes a year, 30k people, €5m. | 每年约 450 万吨，3 万人，500 万欧元。
          The signal went up at 7.15 p.m. | 晚上 7 时 15 分发出信号。
          It opens at 8.05 a.m. sharp. | 早上 8 点 5 分准时开门。
          You must be over 21 years old. | 您必须年满 21 周岁。
          It marked 40 years of the club. | 这是俱乐部成立 40 周年。
          There are two hundred and seven steps. | 有两百零七级台阶。
          Nine thousand five hundred and four people. | 九千五百零四人。
          Get 15% off, or 30% off for two. | 享八五折，两件七折。
          It took 2½ hours and ¾ of a litre. | 花了两个半小时和四分之三升。
          Use 1 1/2 cups of rice. | 用 1.5 杯米。
          Bake at 400 °F, or 200 degrees Celsius. | 以 204 ℃ 烘烤，即 200 摄氏度。
          She weighs 9 pounds. | 她重 4.1 公斤。
          Add 3–5 g or two to six kilograms. | 加 3 至 5 克，或 2 到 6 千克。
          In May and June they sold it. | 五、六月份卖了。
          Her twenty-third birthday in March. | 3 月，她二十三岁生日。
          May I? One may, said March. | 可以吗？可以的。
          Half a dozen, a million times, a hundred years. | 六个，无数次，一百年。
          Sales rose threefold. | 销售额涨了两倍。
          Worth two trillion yuan, and 5 trillion yen. | 价值两万亿元，还有五万亿日元。
          Thirty (30) days. | 三十（30）天。
          The powers were 64, 256 and 1024. | 幂依次是 64，256，1024。
          He held out three fingers. Three hundred. | 他伸出三个指头，三百两。
          It left at seven fifty-one, not at nine. | 它七点五十一分开，不是九点。
          It rang at six minutes past eleven. | 十一点零六分，铃响了。
          About thirty-odd people, very happy. | 大约三十来人，十分高兴，四周都是。
          Sow it 1. Water it. | 播种 2. 浇水。
          Sow it 2. Water it 3. Wait. | 播种 1. 浇水 1. 等待。
          The fair runs from 16 – 20 May 2022. | 集市于 2022 年 5 月 16 日至 20 日举行。
          The fair runs from 16 to 20 May. | 集市从 5 月 16 日持续到 5 月 20 日。
          Come on May 16–20, or in June. | 请在 5 月 16-20 日来，或者六月来。
          Come from May 16 to May 20. | 请在 5 月 16 日至 20 日来。
          Come on May 16-20. | 请在 5 月 16 日至 5 月 20 日来。
          It will be held on June 24th. | 将于六月 24 号举行。
          It is not 100% compatible. | 它并不完全兼容。
          The light left it more than twenty billion years ago. | 那道光是两百多亿年前发出的。
          Two or three boys were fishing. | 三两个男孩在钓鱼。
          She was seventeen or eighteen. | 她十七八岁。
          Two or three hundred geese went by. | 飞过两三百只雁。
          He paid thirteen taels and seven coins. | 他付了十三两银子、七枚铜钱。
          I read a page or two of the six. | 六页里我读了四页。
          The sack weighs 130 pounds. | 麻袋重五十九公斤。
          The mill was built in 1915, the fourth year of the Republic. | 磨坊建于民国四年。
          It burnt down in 1881. | 它毁于光绪七年。
          The boat leaves at eleven-oh-six tonight. | 船今晚二十三点零六分开。
          It was nine minutes to eight by his watch. | 他的表是七点五十一分。
          We ate at half past six. | 我们十八点半吃饭。
          Be here at seven o'clock. | 晚上七点到这里来。
          Six men warned her again and again. | 他们三番五次地警告她。
          Five of them studied the background of two labs. | 他们之中有五人研究 3K 背景和两个实验室。
          """)
  void leavesAloneEqualValues(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }

  @Test
  void leavesAloneNumbersThatMovedToTheNextSentence() {
    assertEquals(
        List.of(),
        found(
            check,
            pair("In 2014 it began.", "它开始了。", "Then 30 people came.", "那是 2014 年，后来来了 30 人。")));
  }

  @Test
  void saysWhatTheSourceHas() {
    Finding finding = CheckTexts.run(check, pair("About 250 people came.", "来了 25 人。")).get(0);
    assertEquals("250", finding.expected());
    assertEquals(6, finding.source().get(0).start());
  }

  @Test
  void findsLostNumber() {
    Finding finding = CheckTexts.run(check, pair("By 2019 it had died out.", "后来它就消失了。")).get(0);
    assertEquals("2019", finding.expected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By June 30 it had died out. | 6 月 30 日
          Some 650 million saw it. | 6.5 亿
          It sold 1.5 million copies. | 150 万
          Some 12,500 saw it. | 12,500
          It began in the 1990s. | 1990 年代
          It came with version v1.24 of it. | 1.24
          We met at 10 p.m. there. | ''
          """)
  void saysInChineseWhatIsLost(String english, String expected) {
    Finding finding = CheckTexts.run(check, pair(english, "后来它就消失了。")).get(0);
    assertEquals(expected, finding.expected());
  }

  @Test
  void tellsALongListOfLostNumbersInOneFinding() {
    StringBuilder english = new StringBuilder("We saw");
    for (int i = 0; i < 25; i++) {
      english.append(' ').append(1001 + i).append(" cats,");
    }
    List<Finding> findings = CheckTexts.run(check, pair(english + " and dogs.", "我们看见许多猫和狗。"));
    assertEquals(21, findings.size());
    assertEquals("1020 of the source is missing", findings.get(19).message().toString());
    assertEquals(
        "1021 and 4 more numbers of the source are missing", findings.get(20).message().toString());
  }

  @Test
  void readsTraditionalCharacters() {
    List<Finding> findings =
        CheckTexts.run(
            check,
            pair("It sold two million of them.", "賣出了兩萬個。", "Some 50,000 died.", "約五萬人死亡。"),
            Knowledge.builtIn());
    assertEquals(List.of("兩萬"), findings.stream().map(Finding::found).toList());
  }

  @Test
  void readsFromChineseToEnglish() {
    assertEquals(
        List.of("25"), found(check, CheckTexts.reversed("来了 250 人。", "About 25 people came.")));
  }
}
