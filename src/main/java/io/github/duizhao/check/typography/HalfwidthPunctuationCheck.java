package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds marks of English type between Chinese characters: {@code 你好,世界}. A comma, stop, question or
 * exclamation mark is a slip where the text uses the Chinese one; colons and brackets are a matter
 * of style and only notes.
 */
public final class HalfwidthPunctuationCheck implements Check {

  private static final String HALF = ",.;?!:";
  private static final String FULL = "，。；？！：";

  private static final CheckInfo INFO =
      new CheckInfo(
          "halfwidth-punctuation",
          new Message("English punctuation between Chinese characters", "中文之间使用了半角标点"),
          Category.PUNCTUATION,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Passage> passages = Passages.of(inspection).body();
    int[] half = new int[HALF.length()];
    int[] full = new int[HALF.length()];
    for (Passage passage : passages) {
      count(passage.text(), half, full);
    }
    boolean strict = inspection.settings().style() != CheckSettings.Style.NONE;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.text();
      for (int i = 1; i < text.length(); i++) {
        int kind = HALF.indexOf(text.charAt(i));
        if (kind >= 0 && isBetweenHanzi(text, i)) {
          // Where half of them are so, it is the text's style and no slip.
          boolean slip = text.charAt(i) != ':' && half[kind] * 4 <= full[kind] + 3;
          findings.add(finding(passage, i, kind, slip || strict));
        }
      }
    }
    return findings;
  }

  private static void count(String text, int[] half, int[] full) {
    for (int i = 1; i < text.length(); i++) {
      int kind = HALF.indexOf(text.charAt(i));
      if (kind >= 0 && isBetweenHanzi(text, i)) {
        half[kind]++;
      }
      kind = FULL.indexOf(text.charAt(i));
      if (kind >= 0) {
        full[kind]++;
      }
    }
  }

  /** Not beside letters or digits, where it may be part of a name, a time or a number. */
  private static boolean isBetweenHanzi(String text, int i) {
    char before = text.charAt(i - 1);
    int next = i + 1;
    while (Han.at(text, next) == ' ') {
      next++;
    }
    char after = Han.at(text, next);
    boolean ends = next >= text.length() && (text.charAt(i) != '.' || isSentence(text));
    return (Han.is(before) || Han.isCloser(before))
        && (Han.is(after)
            || Han.isOpener(after)
            || after == '"'
            || Han.isLatin(after) && next > i + 1
            || ends);
  }

  /** A stop at the end is one of a sentence, not of an abbreviation in a list or a table. */
  private static boolean isSentence(String text) {
    return Han.count(text) >= 8;
  }

  private static Finding finding(Passage passage, int at, int kind, boolean slip) {
    Span span = new Span(at, at + 1);
    String better = FULL.substring(kind, kind + 1);
    return passage
        .finding(
            INFO,
            span,
            "write " + better + " between Chinese characters",
            "中文之间应使用“" + better + "”")
        .expected(better)
        .severity(slip ? Severity.WARNING : Severity.NOTE)
        .fix(new Fix(passage.block().toFile(span), better, slip))
        .confidence(slip ? 0.85 : 0.6)
        .build();
  }
}
