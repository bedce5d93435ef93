package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/** Finds names that stand in Latin letters and in hanzi: Liles and 莉莉斯. */
public final class InconsistentNameCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.INCONSISTENT;
  }
}
