package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a Chinese text says what something is called, or what it was written with. */
public final class NamingPlaces {

  /** So much of the text is looked at before a word and behind it. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 12;

  private static final Pattern CALLED = Pattern.compile("(?:名为|名叫|命名为|取名为|代号为)[“‘「*_ \\[]{0,3}$");

  private static final Pattern CALLED_END = Pattern.compile("[”’」*_ \\]]{0,3}(?:的|[，。；、]|$)");

  private static final Pattern WITH = Pattern.compile("(?:用|使用|采用|以)[ \\[]{0,2}$");

  private static final Pattern WRITTEN =
      Pattern.compile("[ \\]]{0,2}(?:语言)?(?:来)?(?:编写|重写|写成|写的|写就|开发|实现)");

  private NamingPlaces() {}

  /** Whether the words stand where a name is given, or where a programming language is named. */
  public static boolean is(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    int end = Math.min(text.length(), span.end() + BEHIND);
    Matcher behind = WRITTEN.matcher(text).region(span.end(), end);
    return CALLED.matcher(before).find() && behind.usePattern(CALLED_END).lookingAt()
        || WITH.matcher(before).find() && behind.usePattern(WRITTEN).lookingAt();
  }
}
