package io.github.duizhao.cli;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Overlap;
import java.util.Optional;

/** Says that two texts seem to be no pair, or that most of one is missing in the other. */
final class Doubt {

  private Doubt() {}

  /** One line; empty for a pair that looks right. */
  static Optional<String> of(Bitext bitext) {
    if (!bitext.hasSource() || bitext.target().isEmpty()) {
      return Optional.empty();
    }
    Overlap overlap = bitext.overlap();
    String source = bitext.source().document().name();
    String target = bitext.target().document().name();
    if (overlap.isNone()) {
      return Optional.of(
          "%s and %s seem not to belong together: %s of the sentences have a counterpart"
              .formatted(source, target, percent(Math.max(overlap.source(), overlap.target()))));
    }
    if (overlap.isPartial()) {
      boolean shorter = overlap.source() < overlap.target();
      return Optional.of(
          "only %s of the sentences of %s have a counterpart in %s"
              .formatted(
                  percent(Math.min(overlap.source(), overlap.target())),
                  shorter ? source : target,
                  shorter ? target : source));
    }
    return Optional.empty();
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
