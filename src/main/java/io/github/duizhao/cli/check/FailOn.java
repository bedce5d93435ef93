package io.github.duizhao.cli.check;

import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Tally;
import io.github.duizhao.cli.talk.ExitCode;
import java.util.Arrays;

/** The least severity that makes the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  int code(Report report) {
    return code(Tally.of(report));
  }

  int code(Tally tally) {
    if (this == NEVER) {
      return ExitCode.CLEAN;
    }
    Severity least = Severity.valueOf(name());
    return Arrays.stream(Severity.values())
            .anyMatch(severity -> severity.atLeast(least) && tally.count(severity) > 0)
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
