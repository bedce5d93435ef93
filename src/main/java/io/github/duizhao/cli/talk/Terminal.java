package io.github.duizhao.cli.talk;

import picocli.CommandLine.Model.CommandSpec;

/** What we know of the terminal. */
public final class Terminal {

  private static final int USUAL = 80;
  private static final int MOST = 1000;

  private static int known;

  private Terminal() {}

  /** How many columns it has: what the shell says, else what the system's own tool says. */
  public static synchronized int columns() {
    if (known == 0) {
      known = columns(System.getenv().getOrDefault("COLUMNS", ""));
    }
    return known;
  }

  private static int columns(String said) {
    if (said.matches("[1-9][0-9]{1,3}")) {
      return Integer.parseInt(said);
    }
    // picocli asks stty or mode; it gives its default where there is neither.
    int measured = CommandSpec.create().usageMessage().autoWidth(true).width();
    return measured < MOST ? measured : USUAL;
  }
}
