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
 * @param dismissed fingerprints of findings that were looked at and are not to be shown again
 */
public record CheckSettings(
    Set<String> disabled,
    Set<String> enabled,
    Map<String, Severity> severities,
    double minConfidence,
    Style style,
    Set<String> dismissed) {

  /** Which matters of typographic style are looked at. */
  public enum Style {
    NONE,
    CONSISTENT,
    ZHLINT,
    AUTOCORRECT,
    GBT15834
  }

  public static final CheckSettings DEFAULT =
      new CheckSettings(Set.of(), Set.of(), Map.of(), 0.4, Style.NONE, Set.of());

  public CheckSettings {
    disabled = Set.copyOf(new TreeSet<>(disabled));
    enabled = Set.copyOf(new TreeSet<>(enabled));
    severities = Map.copyOf(new TreeMap<>(severities));
    dismissed = Set.copyOf(dismissed);
    Objects.requireNonNull(style, "style must not be null");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be from 0 to 1: " + minConfidence);
    }
  }

  /** Whether the check is wanted, source or not. */
  public boolean runs(CheckInfo info) {
    return !disabled.contains(info.id())
        && (!info.optional() || enabled.contains(info.id()) || style != Style.NONE);
  }

  /** What style a check looks for; one that is enabled by name without a preset: the text's own. */
  public StyleRules style(CheckInfo info) {
    boolean named = style == Style.NONE && enabled.contains(info.id());
    return named ? StyleRules.CONSISTENT : StyleRules.of(style);
  }

  public CheckSettings withDismissed(Set<String> fingerprints) {
    return new CheckSettings(disabled, enabled, severities, minConfidence, style, fingerprints);
  }

  public CheckSettings withStyle(Style other) {
    return new CheckSettings(disabled, enabled, severities, minConfidence, other, dismissed);
  }

  /** These settings with some checks on; the last word counts. */
  public CheckSettings enable(Set<String> ids) {
    Set<String> on = new TreeSet<>(enabled);
    on.addAll(ids);
    Set<String> off = new TreeSet<>(disabled);
    off.removeAll(ids);
    return new CheckSettings(off, on, severities, minConfidence, style, dismissed);
  }

  /** These settings with some checks off; the last word counts. */
  public CheckSettings disable(Set<String> ids) {
    Set<String> off = new TreeSet<>(disabled);
    off.addAll(ids);
    Set<String> on = new TreeSet<>(enabled);
    on.removeAll(ids);
    return new CheckSettings(off, on, severities, minConfidence, style, dismissed);
  }

  /** These settings with some severities more. */
  public CheckSettings grade(Map<String, Severity> grades) {
    Map<String, Severity> all = new TreeMap<>(severities);
    all.putAll(grades);
    return new CheckSettings(disabled, enabled, all, minConfidence, style, dismissed);
  }
}
