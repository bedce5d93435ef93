package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/**
 * Finds names with spaces where they have none, or without where they have: {@code simple cast}.
 */
public final class SplitNameCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.SPLIT;
  }
}
