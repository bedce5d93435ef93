package io.github.duizhao.check;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The name in files and on the command line: {@code error}, {@code warning}, {@code note}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
