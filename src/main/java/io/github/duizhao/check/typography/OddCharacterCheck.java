package io.github.duizhao.check.typography;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.PassageCheck;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that nobody meant to write: zero-width ones and direction marks between Chinese
 * characters, private-use ones, full-width letters, and radicals (⼀, ⽂) that only look like the
 * character.
 */
public final class OddCharacterCheck extends PassageCheck {

  public OddCharacterCheck() {
    super(
        new CheckInfo(
            "odd-character",
            new Message("Zero-width, private-use and look-alike characters", "零宽、私用区或形近的异常字符"),
            Category.CHARACTER_ENCODING,
            Severity.WARNING,
            false));
  }

  @Override
  protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = isHidden(c) && (Han.is(Han.at(text, i - 1)) || Han.is(Han.at(text, i + 1)));
      boolean radical = (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
      boolean wide = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
      if (hidden || radical || wide || (c >= '\uE000' && c <= '\uF8FF')) {
        Span span = new Span(i, i + 1);
        String better =
            radical || wide ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : "";
        Finding.Builder finding =
            passage
                .finding(
                    info(),
                    span,
                    String.format(Locale.ROOT, "odd character U+%04X", (int) c),
                    String.format(Locale.ROOT, "异常字符 U+%04X", (int) c))
                .confidence(0.9);
        if (hidden || radical || wide) {
          finding.expected(better).fix(new Fix(passage.block().toFile(span), better, true));
        }
        findings.add(finding.build());
      }
    }
  }

  private static boolean isHidden(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD';
  }
}
