package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.List;

/** Code blocks, compared line by line where both have as many lines. Comments may be translated. */
final class CodeLines {

  private CodeLines() {}

  static void check(Bead bead, int index, List<Finding> findings) {
    if (bead.source().size() != 1 || bead.target().size() != 1) {
      return;
    }
    Sentence source = bead.source().get(0);
    Sentence target = bead.target().get(0);
    boolean code =
        source.block().kind() == Block.Kind.CODE && target.block().kind() == Block.Kind.CODE;
    if (!code || source.text().equals(target.text())) {
      return;
    }
    String[] before = source.text().split("\n", -1);
    String[] after = target.text().split("\n", -1);
    if (before.length != after.length) {
      return;
    }
    int at = 0;
    int changed = 0;
    for (int i = 0; i < after.length; i++) {
      changed += differ(before[i], after[i]) ? 1 : 0;
    }
    // Another listing altogether: the aligner or the translator took a newer version.
    if (changed * 3 > after.length + 3) {
      return;
    }
    for (int i = 0; i < after.length; i++) {
      if (differ(before[i], after[i])) {
        Span part = Difference.in(code(before[i]), code(after[i])).shift(at);
        findings.add(finding(index, source, target, part, before[i].strip()));
      }
      at += after[i].length() + 1;
    }
  }

  /** Whether one small thing was changed in code; another line altogether is no slip. */
  private static boolean differ(String source, String target) {
    String a = bare(source);
    String b = bare(target);
    if (a.equals(b) || a.isEmpty() || b.isEmpty() || Difference.likeness(a, b) < 0.6) {
      return false;
    }
    String part = Difference.in(a, b).in(b);
    boolean words = hasWords(part) && hasWords(Difference.in(b, a).in(a));
    return words && (Han.count(b) == 0 || isGluedToHanzi(part));
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a Chinese character touches a letter, as in {@code apt-得到}. */
  private static boolean isGluedToHanzi(String part) {
    return Han.count(part) > 0
        && part.chars().noneMatch(c -> "\"'“”<>，。：（）".indexOf(c) >= 0)
        && part.chars().anyMatch(c -> c < 128);
  }

  /** A line without what may differ: comment, spaces, escapes. */
  private static String bare(String line) {
    return code(line)
        .replace("&amp;", "&")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replaceAll("[\\s\\p{Z}\\\\`]", "");
  }

  /** A line without its comment. */
  private static String code(String line) {
    String text = line;
    for (String comment : List.of("#", "//", "--  ", "/*", "<!--", "%", ";")) {
      int at = text.indexOf(comment);
      if (at == 0 || (at > 0 && Character.isWhitespace(text.charAt(at - 1)))) {
        text = text.substring(0, at);
      }
    }
    return text.stripTrailing();
  }

  private static Finding finding(
      int bead, Sentence source, Sentence target, Span part, String expected) {
    return Finding.of(
            CodeCheck.INFO,
            bead,
            target.file(part),
            part.in(target.text()),
            new Message("a line of code was changed", "代码行被改动了"))
        .expected(expected)
        .source(source.file())
        .severity(Severity.WARNING)
        .confidence(0.75)
        .build();
  }
}
