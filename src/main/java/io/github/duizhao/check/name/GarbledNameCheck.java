package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;

/** Finds names misspelt, or written by their sound: 库伯内特 for Kubernetes. */
public final class GarbledNameCheck extends NameCheck {

  @Override
  public CheckInfo info() {
    return NameInfos.GARBLED;
  }
}
