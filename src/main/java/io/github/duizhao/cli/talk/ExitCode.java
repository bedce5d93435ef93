package io.github.duizhao.cli.talk;

/** What the process ends with; part of the contract with scripts. */
public final class ExitCode {

  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  public static final int USAGE = 2;

  /** A fault of ours. */
  public static final int FAULT = 3;

  private ExitCode() {}
}
