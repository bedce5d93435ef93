package io.github.duizhao.format.unit;

import io.github.duizhao.text.Lang;
import java.util.Objects;
import java.util.Optional;

/** The languages that a user wants from a file; empty for what the file itself tells. */
public record Langs(Optional<Lang> source, Optional<Lang> target) {

  public static final Langs UNKNOWN = new Langs(Optional.empty(), Optional.empty());

  public Langs {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(target, "target must not be null");
  }

  /**
   * A language tag as files write it ({@code EN_us}, {@code zh-hans}, {@code eng}); empty for what
   * is none.
   */
  public static Optional<Lang> tag(String written) {
    String tag = written.strip();
    if (tag.isEmpty() || tag.length() > 60 || tag.startsWith("*")) {
      return Optional.empty();
    }
    return Lang.lenient(tag);
  }
}
