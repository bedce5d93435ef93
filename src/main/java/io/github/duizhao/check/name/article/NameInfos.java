package io.github.duizhao.check.name.article;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;

/** What the name checks are called and how bad their findings are. */
public final class NameInfos {

  public static final CheckInfo LITERAL =
      info(
          "literal-name",
          "a name translated by the sense of its words",
          "名称被按字面意思翻译",
          Category.NAME,
          Severity.ERROR);

  public static final CheckInfo GARBLED =
      info(
          "garbled-name",
          "a name misspelt, or written by its sound where it should stand in Latin letters",
          "名称拼写有误或被音译",
          Category.NAME,
          Severity.ERROR);

  public static final CheckInfo SPLIT =
      info(
          "split-name",
          "a name split or joined: simple cast",
          "名称被拆开或连写",
          Category.SPELLING,
          Severity.WARNING);

  public static final CheckInfo HALF =
      info(
          "half-translated-name",
          "a name of several words, translated in part",
          "名称只译了一半",
          Category.NAME,
          Severity.ERROR);

  public static final CheckInfo INCONSISTENT =
      info(
          "inconsistent-name",
          "one name in Latin letters and in Chinese characters, or in two Chinese spellings",
          "同一名称有拉丁字母和汉字两种写法，或有两种汉字译法",
          Category.INCONSISTENT_TERM,
          Severity.WARNING);

  public static final CheckInfo CASE =
      info(
          "wrong-case",
          "a name with wrong capitals: Javascript",
          "名称大小写有误",
          Category.SPELLING,
          Severity.WARNING);

  private NameInfos() {}

  private static CheckInfo info(
      String id, String english, String chinese, Category category, Severity severity) {
    return new CheckInfo(id, new Message(english, chinese), category, severity, false);
  }
}
