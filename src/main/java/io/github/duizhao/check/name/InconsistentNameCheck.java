package io.github.duizhao.check.name;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.article.NameInfos;
import java.util.List;

/** Finds names that stand in Latin letters and in hanzi: Liles and 莉莉斯. */
public final class InconsistentNameCheck implements Check {

  @Override
  public CheckInfo info() {
    return NameInfos.INCONSISTENT;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    return NameFaults.of(inspection, info());
  }
}
