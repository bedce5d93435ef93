package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Code and keys of the source that stand in the translation as plain words. */
final class LostCode {

  private LostCode() {}

  static void check(Bead bead, int index, List<Finding> findings) {
    List<Placed> source = BeadMarks.of(bead.source(), Mark.Kind.CODE);
    List<Placed> target = BeadMarks.of(bead.target(), Mark.Kind.CODE);
    Set<String> marked = new HashSet<>();
    target.forEach(it -> marked.add(it.text()));
    int fewer = source.size() - target.size();
    for (Placed code : source) {
      if (fewer > 0 && marked.add(code.text()) && plain(bead, index, code, findings)) {
        fewer--;
      }
    }
  }

  private static boolean plain(Bead bead, int index, Placed code, List<Finding> findings) {
    String words = code.text().strip();
    for (Sentence sentence : bead.target()) {
      int at = words.isEmpty() ? -1 : sentence.text().indexOf(words);
      if (at >= 0 && isWhole(sentence.text(), at, at + words.length())) {
        Span place = new Span(at, at + words.length());
        findings.add(
            Finding.of(
                    CodeCheck.INFO,
                    index,
                    sentence.file(place),
                    words,
                    new Message("code in the source, plain words here", "原文是代码，译文没有标记"))
                .source(code.sentence().block().toFile(code.mark().span()))
                .severity(Severity.NOTE)
                .confidence(0.7)
                .build());
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !isWord(text.charAt(start - 1)))
        && (end == text.length() || !isWord(text.charAt(end)));
  }

  private static boolean isWord(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
