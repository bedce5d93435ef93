package io.github.duizhao.cli;

/** What the process ends with; part of the contract with scripts. */
final class ExitCode {

  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int USAGE = 2;

  /** A fault of ours. */
  static final int FAULT = 3;

  private ExitCode() {}
}
