package io.github.duizhao.check;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a user chose about the checks.
 *
 * @param disabled ids of checks that do not run
 * @param enabled ids of checks that run though they are off by default
 * @param severities severity by check id, in place of the default
 * @param minConfidence findings on beads less sure than this are held back, 0 to 1
 * @param style typography preset: none, consistent, zhlint, autocorrect, gbt15834
 */
public record CheckSettings(
    Set<String> disabled,
    Set<String> enabled,
    Map<String, Severity> severities,
    double minConfidence,
    Style style) {

  /** Which matters of typographic style are looked at. */
  public enum Style {
    NONE,
    CONSISTENT,
    ZHLINT,
    AUTOCORRECT,
    GBT15834
  }

  public static final CheckSettings DEFAULT =
      new CheckSettings(Set.of(), Set.of(), Map.of(), 0.4, Style.NONE);

  public CheckSettings {
    disabled = Set.copyOf(new TreeSet<>(disabled));
    enabled = Set.copyOf(new TreeSet<>(enabled));
    severities = Map.copyOf(new TreeMap<>(severities));
    Objects.requireNonNull(style, "style must not be null");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be from 0 to 1: " + minConfidence);
    }
  }
}
