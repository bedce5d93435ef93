package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;
import java.util.regex.Pattern;

/** Chinese words that say what a name says, and that are no name for what stands beside them. */
public final class OtherUses {

  /** The end of a word for who does it (看守人), or what only a verb has behind it (回来了). */
  private static final Pattern BEHIND = Pattern.compile("[人者员了着过]");

  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿第几";

  private OtherUses() {}

  /** So much of the text before a word tells how things are counted. */
  private static final int BEFORE = 4;

  private static final Pattern COUNTED = Pattern.compile("[一两三几这那每某][只张条块座把台辆艘枚根片朵棵头匹盏顶堵扇瓶杯碗袋箱]$");

  /** Whether what follows makes another word of it, or it is counted as things are: 一块石头. */
  public static boolean is(String text, Span span) {
    return COUNTED.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find()
        || BEHIND.matcher(text).region(span.end(), text.length()).lookingAt()
            && !text.startsWith("人员", span.end());
  }

  /** Whether it counts: 十一 is no Eleventy. */
  public static boolean isNumber(String words) {
    return words.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }
}
