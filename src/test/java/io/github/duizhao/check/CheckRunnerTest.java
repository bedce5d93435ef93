package io.github.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.check.number.NumberCheck;
import io.github.duizhao.check.typography.DoubledPunctuationCheck;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

  private final CheckRunner runner =
      new CheckRunner(List.of(new DoubledPunctuationCheck()), Knowledge.NONE);

  private Report run(String text, CheckSettings settings) {
    return runner.run(CheckTexts.markdown(text), settings);
  }

  @Test
  void findsWithoutSettings() {
    Report report = run("好。。\n\n坏。。\n", CheckSettings.DEFAULT);
    assertEquals(2, report.findings().size());
    assertEquals(
        2, new HashSet<>(report.findings().stream().map(Finding::fingerprint).toList()).size());
  }

  @Test
  void keepsFingerprintWhenTheTextMoves() {
    Report before = run("好。。\n", CheckSettings.DEFAULT);
    Report after = run("新的一段。\n\n好。。\n", CheckSettings.DEFAULT);
    assertEquals(before.findings().get(0).fingerprint(), after.findings().get(0).fingerprint());
  }

  @Test
  void tellsApartTheFindingsOfVeryLongSentences() {
    String words = "很长的话，".repeat(1000);
    Report one = run(words + "好。。\n", CheckSettings.DEFAULT);
    Report moved = run("新的一段。\n\n" + words + "好。。\n", CheckSettings.DEFAULT);
    Report other = run(words + "很好。。\n", CheckSettings.DEFAULT);
    String name = one.findings().get(0).fingerprint();
    assertEquals(name, moved.findings().get(0).fingerprint());
    assertNotEquals(name, other.findings().get(0).fingerprint());
  }

  @Test
  void stopsInTheMidstOfACheck() {
    int[] seen = {0};
    PassageCheck interrupting =
        new PassageCheck(new DoubledPunctuationCheck().info()) {
          @Override
          protected void check(Passage passage, Inspection inspection, List<Finding> findings) {
            seen[0]++;
            Thread.currentThread().interrupt();
          }
        };
    CheckRunner stopped = new CheckRunner(List.of(interrupting), Knowledge.NONE);
    try {
      assertThrows(
          CancellationException.class,
          () -> stopped.run(CheckTexts.markdown("一。\n\n二。\n"), CheckSettings.DEFAULT));
      assertTrue(Thread.currentThread().isInterrupted());
    } finally {
      Thread.interrupted();
    }
    assertEquals(1, seen[0]);
  }

  @Test
  void dismissesWhatTheBaselineHolds() {
    Report first = run("好。。\n\n坏。。\n", CheckSettings.DEFAULT);
    String known = first.findings().get(0).fingerprint();
    Report second = run("好。。\n\n坏。。\n", CheckSettings.DEFAULT.withDismissed(Set.of(known)));
    assertEquals(List.of(known), second.dismissed().stream().map(Finding::fingerprint).toList());
    assertEquals(1, second.findings().size());
  }

  @Test
  void ignoresTheLineOfAComment() {
    assertEquals(0, run("好。。<!-- duizhao-ignore -->\n", CheckSettings.DEFAULT).findings().size());
    Report next =
        run("<!-- duizhao-ignore doubled-punctuation -->\n\n好。。\n\n坏。。\n", CheckSettings.DEFAULT);
    assertEquals(1, next.findings().size());
    assertEquals(1, next.dismissed().size());
    assertEquals(
        1, run("<!-- duizhao-ignore unit -->\n\n好。。\n", CheckSettings.DEFAULT).findings().size());
  }

  @Test
  void ignoresPassagesAndFiles() {
    String passage = "<!-- duizhao-ignore-start -->\n\n好。。\n\n<!-- duizhao-ignore-end -->\n\n坏。。\n";
    assertEquals(1, run(passage, CheckSettings.DEFAULT).findings().size());
    assertEquals(
        0, run("好。。\n\n<!-- duizhao-ignore-file -->\n", CheckSettings.DEFAULT).findings().size());
  }

  @Test
  void disablesAndGrades() {
    assertEquals(
        0,
        run("好。。\n", CheckSettings.DEFAULT.disable(Set.of("doubled-punctuation")))
            .findings()
            .size());
    Report graded =
        run("好。。\n", CheckSettings.DEFAULT.grade(Map.of("doubled-punctuation", Severity.NOTE)));
    assertEquals(Severity.NOTE, graded.findings().get(0).severity());
  }

  @Test
  void holdsBackWhatComparesWithTheSourceOnAShakyBead() {
    Bitext sure = CheckTexts.pair("It takes 30 days.", "需要 13 天。。");
    Bitext shaky =
        new Bitext(
            sure.source(),
            sure.target(),
            sure.beads().stream().map(it -> new Bead(it.source(), it.target(), 0.3)).toList());
    CheckRunner both =
        new CheckRunner(List.of(new NumberCheck(), new DoubledPunctuationCheck()), Knowledge.NONE);
    assertEquals(List.of("number", "doubled-punctuation"), ids(both, sure, CheckSettings.DEFAULT));
    assertEquals(List.of("doubled-punctuation"), ids(both, shaky, CheckSettings.DEFAULT));
    Report report = both.run(shaky, CheckSettings.DEFAULT);
    assertEquals(List.of("number"), report.held().stream().map(Finding::check).toList());
    CheckSettings bold =
        new CheckSettings(
            Set.of(), Set.of(), Map.of(), 0.2, CheckSettings.DEFAULT.style(), Set.of());
    assertEquals(List.of("number", "doubled-punctuation"), ids(both, shaky, bold));
  }

  private static List<String> ids(CheckRunner runner, Bitext bitext, CheckSettings settings) {
    return runner.run(bitext, settings).findings().stream().map(Finding::check).toList();
  }

  @Test
  void weighsFindings() {
    Scorecard card = Scorecard.of(run("好。。\n", CheckSettings.DEFAULT));
    assertEquals(1, card.penalty());
    assertEquals(3, card.characters());
    assertEquals(100 - 1000.0 / 3, card.score(), 1e-9);
    assertEquals(
        Map.of("linguistic-conventions/punctuation", Map.of(Severity.WARNING, 1)), card.counts());
  }

  @Test
  void aNoteWeighsOnlyWhereItIsAboutMeaning() {
    Message message = new Message("m", "m");
    for (Category category : Category.values()) {
      CheckInfo info = new CheckInfo("some", message, category, Severity.NOTE, true);
      Finding note = Finding.of(info, 0, new Span(0, 1), "好", message).build();
      boolean meaning =
          List.of(Category.MISTRANSLATION, Category.OMISSION, Category.NUMBER).contains(category);
      assertEquals(meaning ? 1 : 0, Scorecard.weight(note), category.name());
    }
  }

  @Test
  void countsNoWhiteSpaceIntoTheScore() {
    assertEquals(6, Scorecard.of(run("好 的　Go\n\n是。\n", CheckSettings.DEFAULT)).characters());
  }

  @Test
  void allChecksHaveTheirOwnIdAndFindNothingInNothing() {
    Set<String> ids = new HashSet<>();
    Bitext nothing = CheckTexts.markdown("");
    for (Check check : AllChecks.list()) {
      assertTrue(ids.add(check.info().id()), check.info().id());
      assertEquals(List.of(), CheckTexts.run(check, nothing), check.info().id());
    }
  }

  @Test
  void checksOfTextBearOddTextInBoundedTime() {
    List<Check> checks =
        AllChecks.list().stream()
            .filter(it -> !it.getClass().getPackageName().endsWith(".name"))
            .filter(it -> !it.getClass().getPackageName().endsWith(".term"))
            .toList();
    String[] odd = {
      "“".repeat(4000),
      "（".repeat(4000) + "）".repeat(4000),
      "1，".repeat(4000),
      "a ".repeat(4000),
      "[".repeat(4000),
      "\uD800好\uDC00",
      "好".repeat(4000),
      "T1 ".repeat(4000),
      "https://" + "a".repeat(4000),
      "一".repeat(4000) + "个",
      "ã€‚".repeat(2000),
      "* *".repeat(4000),
    };
    for (String text : odd) {
      CheckRunner all = new CheckRunner(checks, Knowledge.NONE);
      all.run(CheckTexts.target("正文在此。", text), CheckSettings.DEFAULT);
      all.run(CheckTexts.pair("Text.", text, text, "正文。", text, text), CheckSettings.DEFAULT);
    }
  }
}
