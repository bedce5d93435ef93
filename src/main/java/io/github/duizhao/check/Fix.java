package io.github.duizhao.check;

import io.github.duizhao.text.Span;
import java.util.Objects;

/**
 * A proposal: put {@code replacement} in the place of {@code span}.
 *
 * @param span within the content of the target; empty to insert
 * @param safe whether a program may apply it without a person's look
 */
public record Fix(Span span, String replacement, boolean safe) {

  public Fix {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(replacement, "replacement must not be null");
  }
}
