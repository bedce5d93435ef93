package io.github.duizhao.check.name;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.article.NameInfos;
import java.util.List;

/** Finds names translated by the sense of their words: 阴天 for Overcast. */
public final class LiteralNameCheck implements Check {

  @Override
  public CheckInfo info() {
    return NameInfos.LITERAL;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    return NameFaults.of(inspection, info());
  }
}
