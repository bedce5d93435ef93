package io.github.duizhao.check.name;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import java.util.List;

/** A check that reads what {@link NameFaults} says of the whole article. */
abstract class NameCheck implements Check {

  @Override
  public final boolean begin(Inspection inspection) {
    NameFaults.begin(inspection);
    return true;
  }

  @Override
  public final List<Finding> check(Inspection inspection) {
    return NameFaults.of(inspection, info());
  }
}
