package io.github.duizhao.check.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether hanzi that sound like a name of the termbase may be it, though nothing in the article
 * shows that name. Among thousands of products there is always one that sounds like somebody's
 * name, so the article must be one about products, and the hanzi must nowhere stand where only a
 * person can. One thread.
 */
final class ListedSounds {

  /** So many listed names in Latin letters has an article about products. */
  private static final int PRODUCTS = 3;

  /** A name in a longer paragraph stands beside a listed one, if it is one itself. */
  private static final int SHORT = 30;

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

  private final Article article;
  private final boolean products;
  private final Map<String, Boolean> persons = new HashMap<>();

  ListedSounds(Article article) {
    this.article = article;
    int found = 0;
    for (String squash : article.target().squashes()) {
      found += isListed(squash) ? 1 : 0;
    }
    products = found >= PRODUCTS;
  }

  private boolean isListed(String squash) {
    return article.terms().kept().bySquash().containsKey(squash);
  }

  /** Whether the word may be a listed name there. */
  boolean mayBe(Passage passage, Unit unit) {
    return products
        && (passage.text().length() <= SHORT
            || passage.pieces().stream().anyMatch(piece -> isListed(Script.squash(piece.text()))))
        && !isPerson(unit.text());
  }

  /** Whether these hanzi stand for a person somewhere in the article. */
  boolean isPerson(String name) {
    return persons.computeIfAbsent(name, this::standsForPerson);
  }

  private boolean standsForPerson(String name) {
    int labels = 0;
    for (Passage passage : article.target().passages()) {
      String text = passage.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        int end = at + name.length();
        boolean dotted =
            at > 0 && Sounds.isDot(text.charAt(at - 1))
                || end < text.length() && Sounds.isDot(text.charAt(end));
        if (dotted
            || AFTER.matcher(text).region(end, text.length()).lookingAt()
            || BEFORE_NAME.matcher(text.substring(Math.max(0, at - BEFORE), at)).find()) {
          return true;
        }
        labels += isLabel(text, at, end) ? 1 : 0;
      }
    }
    // who says one thing only may be a thing that is explained
    return labels > 1;
  }

  /** Whether nothing but it stands before a colon at the beginning: 米格尔：你好。 */
  private static boolean isLabel(String text, int start, int end) {
    return end < text.length()
        && "：:".indexOf(text.charAt(end)) >= 0
        && text.substring(0, start).isBlank();
  }
}
