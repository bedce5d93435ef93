package io.github.duizhao.check.name.text;

import java.util.regex.Pattern;

/** Tells where in a Chinese text only a person's name can stand: before 先生, behind 作家. */
public final class PersonPlaces {

  /** So much of the text before a name tells who it is. */
  private static final int BEFORE = 6;

  private static final Pattern AFTER =
      Pattern.compile(
          " ?(?:先生|女士|小姐|太太|夫人|博士|教授|老师|医生|爵士|奶奶|爷爷|外婆|外公|叔叔|阿姨|婶婶|神父|牧师|修女|船长|上尉|少校|上校"
              + "|将军|警官|警长|法官|律师|议员|部长|总统|总理|市长|女王|国王|王子|公主|夫妇|一家|兄弟|姐妹|家的|死|去世|逝世|出生|生于"
              + "|(?:还|也|又|则|就|便|曾|都|对[^，。]{1,8})?"
              + "(?:说|认为|觉得|知道|想起|想着|回忆|笑|哭|问道|答道|回答|点头|摇头|叹|喊|叫道|站起|坐下|走进|走到|走出))");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:(?:^|[^\\u4e00-\\u9fff])[老小]|我是|我叫|名叫|叫做|叫作|同事|朋友|同学|邻居|妻子|丈夫|儿子|女儿|母亲|父亲"
              + "|妈妈|爸爸|哥哥|弟弟|姐姐|妹妹|祖母|祖父|姑姑|作家|诗人|画家|歌手|演员|导演|记者|哲学家|物理学家|化学家"
              + "|生物学家|经济学家|心理学家|历史学家|教授|博士|医生|律师|先生|女士)$");

  private PersonPlaces() {}

  /** Whether the stretch has a middle dot beside it, a title, or what only persons do. */
  public static boolean is(String text, int start, int end) {
    return start > 0 && Sounds.isDot(text.charAt(start - 1))
        || end < text.length() && Sounds.isDot(text.charAt(end))
        || AFTER.matcher(text).region(end, text.length()).lookingAt()
        || BEFORE_NAME.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
  }
}
