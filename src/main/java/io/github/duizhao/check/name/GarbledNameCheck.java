package io.github.duizhao.check.name;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.article.NameInfos;
import java.util.List;

/** Finds names misspelt, or written by their sound: 库伯内特 for Kubernetes. */
public final class GarbledNameCheck implements Check {

  @Override
  public CheckInfo info() {
    return NameInfos.GARBLED;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    return NameFaults.of(inspection, info());
  }
}
