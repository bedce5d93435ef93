package io.github.duizhao.check.name.target;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.text.NamingPlaces;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a sentence where a word of hanzi is a name, whatever it means. */
final class NameSlots {

  /** So much of the text is looked at, behind a word and before it. */
  private static final int BEHIND = 40;

  private static final int BEFORE = 30;

  /** Ends of words for people, whose titles follow them, too. */
  private static final String PEOPLE = "者员师手家人长生士官民客";

  /** Words before the first of two things that stand side by side. */
  private static final Set<String> OPENERS =
      Set.of(
          "用", "使用", "如", "像", "与", "和", "或", "从", "到", "在", "由", "对", "为", "将", "把", "包括", "支持",
          "集成", "例如", "比如", "运行", "采用", "基于");

  private static final Pattern TITLE =
      Pattern.compile(" ?的?(?:联合创始人|创始人|首席|CEO|CTO|(?:产品|工程|技术|高级|执行)副总裁|产品经理)");

  /** What a number with a point counts is no version. */
  private static final Pattern VERSION =
      Pattern.compile(
          " ?v?\\d{1,2}\\.\\d{1,2}(?:\\.\\d+)?(?![\\d.])"
              + "(?! ?(?:[%％倍万亿千百个美元英寸米公里小时分秒岁年月克升吨度℃°]|[KMGT]B|kg|km|cm|mm|Hz))");

  private static final Pattern REST =
      Pattern.compile(
          " ?(?:API|SDK|CLI|Cloud|Enterprise|Server|Operator|Studio|Pro|Plus|DB|Hub|Labs|Inc"
              + "|Desktop|Live|Mobile)(?![A-Za-z])");

  private static final String NAME = "[A-Z][A-Z]{0,8}[a-z][A-Za-z]{0,20}";

  private static final Pattern AND_NAME = Pattern.compile(" ?[和与或、] ?" + NAME + "(?! ?[a-z])");

  private static final Pattern NAME_AND = Pattern.compile(NAME + " ?[和与或、] ?$");

  private static final Pattern END =
      Pattern.compile(" ?(?:[，。；、）)]|的|来|等|进行|上|中|之间|集成|一起|都|这样|是|可以|$)");

  private NameSlots() {}

  /** Why a name must stand where this word stands; {@code before} is the token before it. */
  static Optional<Message> reason(String text, Token token, Optional<Token> before) {
    Matcher behind = TITLE.matcher(text);
    behind.region(token.end(), Math.min(text.length(), token.end() + BEHIND));
    boolean free = token.start() == 0 || !Script.isHan(text.charAt(token.start() - 1));
    boolean person = PEOPLE.indexOf(token.text().charAt(token.text().length() - 1)) >= 0;
    if (free && !person && behind.lookingAt()) {
      return Optional.of(new Message("a title follows", "后接职务"));
    }
    if (free && behind.usePattern(REST).lookingAt()) {
      return Optional.of(new Message("the rest of a name follows", "后接名称的其余部分"));
    }
    if (free && behind.usePattern(VERSION).lookingAt()) {
      return Optional.of(new Message("the number of a version follows", "后接版本号"));
    }
    boolean opened =
        before.isPresent()
            && before.get().end() == token.start()
            && OPENERS.contains(before.get().text());
    if (NamingPlaces.is(text, new Span(token.start(), token.end()))) {
      return Optional.of(new Message("it says what something is called", "此处给出名称"));
    }
    int from = Math.max(0, token.start() - BEFORE);
    if ((free || opened) && behind.usePattern(AND_NAME).lookingAt()
        || behind.usePattern(END).lookingAt()
            && NAME_AND.matcher(text).region(from, token.start()).find()) {
      return Optional.of(new Message("it stands beside a name", "与名称并列"));
    }
    return Optional.empty();
  }
}
