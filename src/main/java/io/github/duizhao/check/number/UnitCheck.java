package io.github.duizhao.check.number;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
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
    return Finding.of(
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
        .confidence(0.88)
        .build();
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
