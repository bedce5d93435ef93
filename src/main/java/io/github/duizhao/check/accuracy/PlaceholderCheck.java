package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Passages;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks that a translation machine puts in place of markup and should have taken out
 * again: {@code T12}, {@code 【T2】}, {@code ⟦1⟧}, {@code __PH_3__}. A {@code T4} that the source has
 * too, or that the text speaks of as a thing, is left alone. With a source, also the placeholders
 * of a program that the translation changed or lost.
 */
public final class PlaceholderCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "placeholder",
          new Message("A placeholder left in the text, changed or lost", "占位符残留、被改动或丢失"),
          Category.MARKUP,
          Severity.ERROR,
          false);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "【T\\d{1,3}】?|⟦/?\\d{1,3}⟧|__PH_?\\d{1,3}__|\\{\\{PH\\d{1,3}\\}\\}|<x\\d{1,3}/?>");

  private static final Pattern BARE =
      Pattern.compile("(?<![A-Za-z0-9_.-])T\\d{1,3}(?![A-Za-z0-9_-]|\\.\\d)");

  private static final String LIST = "、/和与或到至~";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passages.of(inspection).body()) { // a line of one picture may hold one
      check(passage, inspection, findings);
    }
    if (inspection.bitext().hasSource()) {
      LostPlaceholders.check(INFO, inspection.bitext(), findings);
    }
    return findings;
  }

  private static void check(Passage passage, Inspection inspection, List<Finding> findings) {
    String text = passage.text();
    Set<Integer> taken = new HashSet<>();
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      taken.add(text.indexOf('T', matcher.start()));
      add(passage, matcher, 0.97, findings);
    }
    matcher = BARE.matcher(text);
    boolean any = matcher.find();
    Set<String> seen =
        any ? inspection.shared(SourceLabels.class, SourceLabels::of).labels() : Set.of();
    boolean several = any && several(text);
    for (; any; any = matcher.find()) {
      if (taken.contains(matcher.start()) || seen.contains(matcher.group())) {
        continue;
      }
      boolean hasSource = inspection.bitext().hasSource();
      if (hasSource || (several && passage.isChinese() && standsAlone(text, matcher))) {
        add(passage, matcher, hasSource ? 0.93 : 0.85, findings);
      }
    }
  }

  /** Whether the passage has two of them: one alone may be a product. */
  private static boolean several(String text) {
    Set<String> labels = new TreeSet<>();
    Matcher matcher = BARE.matcher(text);
    while (matcher.find()) {
      labels.add(matcher.group());
    }
    return labels.size() > 1;
  }

  /** Not {@code T1 和 T2}: a list of labels is meant. */
  private static boolean standsAlone(String text, Matcher matcher) {
    int after = matcher.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    char next = Han.at(text, after);
    int before = matcher.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return LIST.indexOf(next) < 0 && LIST.indexOf(Han.at(text, before)) < 0;
  }

  private static void add(Passage passage, Matcher at, double confidence, List<Finding> findings) {
    findings.add(
        passage
            .finding(
                INFO,
                new Span(at.start(), at.end()),
                "a placeholder was left in the text",
                "译文里残留了占位符")
            .confidence(confidence)
            .build());
  }

  /**
   * Tokens of the source that look like a placeholder but are none.
   *
   * @param labels such as {@code T4}
   */
  private record SourceLabels(Set<String> labels) {
    static SourceLabels of(Inspection inspection) {
      Set<String> labels = new HashSet<>();
      Matcher matcher = BARE.matcher(inspection.bitext().source().document().content().text());
      while (matcher.find()) {
        labels.add(matcher.group());
      }
      return new SourceLabels(Set.copyOf(labels));
    }
  }
}
