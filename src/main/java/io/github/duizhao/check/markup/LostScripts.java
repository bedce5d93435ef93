package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Indices and exponents that slid down on the line: the source has 10<sup>6</sup>, the translation
 * 106. Those that are said in another way (百万, 10⁶, 二氧化碳) are right.
 */
final class LostScripts {

  private static final Set<String> TAGS = Set.of("sub", "sup");

  /** Letters and digits looked at on each side. */
  private static final int LONGEST = 20;

  private LostScripts() {}

  static void check(Bitext bitext, List<Finding> findings) {
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      for (Placed script : BeadMarks.of(bead.source(), Mark.Kind.TAG)) {
        if (TAGS.contains(script.mark().value()) && !script.mark().span().isEmpty()) {
          lost(bead, i, script).ifPresent(findings::add);
        }
      }
    }
  }

  private static Optional<Finding> lost(Bead bead, int index, Placed script) {
    String source = script.sentence().block().text();
    Span raised = script.mark().span();
    Span around = new Span(wordStart(source, raised.start()), wordEnd(source, raised.end()));
    String word = around.in(source);
    int before = raised.start() - around.start();
    if (before == 0) {
      return Optional.empty(); // a note's number, which stands on the line as well as above it
    }
    String tag = script.mark().value();
    String expected =
        "%s<%s>%s</%s>%s"
            .formatted(
                word.substring(0, before),
                tag,
                raised.in(source),
                tag,
                word.substring(before + raised.length()));
    for (Sentence sentence : bead.target()) {
      String text = sentence.text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        Span place = new Span(at, at + word.length());
        Span fallen = new Span(at + before, at + before + raised.length());
        boolean whole = wordStart(text, at) == at && wordEnd(text, place.end()) == place.end();
        if (whole && !isMarked(sentence, fallen)) {
          return Optional.of(finding(index, expected, script, sentence.file(place), word));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(Sentence sentence, Span span) {
    Span inBlock = span.shift(sentence.span().start());
    return sentence.block().marksAt(inBlock).stream()
        .anyMatch(it -> it.kind() == Mark.Kind.TAG && it.span().overlaps(inBlock));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static Finding finding(
      int bead, String expected, Placed script, Span place, String word) {
    boolean number = word.chars().allMatch(Character::isDigit); // it reads as another number
    return Finding.of(
            MarkupCheck.INFO,
            bead,
            place,
            word,
            new Message("the source has " + expected, "原文是 " + expected))
        .expected(expected)
        .source(script.sentence().block().toFile(script.mark().span()))
        .severity(number ? Severity.WARNING : Severity.NOTE)
        .confidence(number ? 0.85 : 0.7)
        .build();
  }
}
