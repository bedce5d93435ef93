package io.github.duizhao.check.catalogue;

import io.github.duizhao.check.Check;
import java.util.List;

/** Every check of the program, in the order in which they run. A new check is added here. */
public final class AllChecks {

  private static final List<Check> ALL = List.of();

  private AllChecks() {}

  public static List<Check> list() {
    return ALL;
  }
}
