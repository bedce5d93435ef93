package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/** Finds names translated by the sense of their words: 阴天 for Overcast. */
public final class LiteralNameCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.LITERAL;
  }
}
