package io.github.duizhao.check.term;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;

/** Puts faults into words. */
final class TermFindings {

  /** What is so sure is an error; the rest asks for a person's look. */
  private static final double SURE = 0.9;

  private static final double LIKELY = 0.75;

  private TermFindings() {}

  static Finding of(CheckInfo info, TermFault fault, Inspection inspection) {
    TermWord last = fault.found().get(fault.found().size() - 1);
    Span place = fault.found().get(0).file().join(last.file());
    String found = place.in(inspection.bitext().target().document().content());
    TermWord end = fault.origin().get(fault.origin().size() - 1);
    Span origin = fault.origin().get(0).file().join(end.file());
    String english = origin.in(inspection.bitext().source().document().content());
    String expected = ChineseScript.of(inspection).write(withoutPossessive(fault.expected()));
    Finding.Builder finding =
        Finding.of(
                info,
                fault.bead().index(),
                place,
                found,
                new Message(
                    "“%s” for “%s”: write %s".formatted(found, english, expected),
                    "“%s”译作“%s”，应为“%s”".formatted(english, found, expected)))
            .severity(severity(fault))
            .expected(expected)
            .source(origin)
            .confidence(fault.confidence())
            .fix(new Fix(place, expected, false));
    return because(finding, fault, english, found, expected).build();
  }

  private static Severity severity(TermFault fault) {
    return switch (fault.reason()) {
      case FOREIGN_SENSE -> fault.confidence() >= SURE ? Severity.ERROR : Severity.WARNING;
      case OTHER_ACRONYM, STRANGER, MINORITY -> Severity.WARNING;
      case BOTH_FINE -> Severity.NOTE;
    };
  }

  private static Finding.Builder because(
      Finding.Builder finding, TermFault fault, String english, String found, String expected) {
    switch (fault.reason()) {
      case FOREIGN_SENSE ->
          finding.because(
              "%s is a sense of “%s” in the dictionary, but texts of the field write %s"
                  .formatted(found, english, expected),
              "词典中“%s”有“%s”一义，但该领域通常译作“%s”".formatted(english, found, expected));
      case OTHER_ACRONYM ->
          finding.because(
              "the text abbreviates another phrase as “%s”; %s only has the same initials"
                  .formatted(english, found),
              "本文以“%s”缩写的是另一个词组，“%s”只是首字母相同".formatted(english, found));
      case STRANGER ->
          finding.because(
              "nothing in the source explains %s, and the usual rendering of “%s”, %s, is missing"
                  .formatted(found, english, expected),
              "原文中没有与“%s”对应的词，而“%s”的通常译法“%s”没有出现".formatted(found, english, expected));
      case MINORITY, BOTH_FINE ->
          finding.because(
              "elsewhere in this text “%s” is %s".formatted(english, expected),
              "本文其他地方“%s”译作“%s”".formatted(english, expected));
    }
    return finding;
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  static Finding of(CheckInfo info, TargetFault fault) {
    String found = fault.form();
    String expected = fault.expected();
    Finding.Builder finding =
        Finding.of(
                info,
                fault.bead().index(),
                fault.file(),
                found,
                new Message(
                    "%s means “%s”, which is %s in this field"
                        .formatted(found, fault.english(), expected),
                    "“%s”意为“%s”，在该领域应译作“%s”".formatted(found, fault.english(), expected)))
            .severity(fault.rightElsewhere() ? Severity.ERROR : Severity.WARNING)
            .expected(expected)
            .confidence(fault.rightElsewhere() ? SURE : LIKELY)
            .fix(new Fix(fault.file(), expected, false))
            .because(
                "%s texts of the field have “%s” and none writes %s"
                    .formatted(fault.usual().count(), fault.english(), found),
                "该领域 %s 段译文中有“%s”，无一译作“%s”"
                    .formatted(fault.usual().count(), fault.english(), found));
    if (fault.rightElsewhere()) {
      finding.because(expected + " stands elsewhere in this text", "本文其他地方写作“" + expected + "”");
    }
    return finding.build();
  }
}
