package io.github.duizhao.format.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.accuracy.EmptyCheck;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeFixesTest {

  private static final String TEXT = "0123456789";

  private static Fix safe(int start, int end, String replacement) {
    return new Fix(new Span(start, end), replacement, true);
  }

  private static SafeFixes fixes(Fix... proposals) {
    Bitext bitext = CheckTexts.target(TEXT);
    List<Finding> findings = new ArrayList<>();
    for (Fix fix : proposals) {
      String found = fix.span().in(TEXT);
      findings.add(
          Finding.of(new EmptyCheck().info(), 0, fix.span(), found, new Message("wrong", "错"))
              .fix(fix)
              .confidence(1)
              .build());
    }
    SafeFixes fixes = new SafeFixes(FileSyntax.PLAIN);
    fixes.add(
        new Report(bitext, findings, List.of(), List.of(), NameLedger.EMPTY, List.of(), List.of()));
    return fixes;
  }

  private static String applied(SafeFixes fixes) {
    return SafeFixes.apply(TEXT, fixes.edits());
  }

  @Test
  void ofTwoThatOverlapTheFirstIsTaken() {
    SafeFixes fixes = fixes(safe(4, 7, "B"), safe(2, 5, "A"), safe(8, 9, "C"));
    assertEquals("01A567C9", applied(fixes));
    assertEquals(1, fixes.overlapping());
  }

  @Test
  void ofTwoThatStartTogetherTheShorterIsTaken() {
    SafeFixes fixes = fixes(safe(2, 6, "long"), safe(2, 4, "s"));
    assertEquals("01s456789", applied(fixes));
    assertEquals(1, fixes.overlapping());
  }

  @Test
  void neighboursDoNotOverlapAndNothingIsPutInTwice() {
    SafeFixes fixes = fixes(safe(2, 4, "A"), safe(4, 6, "B"), safe(8, 8, "+"), safe(8, 8, "+"));
    assertEquals("01AB67+89", applied(fixes));
    assertEquals(1, fixes.overlapping());
  }

  @Test
  void whatNeedsAPersonIsCountedAndLeft() {
    SafeFixes fixes = fixes(new Fix(new Span(0, 1), "x", false), safe(9, 10, "y"));
    assertEquals("012345678y", applied(fixes));
    assertEquals(1, fixes.unsafe());
    assertEquals(0, fixes.overlapping());
  }
}
