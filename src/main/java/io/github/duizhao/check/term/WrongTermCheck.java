package io.github.duizhao.check.term;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code wrong-term}: a term translated by a sense that its field does not use, with and without
 * the source; and forms that a termbase forbids or misses.
 */
public final class WrongTermCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "wrong-term",
          new Message("A term in a sense that its field does not use", "术语译成了该领域不用的义项"),
          Category.WRONG_TERM,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    if (!inspection.bitext().target().lang().isChinese()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (inspection.bitext().hasSource()) {
      for (TermFault fault : TermFaults.of(inspection).list()) {
        if (fault.isWrong()) {
          findings.add(TermFindings.of(INFO, fault, inspection));
        }
      }
    } else if (!ChineseScript.of(inspection).isTraditional()) {
      TargetTerms terms = new TargetTerms(TermBeads.of(inspection).list(), Meanings.of(inspection));
      terms.find().forEach(fault -> findings.add(TermFindings.of(INFO, fault)));
    }
    List<Finding> credits = new PictureCredits(inspection).find(INFO);
    findings.removeIf(
        guess -> credits.stream().anyMatch(credit -> credit.place().overlaps(guess.place())));
    findings.addAll(credits);
    List<Finding> rules = new TermbaseRules(INFO, inspection).find();
    findings.removeIf(
        guess -> rules.stream().anyMatch(rule -> rule.place().overlaps(guess.place())));
    findings.addAll(rules);
    return findings;
  }
}
