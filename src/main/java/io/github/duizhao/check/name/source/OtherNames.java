package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Demonyms;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds another real name in the place of one that the dictionary has: Bucharest for Budapest. */
final class OtherNames {

  private static final double LEAST = 0.9;

  private final Article article;
  private final BeadText text;
  private final Explained explained;

  OtherNames(Article article, BeadText text, Explained explained) {
    this.article = article;
    this.text = text;
    this.explained = explained;
  }

  /**
   * The dictionary's Chinese for a word with a capital that it has as a name only; empty if there
   * is none.
   */
  Optional<String> form(Mention mention) {
    String lower = Script.lower(mention.text());
    if (Casing.isUpper(mention.text())
        || lower.length() < 4
        || article.isEnglish(lower)
        || Demonyms.is(mention.text(), article.lexicon())) {
      return Optional.empty();
    }
    List<Translation> senses = article.lexicon().senses(lower);
    return senses.isEmpty() || senses.get(0).text().length() < 2
        ? Optional.empty()
        : Optional.of(senses.get(0).text());
  }

  /** The other name, where no known form of this one stands in the bead's translation. */
  Optional<Culprit> find(Mention mention) {
    String lower = Script.lower(mention.text());
    Set<String> stems = text.stems(mention.bead(), m -> m == mention);
    Optional<Culprit> found = Optional.empty();
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      String target = article.lexicon().simplify(stretch.text());
      if (holds(target, article.lexicon().senses(lower))
          || holds(target, article.lexicon().renderings(lower))) {
        return Optional.empty();
      }
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Token token = stretch.tokens().get(i);
        if (token.han() && isOtherName(token.text(), lower) && !explained.is(token.text(), stems)) {
          Span span = new Span(token.start(), token.end());
          found = Optional.of(new Culprit(stretch.passage(), span, Verdict.GARBLED, 0.7, 0));
        }
      }
    }
    return found;
  }

  private static boolean holds(String target, List<Translation> translations) {
    return translations.stream().anyMatch(t -> target.contains(t.text()));
  }

  /** Whether the dictionary has the word as a name and as nothing else. */
  private boolean isOtherName(String han, String lower) {
    if (han.length() < 2 || article.terms().acceptedFor(han).stream().anyMatch(this::isInSource)) {
      return false;
    }
    List<Translation> glosses = article.lexicon().glosses(han);
    return !ofTime(han)
        && glosses.stream().anyMatch(g -> g.weight() >= LEAST && isName(g.text()))
        && glosses.stream()
            .allMatch(g -> Script.hasUpper(g.text()) && !Script.lower(g.text()).equals(lower));
  }

  /** Days and months have capitals in English, and name no place: 周三, 六月. */
  private static boolean ofTime(String han) {
    return han.endsWith("月") || han.matches("(?:周|星期|礼拜).");
  }

  private boolean isInSource(Term term) {
    return Stream.concat(Stream.of(term.source()), term.variants().stream())
        .anyMatch(form -> article.source().hasSquash(Script.squash(form)));
  }

  private static boolean isName(String gloss) {
    return Character.isUpperCase(gloss.charAt(0)) && gloss.indexOf(' ') < 0;
  }
}
