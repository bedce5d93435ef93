package io.github.duizhao.check.name;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.article.NameInfos;
import java.util.List;

/** Finds names of which a part is translated: 新 Stack for The New Stack. */
public final class HalfTranslatedNameCheck implements Check {

  @Override
  public CheckInfo info() {
    return NameInfos.HALF;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    return NameFaults.of(inspection, info());
  }
}
