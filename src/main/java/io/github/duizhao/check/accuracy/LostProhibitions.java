package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source forbids and the translation allows or demands (may not use, 可以使用), in beads that
 * negate elsewhere and therefore do not look as if they had lost a negation.
 */
final class LostProhibitions {

  private static final Pattern FORBIDS =
      Pattern.compile(
          "\\b(?:may|must|shall|should|can|could) not\\b(?! (?:only|just|merely|be able))|\\bcannot\\b"
              + "|\\b(?:can|must|should|could|sha|need)n?['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  /** Sentences that Chinese often turns round: only … may. */
  private static final Pattern TURNED =
      Pattern.compile(
          "\\b(?:unless|until|except|other than|only|but|without|or else|otherwise|help)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALLOWS = Pattern.compile("可以|必须|必須|应当|應當|应该|應該|能够|能夠|务必");

  private static final Pattern LIMITS = Pattern.compile("[只仅僅才除难難]|之前|以前|前提");

  private final Inspection inspection;

  LostProhibitions(Inspection inspection) {
    this.inspection = inspection;
  }

  /** The first thing forbidden that is allowed, by the clause that renders the words beside it. */
  Optional<LostNegations.Lost> in(Bead bead) {
    for (Sentence sentence : bead.source()) {
      String text = Passage.mask(sentence);
      Matcher forbids = FORBIDS.matcher(text);
      if (TURNED.matcher(text).find()) {
        continue;
      }
      while (forbids.find()) {
        Span place = new Span(forbids.start(), forbids.end());
        LikelyPlace.Clause clause = LikelyPlace.of(sentence, place, bead.target(), inspection);
        String chinese = clause.span().in(clause.sentence().text());
        if (ALLOWS.matcher(chinese).find()
            && !LIMITS.matcher(chinese).find()
            && !LostNegations.negates(chinese)) {
          return Optional.of(new LostNegations.Lost(sentence, place));
        }
      }
    }
    return Optional.empty();
  }
}
