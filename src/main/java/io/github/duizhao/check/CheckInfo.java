package io.github.duizhao.check;

import java.util.Objects;

/**
 * What a check is, before it runs.
 *
 * @param id kebab case; once released it never changes
 * @param summary what it finds, in one line
 * @param severity the default
 * @param needsSource whether it can say nothing about a translation alone
 */
public record CheckInfo(
    String id, Message summary, Category category, Severity severity, boolean needsSource) {

  public CheckInfo {
    Objects.requireNonNull(summary, "summary must not be null");
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("a check's id is in kebab case: " + id);
    }
  }
}
