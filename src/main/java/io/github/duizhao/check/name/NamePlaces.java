package io.github.duizhao.check.name;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds common words where only a name can stand, though nothing else shows the name: before the
 * title of its head, as what something is called, as an item of a list of names. The word must be
 * one that the field's texts hardly have, and that says no kind of house.
 */
final class NamePlaces {

  /** A word that the field's texts have more often is a plain one. */
  private static final int RARE = 1;

  private static final int LONGEST = 6;

  /** What is found makes more lists ones of names. */
  private static final int ROUNDS = 2;

  /** So much of the text behind a word is looked at. */
  private static final int BEHIND = 40;

  /** Ends of words for kinds of houses and places: 银行, 大学. */
  private static final String HOUSES = "司行学院医局部所馆厂店社会团队组校室界站台网园市州国省县方业圈坛厅处署委";

  /** Ends of words for people, who do what firms do, too. */
  private static final String PEOPLE = "者员师手家人长生士官民客迷童孩父母妈爸友们";

  private static final Pattern HEAD =
      Pattern.compile(" ?的?(?:联合创始人|创始人|首席|CEO|CTO|(?:产品|工程|技术|高级|执行)副总裁|产品经理|团队(?:说|表示|宣布))");

  private static final Pattern IS_KIND =
      Pattern.compile(
          " ?是(?:一[个款种家套项]|[^，。；]{0,12}?的)[^，。；]{0,20}?"
              + "(?:项目|工具|公司|应用|应用程序|平台|框架|初创企业|播客|工作室|插件|软件|引擎|编程语言|数据库|浏览器|编辑器|发行版)");

  private static final Pattern DOES =
      Pattern.compile(" ?(?:(?:还|也|已|已经|最近|刚刚|今天|上周|将|正式)?(?:发布了|推出了|开源了|收购了|宣布|集成了|允许用户|允许开发))");

  private static final Pattern VERSION =
      Pattern.compile(
          " ?v?\\d{1,2}\\.\\d{1,2}(?:\\.\\d+)?(?![\\d.])(?! ?(?:[%％倍万亿千百个美元英寸米公里小时分秒岁年月克升吨元℃°]|[KMGT]B|kg|km|cm|mm|Hz))");

  private static final Pattern LATIN_HEAD =
      Pattern.compile(
          " ?(?:API|SDK|CLI|Cloud|Enterprise|Server|Operator|Studio|Pro|Plus|DB|Hub|Labs|Inc|Desktop|Live|Mobile)(?![A-Za-z])");

  private static final Pattern CALLED = Pattern.compile("(?:名为|叫做|叫作|名叫|称为|命名为)[ “]?$");

  private static final Pattern CALLED_KIND =
      Pattern.compile("[ ”]?的[^，。；]{0,8}?(?:项目|工具|公司|应用|产品|平台|框架|库|服务|播客|工作室|插件|软件|引擎|语言|功能)");

  private final Article article;
  private final Units units;
  private final Faults faults;

  NamePlaces(Article article, Units units, Faults faults) {
    this.article = article;
    this.units = units;
    this.faults = faults;
  }

  void find() {
    for (Passage passage : article.target().passages()) {
      for (Unit unit : units.of(passage)) {
        if (unit.han() && mayBeName(unit.text())) {
          reason(passage, unit)
              .ifPresent(why -> judge(passage, new Span(unit.start(), unit.end()), why));
        }
      }
    }
    findInLists();
  }

  private void findInLists() {
    Message why = new Message("its neighbours in the list are names", "并列的各项是名称");
    for (int round = 0; round < ROUNDS; round++) {
      for (NameLists.Item item : NameLists.of(article.target(), faults)) {
        String text = item.text();
        List<String> words = units.words(text);
        if (words.size() == 1 && mayBeName(text)) {
          judge(item.passage(), item.span(), why);
        }
      }
    }
  }

  private boolean mayBeName(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && article.lexicon().count(text) <= RARE
        && HOUSES.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Why a name must stand where this word stands. */
  private Optional<Message> reason(Passage passage, Unit unit) {
    String text = passage.text();
    int from = unit.end();
    Matcher behind = HEAD.matcher(text);
    behind.region(from, Math.min(text.length(), from + BEHIND));
    boolean border = isBorder(text, unit.start());
    boolean strict = border && (unit.start() == 0 || text.charAt(unit.start() - 1) != ' ');
    boolean person = PEOPLE.indexOf(unit.text().charAt(unit.text().length() - 1)) >= 0;
    if (border && !person && behind.lookingAt()) {
      return Optional.of(new Message("a title follows", "后接职务"));
    }
    if (border && behind.usePattern(LATIN_HEAD).lookingAt()) {
      return Optional.of(new Message("the rest of a name follows", "后接名称的其余部分"));
    }
    if (border && behind.usePattern(VERSION).lookingAt()) {
      return Optional.of(new Message("the number of a version follows", "后接版本号"));
    }
    if (strict && !person && behind.usePattern(IS_KIND).lookingAt()) {
      return Optional.of(new Message("the text says what it is", "下文说明其为何物"));
    }
    if (strict && !person && behind.usePattern(DOES).lookingAt()) {
      return Optional.of(new Message("it does what firms and products do", "此处为公司或产品的行为"));
    }
    Matcher before = CALLED.matcher(text).region(Math.max(0, unit.start() - 5), unit.start());
    if (before.find() && behind.usePattern(CALLED_KIND).lookingAt()) {
      return Optional.of(new Message("something is called so", "此处说的是名称"));
    }
    return Optional.empty();
  }

  /** Whether no word of hanzi touches it on the left. */
  private static boolean isBorder(String text, int start) {
    return start == 0 || !Script.isHan(text.charAt(start - 1));
  }

  private void judge(Passage passage, Span in, Message why) {
    String text = in.in(passage.text());
    if (passage.isHidden(in.start())
        || article.terms().isAccepted(passage.text(), in.start(), in.end())) {
      return;
    }
    if (isWritten(text)) {
      report(passage, in, "", why);
    } else {
      gloss(text).ifPresent(gloss -> report(passage, in, Script.capital(gloss), why));
    }
  }

  /** Whether it writes a foreign name by its sound, and is no word of the dictionary. */
  private boolean isWritten(String text) {
    return text.length() >= 3
        && !article.lexicon().isChineseWord(text)
        && text.chars().allMatch(c -> ChineseWords.isNameCharacter((char) c));
  }

  /** The first sense of a word that stands for a thing; none if it has names among its senses. */
  private Optional<String> gloss(String text) {
    List<Translation> glosses = article.lexicon().glosses(text);
    return glosses.isEmpty()
            || article.lexicon().isChineseVerb(text)
            || glosses.stream().anyMatch(gloss -> Script.hasUpper(gloss.text()))
        ? Optional.empty()
        : Optional.of(glosses.get(0).text());
  }

  private void report(Passage passage, Span in, String form, Message why) {
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    Finding.Builder finding =
        Finding.of(
                form.isEmpty() ? NameInfos.GARBLED : NameInfos.LITERAL,
                article.beads().ofTarget(passage, in.start()),
                span,
                found,
                new Message(
                    "“%s” stands where a name must stand".formatted(found),
                    "“%s”所在之处应为名称".formatted(found)))
            .severity(Severity.WARNING)
            .because(why.english(), why.chinese())
            .confidence(0.6);
    if (form.isEmpty()) {
      finding.because("it writes a name by its sound", "以汉字记音");
    } else {
      finding
          .expected(form)
          .because(
              "“%s” is %s in the dictionary".formatted(found, Script.lower(form)),
              "词典释“%s”为 %s".formatted(found, Script.lower(form)));
    }
    faults.add(finding.build());
  }
}
