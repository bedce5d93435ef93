package io.github.duizhao.check.accuracy;

import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What negates in Chinese: 不没无未非 but in words such as 是否 and 非常, 休想, questions such as 谁知道. */
final class ChineseNegation {

  private static final String STRONG = "不没无未非别勿莫否毋甭無沒別";

  /** These may stand for a word of the source that negates by itself: a ban, a failure. */
  private static final String WEAK = "难免禁缺绝拒失避弃難絕棄";

  private static final Pattern WEAK_WORDS =
      Pattern.compile(
          "\\b(?:disabl|ban(?:s|ned)?\\b|barr?(?:ed|ing|s)\\b|exclu|den(?:y|ied|ies)|prohibit|forbid|forbade|avoid|prevent|refus|reject|lack|miss|fail"
              + "|los(?:e|t|s|ing)|difficult|hard\\b|abandon|discard|exempt|free\\b|absolute|disaster)",
          Pattern.CASE_INSENSITIVE);

  /** Words that negate without one of these characters: 休想, 懒得, 难却. */
  private static final Pattern NEGATORS = Pattern.compile("休[想要提得]|甭|免得|省得|懒得|懒于|难[却违辞]|岂[敢能有肯容]");

  /** Words that negate nothing though they are written with 不, 没, 无, 未, 非, 别 or 否. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "[是能可会与应]否|否则|是不是|(?<!可)能不能|会不会|要不要|有没有|好不好|该不该|对不对|行不行|可不可以"
              + "|不[仅但只论久愧料]|不光(?![彩滑明亮鲜荣])"
              // 不过期, 信不过, 不管理, 不断开, 不少于, 不妨碍 and 不禁止 negate
              + "|(?<![信打说比敌瞒躲逃熬胜争忙拗抵斗跑赢骗受气挨绕透喘])不过(?![滤度问敏载]|[期时](?![间候待]))|不管(?=[^。；！？]{0,40}(?:[都也谁哪多]|还是|怎|什么|如何|是否))(?![控辖]|理(?!由))|不断(?![开言网电])"
              + "|不少(?!于)|不妨(?![碍害])|不禁(?![止用打摔晒折冻碰吓烧穿花])|不由得|不得不|无论|未来|非[常洲]|对不起"
              + "|特别|[区类级个性识鉴辨判分差派告]别|别[人的处]|莫斯科"
              + "|[损过]失|失误|免费|绝对|[困灾]难|难[题度过]|缺[点陷]");

  /** Questions that say no. */
  private static final Pattern RHETORICAL =
      Pattern.compile("哪[里儿能会有]|岂|怎么?[能会可敢好肯]|何[必须尝曾来苦]|谁[能会敢知想]|凭什么");

  /** A question, which says no where the source asks nothing: 谁叫你去的？ */
  private static final Pattern QUESTION =
      Pattern.compile("(?:[谁哪何啥岂怎]|那里|什么|甚么|多少|难道)[^。！；？?!;]{0,40}(?:[？?]|[呢咧啊呀么][！!])");

  /** A question that leaves open what the source's negated one does: nobody came? 是不是有人来过？ */
  private static final Pattern EITHER_WAY =
      Pattern.compile("(?:会不会|是不是|有没有|能不能|可不可以|是否)[^。！；？?]{0,40}[？?，]");

  private ChineseNegation() {}

  /** Whether the translation negates anything at all. */
  static boolean negates(List<Sentence> source, String chinese) {
    int strong = count(STRONG, chinese);
    int weak = strong > 0 ? 0 : count(WEAK, chinese);
    return strong > 0
        || NEGATORS.matcher(chinese).find()
        || (weak > 0 && weak > count(WEAK_WORDS, source));
  }

  /** How many of these characters stand in no word that negates nothing. */
  private static int count(String characters, String chinese) {
    Matcher neutral = null;
    int count = 0;
    for (int i = 0; i < chinese.length(); i++) {
      if (characters.indexOf(chinese.charAt(i)) >= 0) {
        neutral = neutral == null ? NEUTRAL.matcher(chinese).useTransparentBounds(true) : neutral;
        count += isWithin(neutral, chinese.length(), i) ? 0 : 1;
      }
    }
    return count;
  }

  private static int count(Pattern pattern, List<Sentence> source) {
    return source.stream().mapToInt(it -> (int) pattern.matcher(it.text()).results().count()).sum();
  }

  /** Whether the source negates more often than the translation. */
  static boolean negatesMore(List<Sentence> source, String chinese) {
    return count(LostNegations.ENGLISH, source) + count(WEAK_WORDS, source)
        > count(STRONG, chinese) + count(WEAK, chinese);
  }

  /**
   * Whether a question says no, in simplified characters: 怎么能, or any question that the source does
   * not ask, or asks the other way round.
   */
  static boolean asksInstead(List<Sentence> source, String chinese) {
    boolean asks = source.stream().anyMatch(it -> it.text().indexOf('?') >= 0);
    return RHETORICAL.matcher(chinese).find()
        || (asks ? EITHER_WAY : QUESTION).matcher(chinese).find();
  }

  /** Whether a match near a character holds it. */
  private static boolean isWithin(Matcher matcher, int length, int at) {
    matcher.region(Math.max(0, at - 3), Math.min(length, at + 4));
    while (matcher.find()) {
      if (matcher.start() <= at && at < matcher.end()) {
        return true;
      }
    }
    return false;
  }
}
