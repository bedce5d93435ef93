package io.github.duizhao.lexicon;

import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Chinese text into words: of all ways to cover a run of hanzi with words of the lexicon, the
 * most probable one. A run of characters that are usual in transliterations and would otherwise
 * fall apart stays in one piece. Thread-safe.
 */
public final class ChineseWords {

  private static final int LONGEST = 8;
  private static final int LONGEST_NAME = 7;

  /** A longer run is cut anew each time, so that what is remembered stays small. */
  private static final int LONGEST_RUN = 100;

  /** Nats for a single character that is no word; dearer than any word. */
  private static final double UNKNOWN = 16;

  /** The price of what is no word. */
  private static final double NONE = Double.MAX_VALUE;

  private static final double NAME = 11;
  private static final double NAME_CHARACTER = 3.2;

  /** The characters that write most foreign names, by convention. */
  private static final String TRANSLITERATION =
      "阿埃艾爱安奥巴白拜班邦保鲍贝本比彼毕宾波伯勃博布查茨达大戴丹道德登邓迪蒂丁杜敦多厄恩尔法凡范菲费芬丰佛夫弗福富盖冈高戈格葛根古哈海汉豪赫亨胡华怀惠霍基吉加贾简杰金卡凯坎康考柯科克肯孔库夸昆拉莱兰朗劳勒雷蕾里理利莉连列林龙隆卢鲁路伦罗洛马玛迈麦曼梅门蒙米密敏明缪莫默姆穆拿纳南内尼妮涅宁纽诺欧帕潘庞培佩皮珀普奇齐恰乔切琼丘让热日荣茹瑞撒萨塞赛桑瑟森沙莎山珊尚舍申圣施什史士舒思斯丝苏索塔泰坦汤特滕提廷图托瓦万旺威韦维魏温文翁沃伍西希席夏香肖谢辛欣休雪逊雅亚延扬耶叶伊易英尤于雨约泽扎詹珍芝朱兹佐黛娜琳瑟霏琪芭";

  /** Stands in few names, at the end of none, and behind many: 贝索斯于 2021 年. */
  private static final char PREPOSITION = '于';

  private static final char[] NAME_CHARACTERS = sorted(TRANSLITERATION);

  /** So many runs of hanzi are remembered: several readers cut the same text. */
  private static final int REMEMBERED = 1 << 11;

  private final Lexicon lexicon;
  private final WordCounts counts;
  private final Memo<int[]> cuts = new Memo<>(REMEMBERED, this::cut);

  public ChineseWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = new WordCounts(lexicon);
  }

  private static char[] sorted(String characters) {
    char[] all = characters.toCharArray();
    Arrays.sort(all);
    return all;
  }

  /** Whether it is a hanzi of the basic plane. */
  public static boolean isHanzi(char c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
  }

  /** Whether foreign names are usually written with it. */
  public static boolean isNameCharacter(char c) {
    return Arrays.binarySearch(NAME_CHARACTERS, c) >= 0;
  }

  /** The words' spans in {@code text}, in order; what is no hanzi is passed over. */
  public List<Span> of(CharSequence text) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    int length = text.length();
    while (at < length) {
      if (!isHanzi(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < length && isHanzi(text.charAt(at))) {
        at++;
      }
      String run = text.subSequence(start, at).toString();
      int from = start;
      for (int end : run.length() > LONGEST_RUN ? cut(run) : cuts.get(run)) {
        words.add(new Span(from, start + end));
        from = start + end;
      }
    }
    return words;
  }

  /** Where the words of a run of hanzi end. */
  private int[] cut(String hanzi) {
    String run = lexicon.simplify(hanzi);
    int length = run.length();
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int start = 0; start < length; start++) {
      int names = 0;
      WordCounts.Pair pair =
          start + 2 > length ? null : counts.of(run.charAt(start), run.charAt(start + 1));
      int longest = pair == null ? 1 : pair.longest();
      for (int end = start + 1; end <= length && end - start <= LONGEST; end++) {
        if (names == end - start - 1 && isNameCharacter(run.charAt(end - 1))) {
          names++;
        }
        int size = end - start;
        boolean tooLong = size > 1 && size > longest;
        if (tooLong && names < size) {
          break;
        }
        double known = tooLong ? NONE : price(count(run, start, end, pair), size);
        boolean name = names == size && run.charAt(end - 1) != PREPOSITION;
        double price = name ? Math.min(known, name(size)) : known;
        if (cost[start] + price < cost[end]) {
          cost[end] = cost[start] + price;
          from[end] = start;
        }
      }
    }
    int count = 0;
    for (int end = length; end > 0; end = from[end]) {
      count++;
    }
    int[] ends = new int[count];
    for (int end = length; end > 0; end = from[end]) {
      ends[--count] = end;
    }
    return ends;
  }

  private int count(String run, int start, int end, WordCounts.@Nullable Pair pair) {
    if (end - start == 1 || pair == null) {
      return counts.of(run.charAt(start));
    }
    return end - start == 2 ? pair.count() : counts.of(run.substring(start, end));
  }

  private static double price(int count, int length) {
    return count >= 0
        ? 13.5 - Math.log(count + 0.25) + (length == 1 ? 2 : 0) - 1.2 * Math.min(3, length - 1)
        : length == 1 ? UNKNOWN : NONE;
  }

  private static double name(int length) {
    return length >= 3 && length <= LONGEST_NAME ? NAME + NAME_CHARACTER * length : NONE;
  }
}
