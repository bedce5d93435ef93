package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/** Finds names with wrong capitals: {@code Javascript}. */
public final class WrongCaseCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.CASE;
  }
}
