package io.github.duizhao.check.number;

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
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a right number with a wrong unit: 10 周 for 10 days, 8MB for 8 GB, 5 元 for $5. */
public final class UnitCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "unit",
          new Message("A number with another unit than in the source", "单位与原文不符"),
          Category.NUMBER,
          Severity.ERROR,
          true);

  private static final int LEAST_SAID_AGAIN = 10;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    NumberTable table = NumberTable.of(inspection);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < table.beads().size(); i++) {
      BeadNumbers numbers = table.beads().get(i);
      Set<List<Unit>> units = new HashSet<>();
      for (Pair pair : saidAgain(table, i)) {
        findings.add(finding(i, pair.source(), pair.target()));
      }
      numbers.pairs().forEach(pair -> units.add(List.of(unit(pair.source()), unit(pair.target()))));
      for (Pair pair : numbers.pairs()) {
        if (Durations.areOneUnitApart(pair.source().quantity(), pair.target().quantity())
            // Another pair has these two units the other way round: we paired wrongly.
            && !units.contains(List.of(unit(pair.target()), unit(pair.source())))) {
          Finding finding = finding(i, pair.source(), pair.target());
          // 5 至 8 千克: both numbers have one unit
          if (findings.stream().noneMatch(it -> it.place().overlaps(finding.place()))) {
            findings.add(finding);
          }
        }
      }
    }
    return findings;
  }

  /**
   * Numbers in digits that the translation says again with another unit, beside the right one: 40
   * 分钟 … 这 40 秒. The small ones meet by chance.
   */
  private static List<Pair> saidAgain(NumberTable table, int bead) {
    BeadNumbers numbers = table.beads().get(bead);
    List<Pair> again = new ArrayList<>();
    for (Placed extra : numbers.target()) {
      Quantity quantity = extra.quantity();
      if (quantity.kind() == Quantity.Kind.DIGITS
          && quantity.value() >= LEAST_SAID_AGAIN
          && !table.sourceNear(bead, quantity)
          && !Durations.of(numbers.source()).explain(quantity)) {
        numbers.pairs().stream()
            .filter(it -> it.source().quantity().kind() != Quantity.Kind.HINT)
            .filter(it -> unit(it.source()) == unit(it.target()))
            .filter(it -> Durations.areOneUnitApart(it.source().quantity(), quantity))
            .findFirst()
            .ifPresent(it -> again.add(new Pair(it.source(), extra)));
      }
    }
    return again;
  }

  private static Unit unit(Placed placed) {
    return placed.quantity().unit();
  }

  private static Finding finding(int bead, Placed source, Placed target) {
    Span span = target.quantity().span();
    String text = target.sentence().text();
    int end = Math.min(text.length(), unitEnd(text, span.end()));
    Span wide = new Span(span.start(), end);
    Unit found = unit(target);
    Unit expected = unit(source).beside(found);
    String phrase = phrase(source);
    String proposal = proposal(source, expected, wide.in(text).substring(span.length()));
    Finding.Builder finding =
        Finding.of(
                INFO,
                bead,
                target.sentence().file(wide),
                wide.in(text),
                new Message(
                    wide.in(text)
                        + ": the source has “"
                        + phrase
                        + "”, "
                        + expected.english()
                        + " and not "
                        + found.english(),
                    "“"
                        + wide.in(text)
                        + "”的单位与原文的“"
                        + phrase
                        + "”不符：应为"
                        + expected.chinese()
                        + "，而非"
                        + found.chinese()))
            .source(source.sentence().file(source.quantity().span()))
            .confidence(0.88);
    if (!proposal.isEmpty()) {
      finding
          .expected(wide.in(text).substring(0, span.length()) + proposal)
          .fix(new Fix(target.sentence().file(wide), span.in(text) + proposal, false));
    }
    return finding.build();
  }

  /**
   * The unit that should stand there, with what stands between it and the number; empty if not
   * known how to write it.
   *
   * @param was the unit found, with what stands before it
   */
  private static String proposal(Placed source, Unit expected, String was) {
    int start = 0;
    while (start < was.length() && "多余来几个+ ".indexOf(was.charAt(start)) >= 0) {
      start++;
    }
    String gap = was.substring(0, start).replace("个", "");
    String unit = was.substring(start);
    if (unit.isEmpty()
        || expected == Unit.NONE
        || expected == Unit.PERCENT
        || expected == Unit.YEN_OR_YUAN) {
      return "";
    }
    boolean sign = unit.indexOf('℃') >= 0 || unit.indexOf('℉') >= 0;
    if (sign && expected.sort() == Unit.Sort.WARMTH) {
      return gap + (expected == Unit.CELSIUS ? "℃" : "℉");
    }
    if (Han.is(unit.charAt(0)) || expected.chinese().charAt(0) < 128) {
      return gap + expected.chinese();
    }
    String text = source.sentence().text();
    int end = source.quantity().span().end();
    String written = text.substring(end, UnitWords.endAfter(text, end)).strip();
    boolean brief = written.length() <= 3 && UnitWords.english(written) == expected;
    return gap + (brief ? written : expected.chinese());
  }

  /** The number of the source with its unit. */
  private static String phrase(Placed placed) {
    String text = placed.sentence().text();
    Span span = placed.quantity().span();
    boolean signed = span.start() > 0 && "$€£¥￥₩₹".indexOf(text.charAt(span.start() - 1)) >= 0;
    if (signed) {
      return text.substring(span.start() - 1, span.end());
    }
    if (UnitWords.after(text, span.end()) == unit(placed)) {
      return text.substring(span.start(), UnitWords.endAfter(text, span.end()));
    }
    return text.substring(span.start(), unitEnd(text, span.end()));
  }

  /** The end of the unit after a number. */
  private static int unitEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 8) {
      at++;
      String rest = text.substring(at - 1, Math.min(text.length(), at - 1 + UnitWords.LONGEST));
      if (UnitWords.chinese(rest) != Unit.NONE) {
        boolean latin = text.charAt(at - 1) < 128 && text.charAt(at - 1) != '%';
        int end = at;
        while (latin
            && end < text.length()
            && Character.isLetter(text.charAt(end))
            && text.charAt(end) < 128) {
          end++;
        }
        return latin ? end : at - 1 + UnitWords.hanzi(rest);
      }
    }
    return from;
  }
}
