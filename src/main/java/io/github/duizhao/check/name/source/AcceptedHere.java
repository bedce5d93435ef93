package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.TermMatcher;
import java.util.stream.Stream;

/**
 * Tells whether a bead's translation renders a name in a way that the termbase or field accepts.
 */
final class AcceptedHere {

  private final Article article;
  private final BeadText text;
  private final Culprits culprits;

  AcceptedHere(Article article, BeadText text, Culprits culprits) {
    this.article = article;
    this.text = text;
    this.culprits = culprits;
  }

  /** Whether the bead's translation has a form that the termbase or the field accepts. */
  boolean is(int bead, String name, boolean keptOften, boolean notField) {
    boolean kept = notField || article.lexicon().usage(Script.lower(name)).kept() >= 0.8;
    for (BeadText.Stretch stretch : text.target(bead)) {
      for (TermMatcher.Hit hit : article.hits(stretch.passage(), stretch.start(), stretch.end())) {
        if (hit.kind() == TermMatcher.Kind.ACCEPTED
            && isFor(hit.span().in(stretch.passage().text()), name)
            && !(keptOften && isSound(hit.span().in(stretch.passage().text()), name))) {
          return true;
        }
      }
      String target = article.lexicon().simplify(stretch.text());
      // The matcher finds what is written as the termbase has it.
      boolean otherScript = article.script().isTraditional();
      if (otherScript && accepted(name).anyMatch(target::contains)) {
        return true;
      }
      for (Translation rendering : article.lexicon().renderings(Script.lower(name))) {
        if (!kept && rendering.weight() >= 0.1 && target.contains(rendering.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the termbase accepts the form for this name: 奥克兰 is Oakland and Auckland. */
  private boolean isFor(String form, String name) {
    return accepted(name).anyMatch(form::equals);
  }

  private Stream<String> accepted(String name) {
    return article.terms().find(Script.squash(name)).stream()
        .flatMap(term -> term.accepted().stream());
  }

  /** Whether an accepted form is a mere writing of the sound, one that the field does not use. */
  private boolean isSound(String text, String name) {
    return article.lexicon().count(text) <= 0 && culprits.sounds().logOdds(name, text) > 2;
  }
}
