package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static io.github.duizhao.check.CheckTexts.pair;
import static io.github.duizhao.check.CheckTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Finding;
import io.github.duizhao.lexicon.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationCheckTest {

  private final Check check = new NegationCheck();

  @Test
  void findsLostNegation() {
    assertEquals(
        List.of("它会在此之前移除。", "这样能保证结果。"),
        found(
            check,
            pair(
                "It will not be removed before that.", "它会在此之前移除。",
                "This doesn't guarantee it.", "这样能保证结果。")));
  }

  @Test
  void leavesAloneNegatedAndHarmlessSentences() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "It never fails.", "它从未失败。",
                "Not only that, it is fast.", "而且它很快。",
                "No pod can run unless it matches.", "只有匹配的 Pod 才能运行。",
                "You should avoid it, no matter what.", "你应当避开它。")));
    assertEquals(List.of(), found(check, markdown("The `not-ready` taint.", "污点。")));
  }

  @Test
  void leavesAloneWordsThatNegateByThemselvesAndKeptValues() {
    assertEquals(
        List.of(),
        found(
            check,
            pair(
                "They left without anyone noticing.", "他们悄悄离开了。",
                "The field has no effect on it.", "该字段会被忽略。",
                "Set the policy to Never.", "将策略设为 Never。",
                "You can run it without a network.", "可以离线运行它。",
                "If you have questions, please don’t hesitate to write.", "如有问题，请联系我们。")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge cannot carry trucks. | 這座橋無法通行卡車。
          Nobody had seen it. | 沒有人見過。
          Nobody but the manager has a key. | 只有经理有钥匙。
          Give us not less than two weeks' notice. | 请至少提前两周通知我们。
          It holds not more than nine guests. | 最多容纳九位客人。
          The old format is no longer supported. | 旧格式已停止支持。
          We do not print it any more. | 我们已经停止印刷。
          Don't forget to lock the door. | 记得锁门。
          They had no choice but to sell. | 他们只好卖掉。
          Nothing is impossible here. | 在这里一切皆有可能。
          Oh no. I left the keys at home. | 糟了，我把钥匙落在家里了。
          The station is not far from here. | 车站就在附近。
          It is not easy to say. | 这很难说。
          The soup is not bad. | 汤挺好。
          Isn't it a lovely day? | 今天天气真好，对吧？
          Have you not seen the film? | 这部电影你看过吗？
          We will not stop looking. | 我们会一直找下去。
          The rain came without warning. | 突然下起了雨。
          It isn't just about money. | 这不仅关乎金钱。
          Nobody can say. | 谁能说得准呢？
          The server doesn't manage these pods. | 服务器不管理这些 Pod。
          You need a token that never expires. | 你需要一个不过期的令牌。
          It does not disturb their work. | 它不妨碍他们的工作。
          It is valid for no less than an hour. | 有效期不少于一小时。
          We do not prevent you from doing so. | 我们并不禁止这样做。
          You may not be able to open it. | 你可能不能打开它。
          As of May, the kit will no longer have a lamp. | 从五月起，套件已移除台灯。
          It offers no-cost parking. | 它提供免费停车。
          The result is never less than 16. | 结果至少为 16。
          All letters that are not the first are lower case. | 首字母外，其他字母都小写。
          It removes some but not all of the rows. | 它删除部分行。
          Your notes will not be deleted. | 你的笔记会保留。
          You might not reach for it often. | 你很少会用到它。
          It did not take us long to pack. | 我们很快就收拾好了。
          The job passed without errors. | 作业顺利通过。
          It cannot move without being rebuilt. | 只能重建才能移动。
          It has no effect unless you also turn the key. | 想要生效，你还需转动钥匙。
          She fell to No. 218 in the list. | 她跌到了榜单的第 218 位。
          The lawyer works at No. 27 Harbour Street. | 律师在海港街 27 号办公。
          Thousands of homes are without power. | 数千户家庭停电。
          The village was without water for a week. | 村子断水一周。
          Never lift the lid without switching off the motor. | 掀盖前务必先关闭马达。
          No letter leaves the office without a stamp. | 每封信寄出前都要贴邮票。
          You cannot enter the hall without a ticket. | 凭门票入场。
          The canal did not open until 1888. | 运河于 1888 年通航。
          The canal did not open until 1888. | 运河直到 1888 年通航。
          It is not without charm. | 它有它的魅力。
          The sum is not inconsiderable. | 这笔钱相当可观。
          The weather could not have been kinder. | 天气好极了。
          The orchestra has never sounded better. | 乐团的演奏达到了最佳水平。
          Nothing beats a cold bath. | 冷水澡胜过一切。
          Her part in it cannot be overestimated. | 她在其中的作用极为重要。
          The food is second to none. | 饭菜堪称一流。
          The date is not yet known. | 日期待定。
          It was no mean achievement. | 这是了不起的成就。
          He had never trusted the lock. | 他一直信不过那把锁。
          Did we close early? We did not: the clock is fast. | 我们提前关门了吗？其实是钟快了。
          There is no denying that it is late. | 确实晚了。
          No, there is no extra charge. | 是的，免费。
          A reader's card costs nothing. | 借书证免费。
          Nothing was left of it but the walls. | 它只剩下墙壁。
          It is not so much a house as a ship. | 与其说它是房子，更像是船。
          Nobody asked you to come. | 谁叫你来的？
          We have no money for such things. | 我们哪来的钱买这些呢？
          I do not know where she found such a hat. | 她从哪里弄来这么一顶帽子呀！
          It will do no good. | 那有什么用？
          You will never guess where I was. | 你猜我在哪儿。
          Nobody saw him, did they? | 是不是有人看见他了？
          No thief gets past this dog. | 有这条狗，贼休想进来。
          Neither of them felt like cooking. | 两人都懒得做饭。
          Shut the gate so that the goats do not get out. | 把门关上，免得羊跑了。
          She could not very well turn the offer down. | 盛情难却。
          The old mule could not stand much beating. | 这老骡子不禁打。
          The sea does not care who drowns. | 海是不管人死活的。
          It is not a deed to be proud of. | 这事做得不光彩。
          He could not help laughing. | 他扑哧一笑。
          He would not mind lending us the boat. | 他愿意把船借给我们。
          The horse came out of nowhere. | 那匹马忽然冒了出来。
          Well, I never! | 哎呀！
          Don't touch what? | 我碰什么了？
          No, sir. | 先生。
          It would be strange if they didn't quarrel. | 他们吵架才正常。
          Nothing could keep her from the fair. | 她照样要去赶集。
          Her eyes never left the door. | 她的眼睛始终盯着门。
          The old fox was never at a loss. | 这老狐狸有的是办法。
          He earned next to nothing. | 他只挣几个小钱。
          There was nothing left to say. | 话都说完了。
          There was no light but the moon. | 只有月光。
          He was no captain but a cook. | 他不过是个厨子。
          The path goes no further than the well. | 小路只通到井边。
          The stone was no larger than an egg. | 石头有鸡蛋大。
          He would have fallen if she had not caught him. | 他差点摔倒，她忙把他扶住。
          The judge will not go easy on him. | 法官会严办他。
          She sang so that they would not be afraid. | 她唱歌给他们壮胆。
          There was not a scratch on the car. | 车子完好如初。
          He did not care for the smell. | 他嫌那气味。
          I can't concentrate today. | 我今天心很乱。
          When she is not working, she paints. | 她闲时画画。
          Nobody in the village could read but the priest. | 村里只有神父识字。
          Nobody crosses the bridge without paying. | 要过桥，留下钱来。
          You can't light a lamp without oil. | 点灯总要油。
          """)
  void leavesAloneWhatIsSaidPositively(String english, String chinese) {
    assertEquals(List.of(), found(check, pair(english, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You should not decide whether it stays. | 你应该决定它是否留下。
          It had never worked, since he had disabled it. | 它工作过，因为他把它禁用了。
          We do not pay for losses, unless we caused them. | 我们赔偿损失，但由我们造成的除外。
          The result is not especially new to me. | 这个结果对我来说特别新鲜。
          He didn't like the very big house. | 他非常喜欢那座大房子。
          You must not open the valve. | 你必须打开阀门。
          The door won't lock itself. | 门会自己锁上。
          She has no brothers. | 她有兄弟。
          He doesn't reply, whatever the reason. | 不管理由如何，他都会回复。
          It was not bad weather, but windy. | 天气恶劣，不过时间很短。
          It will not be deleted tonight. | 它今晚会删除。
          Do not leave without the key. | 请不断地带着钥匙离开。
          Visitors may not enter if they are barred from the building. | 被禁止入楼的访客可以进入。
          Do not lift the lid without gloves. | 掀盖时请戴着帽子。
          The canal did not open in 1888. | 运河于 1888 年通航。
          The answer is not interesting. | 这个答案很有意思。
          It could not be opened from outside. | 它可以从外面打开。
          No, you can pay at the door. | 您可以在门口付款。
          The ink was not dry when he called. | 他来电时墨水已干。
          He had never trusted the lock. | 他一直信任那把锁，不过他常检查。
          Nobody asked you to come. | 他叫你来的。
          Is it the boat that does not leak? | 漏水的是哪条船？
          The lock did not help opening it. | 这把锁有助于打开它。
          It would have failed if he had not come. | 如果他来了，它就会失败。
          She sang, and the children were not happy. | 她唱歌，孩子们高兴。
          No, sir, the boat does not leak. | 先生，船漏水。
          He does not care, whoever comes. | 不管谁来，他都在乎。
          The path does not go to the well. | 小路通到井边。
          She never left the house. | 她离开了家。
          """)
  void wordsThatOnlyLookNegativeDoNotNegate(String english, String chinese) {
    assertEquals(1, found(check, pair(english, chinese)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trail is long but not difficult. | 小径很长，而且很难走。 | 而且很难走
          He said the lamp was broken, and was not believed. | 他认为灯坏了，人们相信了他。 | 人们相信了他
          The crew was not paid, and the ship left the harbour. | 船员拿到了工钱，船离开了港口。 | 船员拿到了工钱
          """)
  void showsTheClauseThatShouldNegate(String english, String chinese, String clause) {
    assertEquals(
        List.of(clause),
        run(check, pair(english, chinese), Knowledge.builtIn()).stream()
            .map(Finding::found)
            .toList());
  }

  /** One of the two negations is rendered, and what is forbidden is allowed. */
  @Test
  void findsWhatIsForbiddenAndAllowedInSentencesThatNegateElsewhere() {
    assertEquals(
        List.of("您可以使用该服务"),
        run(
                check,
                pair(
                    "If you do not accept the terms, you may not use the service.",
                    "如果您不接受条款，您可以使用该服务。",
                    "If you do not accept the terms, you may not use the service.",
                    "如果您不接受条款，就不得使用该服务。",
                    "You may change the name, but your readers may not change the name.",
                    "您可以更改名称，但您的读者不可以更改名称。",
                    "The least may not be less than the most, which you may set.",
                    "最小值不得小于您可以设置的最大值。"),
                Knowledge.builtIn())
            .stream()
            .map(Finding::found)
            .toList());
  }

  @Test
  void quotesTheClausesOfBothSides() {
    Finding finding =
        run(
                check,
                pair("The ferry is old, and it does not run on Sundays.", "渡轮很旧，星期天也开。"),
                Knowledge.builtIn())
            .get(0);
    assertEquals(
        "the source negates (“and it does not run on Sundays.”), the translation does not (“星期天也开”)",
        finding.message().english());
  }

  @Test
  void aKeptWordDoesNotExcuseAnotherNegation() {
    assertEquals(
        List.of("将策略设为 Never，它会重启。"),
        found(
            check, pair("Set the policy to Never, and it is not restarted.", "将策略设为 Never，它会重启。")));
  }

  @Test
  void pointsAtTheClauseThatRendersTheWordsBesideIt() {
    var bitext =
        io.github.duizhao.check.CheckTexts.pair(
            "The server is fast, but the database does not support images.",
            "服务器很快，但是数据库支持图像，仅此而已。");
    assertEquals(
        List.of("但是数据库支持图像"),
        io.github.duizhao.check.CheckTexts.run(
                check, bitext, io.github.duizhao.lexicon.Knowledge.builtIn())
            .stream()
            .map(it -> it.found())
            .toList());
  }
}
