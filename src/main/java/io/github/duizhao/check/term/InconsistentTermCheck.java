package io.github.duizhao.check.term;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** {@code inconsistent-term}: a term rendered otherwise than in the rest of the text. */
public final class InconsistentTermCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "inconsistent-term",
          new Message("A term rendered otherwise than in the rest of the text", "同一术语前后译法不一"),
          Category.INCONSISTENT_TERM,
          Severity.WARNING,
          true);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    for (TermFault fault : TermFaults.of(inspection).list()) {
      if (!fault.isWrong()) {
        findings.add(TermFindings.of(INFO, fault, inspection));
      }
    }
    return findings;
  }
}
