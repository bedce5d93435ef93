package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/** Finds names of which a part is translated: 新 Stack for The New Stack. */
public final class HalfTranslatedNameCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.HALF;
  }
}
