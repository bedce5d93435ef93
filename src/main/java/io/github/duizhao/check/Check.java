package io.github.duizhao.check;

import java.util.List;

/**
 * A rule that finds faults in a translation. It does not know how the beads were found, so that it
 * works as well on a translation memory from elsewhere. Thread-safe: what it learns of one bitext
 * it keeps in the {@link Inspection}.
 */
public interface Check {

  CheckInfo info();

  /** What it finds, in any order. Odd text is no error: a check never throws. */
  List<Finding> check(Inspection inspection);
}
