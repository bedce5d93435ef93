package io.github.duizhao.cli.talk;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Overlap;
import io.github.duizhao.check.Message;
import io.github.duizhao.text.Document;
import java.util.Locale;
import java.util.Optional;

/** Says that two texts seem to be no pair, or that most of one is missing in the other. */
public final class Doubt {

  private Doubt() {}

  /** One line; empty for a pair that looks right. */
  public static Optional<Message> of(Bitext bitext) {
    if (!bitext.hasSource() || bitext.target().isEmpty()) {
      return Optional.empty();
    }
    Overlap overlap = bitext.overlap();
    String source = bitext.source().document().name();
    String target = bitext.target().document().name();
    if (overlap.isNone()) {
      return Optional.of(
          together(source, target, percent(Math.max(overlap.source(), overlap.target()))));
    }
    if (overlap.isPartial()) {
      boolean shorter = overlap.source() < overlap.target();
      String share = percent(Math.min(overlap.source(), overlap.target()));
      return Optional.of(shorter ? only(share, source, target) : only(share, target, source));
    }
    return Optional.empty();
  }

  private static Message together(String source, String target, String share) {
    return new Message(
        "%s and %s seem not to belong together: %s of the sentences have a counterpart"
            .formatted(source, target, share),
        "%s 与 %s 似乎不是原文和译文：只有 %s 的句子有对应".formatted(source, target, share));
  }

  private static Message only(String share, String shorter, String longer) {
    return new Message(
        "only %s of the sentences of %s have a counterpart in %s".formatted(share, shorter, longer),
        "%s 的句子中只有 %s 在 %s 中有对应".formatted(shorter, share, longer));
  }

  /**
   * Tells of a wrong or an empty file in the place of one of the texts, which makes most checks
   * silent.
   */
  public static void tell(Bitext bitext, boolean targetOnly, Talk talk) {
    Document target = bitext.target().document();
    String source = bitext.source().document().name();
    of(bitext).ifPresent(talk::say);
    if (!targetOnly && bitext.source().isEmpty() && !bitext.target().isEmpty()) {
      talk.say(
          new Message(
              source + " holds no text: the translation is checked by itself",
              source + " 中没有文字：只检查译文"));
    } else if (targetOnly && !bitext.target().isEmpty() && !target.lang().isChinese()) {
      Locale locale = target.lang().locale();
      talk.say(
          new Message(
              "%s is taken for %s: most checks are made for Chinese"
                  .formatted(target.name(), locale.getDisplayLanguage(Locale.ENGLISH)),
              "%s 看来是%s：多数检查是为中文做的"
                  .formatted(target.name(), locale.getDisplayLanguage(Locale.SIMPLIFIED_CHINESE))));
    }
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
