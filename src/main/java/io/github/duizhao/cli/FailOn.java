package io.github.duizhao.cli;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;

/** The least severity that makes the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  int code(Report report) {
    if (this == NEVER) {
      return ExitCode.CLEAN;
    }
    Severity least = Severity.valueOf(name());
    return report.findings().stream().anyMatch(finding -> finding.severity().atLeast(least))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
