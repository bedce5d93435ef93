package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a word of two hanzi that stands twice by a slip (遵守遵守, 我们我们) from the doubling that is good
 * Chinese: verbs of doing something for a while (讨论讨论), vivid adjectives (雪白雪白), sounds (哗啦哗啦), one
 * after the other (一步一步), going on (说着说着), and answers (不是不是).
 */
final class DoubledWords {

  /** What one may do for a while; other verbs, such as 遵守 and 进行, are seldom doubled. */
  private static final Set<String> FOR_A_WHILE =
      Set.of(
          ("讨论 研究 考虑 休息 学习 了解 打扮 收拾 商量 介绍 体验 放松 活动 锻炼 整理 检查 调查 感受 关心 意思 琢磨 教育 庆祝"
                  + " 打听 照顾 帮助 参考 分析 比较 观察 欣赏 享受 熟悉 练习 复习 准备 打扫 清理 修理 调整 调试 测试 尝试 体会"
                  + " 回忆 回顾 回味 想象 沟通 交流 联系 议论 评价 点评 解释 说明 推荐 宣传 表现 表示 展示 提醒 批评 鼓励 安慰"
                  + " 教训 管理 指导 指点 辅导 训练 磨练 改善 改变 提高 充实 丰富 发泄 建设 布置 装饰 打理 张罗 计划 规划 设计"
                  + " 盘算 计算 统计 核对 核实 确认 查看 搜索 翻看 阅读 浏览 参观 走动 溜达 散步 运动 舒展 按摩 敲打 摆弄 玩耍"
                  + " 消遣 热闹 高兴 快活 快乐 开心 痛快 舒服 凉快 暖和 轻松 安静 冷静 清醒 亲热 接触 走访 拜访 探望 看望 问候"
                  + " 孝敬 伺候 反省 反思 检讨 思考 揣摩 推敲 斟酌 掂量 衡量 权衡 估计 打量 见识 领教 品尝 品味 请教 切磋 较量"
                  + " 比试 比划 模仿 配合 合作 协调 协商 合计 谋划 筹划 疏通 通融 体谅 理解 同情 可怜 支持 应付 对付 凑合 将就"
                  + " 补充 弥补 保养 消化 归纳 总结 梳理 整顿 治理 调理 启发 引导 刺激 吓唬 逗弄 取笑 抱怨 唠叨 念叨 折腾 忙活"
                  + " 显摆 敷衍 糊弄 麻烦 辛苦 委屈 为难 考验 考察 演练 操练 操作 试用 运用")
              .split(" "));

  /** Words for how much, which are doubled for weight, and answers. */
  private static final Pattern EMPHATIC =
      Pattern.compile(
          "[很好老挺真太最非特极许永十千万数谢]..?|.[白黑红绿蓝黄青紫灰凉冷热暖亮暗香臭甜酸苦咸硬软直弯长短大小高矮远近圆方细粗薄厚干湿瘦胖尖快慢新旧满空光滑静轻重深浅]");

  /** Characters of sounds. */
  private static final String SOUNDS =
      "哗啦嘀嗒滴答呼哧咔吧叮当丁咚咯吱嘎啪噼里轰隆呜哇吭嘟噜汪喵唧喳咕叽咪哼哈嘻嘿呵吁嗡哒嗖砰乒乓扑通淅沥稀哩嚓喀咣哐铛啾嗷吼吽嘶嘣蹦突卟吧嗤嘘咿呀唰刷沙簌索窸窣";

  /** Adverbs that are one character twice; nobody says them twice. */
  private static final Set<String> ADVERBS =
      Set.of(
          ("往往 常常 渐渐 刚刚 偏偏 仅仅 每每 明明 恰恰 纷纷 悄悄 屡屡 频频 略略 稍稍 大大 远远 足足 整整 统统 通通 单单 独独 万万"
                  + " 牢牢 匆匆 缓缓 徐徐 久久 隐隐 默默 淡淡 人人 种种 漸漸 剛剛 僅僅 紛紛 頻頻 遠遠 統統 單單 緩緩 隱隱 種種")
              .split(" "));

  /** Behind the answers and calls that one says twice: 不是不是！ */
  private static final String ENDS = "，。！？、；：…—()\n";

  /** No verb of doing something for a while stands in these: it happened, or it is done to one. */
  private static final String FACT_BEFORE = "仍会将被所已经正没并曾";

  /** Behind what one is asked to do: 运行运行看看. */
  private static final List<String> ASKING = List.of("看看", "试试", "吧", "嘛", "呗");

  private static final String FACT_BEHIND = "的着过到于为成在";

  private final Inspection inspection;
  private final String text;
  private Set<Span> words;

  /**
   * @param text of one passage
   */
  DoubledWords(String text, Inspection inspection) {
    this.text = text;
    this.inspection = inspection;
  }

  /** Whether the four hanzi from {@code start}, two and the same two, are a slip. */
  boolean isSlip(int start) {
    String word = text.substring(start, start + 2);
    char before = Han.at(text, start - 1);
    char after = Han.at(text, start + 4);
    boolean alone = isEnd(before) && isEnd(after);
    return !alone
        && word.charAt(1) != '着'
        && !isCounted(word)
        && !EMPHATIC.matcher(word).matches()
        && !isSound(word)
        && !isDeed(before, after)
        && isWord(start)
        && !mayBeForAWhile(word, before, start + 4);
  }

  /** Whether the same four hanzi from {@code start} are an adverb said twice: 往往往往. */
  static boolean isAdverbTwice(String text, int start) {
    return start + 4 <= text.length() && ADVERBS.contains(text.substring(start, start + 2));
  }

  /** 一步一步, 一小枝一小枝: one after the other. */
  static boolean isCounted(String piece) {
    return "一两几半三每".indexOf(piece.charAt(0)) >= 0;
  }

  /** 资源限制限制了数量: a noun, and the verb that is written like it. */
  private static boolean isDeed(char before, char after) {
    return after != '\0'
        && "了过着".indexOf(after) >= 0
        && Han.is(before)
        && FACT_BEFORE.indexOf(before) < 0;
  }

  private static boolean isEnd(char c) {
    return c == '\0' || ENDS.indexOf(c) >= 0 || Han.isOpener(c) || Han.isCloser(c);
  }

  private static boolean isSound(String word) {
    return SOUNDS.indexOf(word.charAt(0)) >= 0 && SOUNDS.indexOf(word.charAt(1)) >= 0;
  }

  /** Whether both are words by themselves: not 操作|操作系统, not 笑得|不得不. */
  private boolean isWord(int start) {
    if (words == null) {
      words = new HashSet<>(inspection.words().of(text));
    }
    Lexicon lexicon = inspection.knowledge().lexicon();
    return words.contains(new Span(start, start + 2))
        && words.contains(new Span(start + 2, start + 4))
        && lexicon.isChineseWord(lexicon.simplify(text.substring(start, start + 2)))
        && !begins(start + 2, lexicon);
  }

  /** Whether a longer word may begin with the second: 特性特性门控. */
  private boolean begins(int start, Lexicon lexicon) {
    for (int end = start + 3; end <= Math.min(text.length(), start + 6); end++) {
      if (Han.is(text.charAt(end - 1))
          && lexicon.isChineseWord(lexicon.simplify(text.substring(start, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be done for a while: no fact, and with other verbs no object behind it. */
  private boolean mayBeForAWhile(String word, char before, int end) {
    Lexicon lexicon = inspection.knowledge().lexicon();
    char after = Han.at(text, end);
    boolean fact =
        (before != '\0' && FACT_BEFORE.indexOf(before) >= 0)
            || (after != '\0' && FACT_BEHIND.indexOf(after) >= 0);
    boolean asked = ASKING.stream().anyMatch(it -> text.startsWith(it, end));
    boolean known = FOR_A_WHILE.contains(lexicon.simplify(word));
    boolean verb = lexicon.isChineseVerb(lexicon.simplify(word)) && isEnd(after);
    return !fact && (known || verb || asked);
  }
}
