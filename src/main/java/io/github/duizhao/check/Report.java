package io.github.duizhao.check;

import io.github.duizhao.bitext.Bitext;
import java.util.List;
import java.util.Objects;

/**
 * What the checks say about one bitext.
 *
 * @param findings by place in the target, then by check
 * @param held findings held back, because they rest on a bead that may be wrong
 * @param dismissed findings that the baseline or an ignore comment silences
 * @param ran the checks that ran
 * @param skipped the checks that did not: switched off, or without the source that they need
 */
public record Report(
    Bitext bitext,
    List<Finding> findings,
    List<Finding> held,
    List<Finding> dismissed,
    NameLedger names,
    List<CheckInfo> ran,
    List<CheckInfo> skipped) {

  public Report {
    Objects.requireNonNull(bitext, "bitext must not be null");
    findings = List.copyOf(findings);
    held = List.copyOf(held);
    dismissed = List.copyOf(dismissed);
    Objects.requireNonNull(names, "names must not be null");
    ran = List.copyOf(ran);
    skipped = List.copyOf(skipped);
  }

  /** How many findings are of this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
