package io.github.duizhao.cli;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Overlap;
import io.github.duizhao.text.Document;
import java.io.PrintWriter;
import java.util.Locale;
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

  /**
   * Tells of a wrong or an empty file in the place of one of the texts, which makes most checks
   * silent.
   */
  static void tell(Bitext bitext, boolean targetOnly, PrintWriter err) {
    Document target = bitext.target().document();
    of(bitext).ifPresent(line -> err.println("duizhao: " + line));
    if (!targetOnly && bitext.source().isEmpty() && !bitext.target().isEmpty()) {
      err.println(
          "duizhao: "
              + bitext.source().document().name()
              + " holds no text: the translation is checked by itself");
    } else if (targetOnly && !bitext.target().isEmpty() && !target.lang().isChinese()) {
      err.println(
          "duizhao: %s is taken for %s: most checks are made for Chinese"
              .formatted(target.name(), target.lang().locale().getDisplayLanguage(Locale.ENGLISH)));
    }
    err.flush();
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
