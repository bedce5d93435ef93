package io.github.duizhao.check.number;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.number.BeadNumbers.Pair;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds numbers of another value than in the source: 15 万 for 1.5 million, 10 月 6 日 for June 10th.
 * Numbers are compared by value, whether in digits, in words or in Chinese characters; one is only
 * reported if the source misses one there as well.
 */
public final class NumberCheck implements Check {

  static final CheckInfo INFO =
      new CheckInfo(
          "number",
          new Message("A number of another value than in the source", "数字与原文不符"),
          Category.NUMBER,
          Severity.ERROR,
          true);

  /** Lost numbers of one bead that are told one by one: each finding quotes the sentence. */
  private static final int MOST = 20;

  private static final Pattern WHOLE = Pattern.compile("完全|全[部都面然]|彻底|徹底|绝对|絕對|所有|百分百|十足");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    NumberTable table = NumberTable.of(inspection);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < table.beads().size(); i++) {
      Bead bead = inspection.bitext().beads().get(i);
      if (!bead.isGap()) {
        check(table, i, bead, findings);
      }
    }
    return findings;
  }

  private static void check(NumberTable table, int index, Bead bead, List<Finding> findings) {
    List<Placed> missing = missing(table, index);
    List<Placed> extra = extra(table, index, bead);
    List<Placed> repeated = table.beads().get(index).repeated();
    boolean items =
        ItemNumbers.any(extra) && (ItemNumbers.any(missing) || ItemNumbers.any(repeated));
    missing = ItemNumbers.without(missing, items);
    extra = ItemNumbers.without(extra, items);
    Partners partners = Partners.of(missing, extra, ItemNumbers.without(repeated, items));
    for (int i = 0; i < extra.size(); i++) {
      Placed partner = partners.of(i);
      if (partner != null
          && !Rounding.explains(partner.quantity(), extra.get(i).quantity())
          && !Durations.areOneUnitApart(partner.quantity(), extra.get(i).quantity())) {
        findings.add(finding(index, extra.get(i), partner));
      }
    }
    List<Placed> lost =
        partners.left(missing).stream().filter(it -> worthSaying(it, bead)).toList();
    for (Placed placed : lost.subList(0, Math.min(lost.size(), MOST))) {
      findings.add(lost(index, List.of(placed), bead));
    }
    if (lost.size() > MOST) {
      findings.add(lost(index, lost.subList(MOST, lost.size()), bead));
    }
  }

  /** Numbers of the target that nothing in the source explains. */
  static List<Placed> extra(NumberTable table, int index, Bead bead) {
    BeadNumbers numbers = table.beads().get(index);
    Set<String> paired = numbers.paired(Pair::target);
    Durations durations = Durations.of(numbers.source());
    List<Placed> extra = new ArrayList<>();
    for (Placed placed : numbers.target()) {
      Quantity quantity = placed.quantity();
      boolean counts = quantity.kind() != Quantity.Kind.HINT;
      if (counts
          && !quantity.isAmong(paired) // else it is said once there and twice here
          && !durations.explain(quantity)
          && !table.sourceNear(index, quantity)
          // the 5 of -5 °C is not 5 °C
          && (quantity.unit().sort() == Unit.Sort.WARMTH
              || !standsIn(placed.text(), bead.source()))) {
        extra.add(placed);
      }
    }
    return extra;
  }

  /** Numbers of the source that nothing in the target renders. */
  static List<Placed> missing(NumberTable table, int index) {
    BeadNumbers numbers = table.beads().get(index);
    Set<String> paired = numbers.paired(Pair::source);
    Durations durations = Durations.of(numbers.target());
    List<Placed> missing = new ArrayList<>();
    for (Placed placed : numbers.source()) {
      Quantity quantity = placed.quantity();
      if (quantity.kind() != Quantity.Kind.HINT
          && !quantity.isAmong(paired)
          && !durations.explain(quantity)
          && !table.targetNear(index, quantity)) {
        missing.add(placed);
      }
    }
    return missing;
  }

  /** Whether the source has the same characters somewhere, in code or in an address. */
  private static boolean standsIn(String text, List<Sentence> sentences) {
    String digits = text.strip();
    for (Sentence sentence : sentences) {
      String source = sentence.text();
      for (int at = source.indexOf(digits); at >= 0; at = source.indexOf(digits, at + 1)) {
        boolean bounded =
            !isDigit(source, at - 1) && !isDigit(source, at + digits.length()) && isAscii(digits);
        if (bounded) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    char c = Han.at(text, at);
    return Character.isDigit(c) || c == '.' || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** A number in several digits that is gone, where no other took its place. */
  private static boolean worthSaying(Placed lost, Bead bead) {
    boolean several =
        lost.quantity().kind() == Quantity.Kind.DATE
            || (lost.quantity().kind() == Quantity.Kind.DIGITS
                && lost.text().chars().filter(Character::isDigit).count() >= 2);
    boolean code =
        bead.target().stream().anyMatch(it -> it.block().kind() == Block.Kind.CODE)
            || bead.source().stream().anyMatch(it -> it.block().kind() == Block.Kind.CODE);
    return several
        && !code
        && bead.confidence() > 0.5
        && !standsIn(lost.text(), bead.target())
        && !isSaidAsWhole(lost, bead);
  }

  /** Fully, 完全, for 100%. */
  private static boolean isSaidAsWhole(Placed lost, Bead bead) {
    return lost.quantity().unit() == Unit.PERCENT
        && lost.quantity().values().contains("100")
        && bead.target().stream().anyMatch(it -> WHOLE.matcher(it.text()).find());
  }

  private static Finding finding(int bead, Placed extra, Placed partner) {
    Span place = extra.sentence().file(extra.quantity().span());
    boolean sure = extra.quantity().isFirm();
    String proposal = ChineseForm.of(partner, extra);
    Finding.Builder finding =
        Finding.of(
                INFO,
                bead,
                place,
                extra.text(),
                new Message(
                    extra.text() + " does not match " + signed(partner) + " in the source",
                    "“" + extra.text() + "”与原文的“" + signed(partner) + "”不符"))
            .because(
                "no number of the source has this value, and " + partner.text() + " is missing",
                "原文没有这个数值，而“" + partner.text() + "”没有译出")
            .source(partner.sentence().file(partner.quantity().span()))
            .severity(sure ? Severity.ERROR : Severity.WARNING)
            .confidence(sure ? 0.92 : 0.75);
    if (!proposal.isEmpty()) {
      finding.expected(proposal).fix(new Fix(place, proposal, false));
    }
    return finding.build();
  }

  private static String signed(Placed placed) {
    boolean below = placed.quantity().values().stream().anyMatch(it -> it.startsWith("-"));
    return (below ? "-" : "") + placed.text();
  }

  private static Finding lost(int bead, List<Placed> all, Bead where) {
    Placed lost = all.get(0);
    int more = all.size() - 1;
    Sentence last = where.target().get(where.target().size() - 1);
    return Finding.of(
            INFO,
            bead,
            last.file(),
            last.text(),
            more == 0
                ? new Message(
                    lost.text() + " of the source is missing", "原文的“" + lost.text() + "”没有译出")
                : new Message(
                    lost.text() + " and " + more + " more numbers of the source are missing",
                    "原文的“" + lost.text() + "”等 " + all.size() + " 个数没有译出"))
        .expected(ChineseForm.alone(lost))
        .source(lost.sentence().file(lost.quantity().span()))
        .severity(Severity.WARNING)
        .confidence(0.6)
        .build();
  }
}
