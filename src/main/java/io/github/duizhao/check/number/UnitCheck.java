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
import java.util.Locale;
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
          findings.add(finding(i, pair.source(), pair.target()));
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
    return Finding.of(
            INFO,
            bead,
            target.sentence().file(wide),
            wide.in(text),
            new Message(
                "the source counts in " + source.quantity().unit().name().toLowerCase(Locale.ROOT),
                "单位与原文不符"))
        .source(source.sentence().file(source.quantity().span()))
        .confidence(0.88)
        .build();
  }

  /** The end of the unit after a number. */
  private static int unitEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 8) {
      at++;
      String rest = text.substring(at - 1, Math.min(text.length(), at - 1 + Unit.LONGEST));
      if (Unit.chinese(rest) != Unit.NONE) {
        boolean latin = text.charAt(at - 1) < 128 && text.charAt(at - 1) != '%';
        int end = at;
        while (latin
            && end < text.length()
            && Character.isLetter(text.charAt(end))
            && text.charAt(end) < 128) {
          end++;
        }
        return latin ? end : at - 1 + Unit.hanzi(rest);
      }
    }
    return from;
  }
}
