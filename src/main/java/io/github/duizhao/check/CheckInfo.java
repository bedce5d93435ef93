package io.github.duizhao.check;

import java.util.Objects;

/**
 * What a check is, before it runs.
 *
 * @param id kebab case; once released it never changes
 * @param summary what it finds, in one line
 * @param severity the default
 * @param needsSource whether it can say nothing about a translation alone
 * @param optional whether it runs only where a user asks for it, by its id or by a style
 */
public record CheckInfo(
    String id,
    Message summary,
    Category category,
    Severity severity,
    boolean needsSource,
    boolean optional) {

  public CheckInfo {
    Objects.requireNonNull(summary, "summary must not be null");
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("a check's id is in kebab case: " + id);
    }
  }

  /** A check that runs by default. */
  public CheckInfo(
      String id, Message summary, Category category, Severity severity, boolean needsSource) {
    this(id, summary, category, severity, needsSource, false);
  }
}
