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

  /** So many letters two words have in common that are made from one name: Belgium, Belgian. */
  private static final int ROOT = 5;

  private static final String SORTS = "教语族节";

  private final Article article;
  private final BeadText text;
  private final Explained explained;
  private final KnownForms known;
  private final boolean inHanzi;

  /**
   * @param inHanzi whether the article writes its names in hanzi
   */
  OtherNames(Article article, BeadText text, Explained explained, boolean inHanzi) {
    this.article = article;
    this.text = text;
    this.explained = explained;
    this.known = new KnownForms(article);
    this.inHanzi = inHanzi;
  }

  /**
   * The dictionary's Chinese for a word with a capital that it has as a name only; empty if there
   * is none.
   */
  Optional<String> form(Mention mention) {
    String name = name(mention);
    if (Casing.isUpper(mention.text()) || name.length() < 4 || article.isEnglish(name)) {
      return Optional.empty();
    }
    return known.usual(name).filter(form -> !ofTime(form));
  }

  /**
   * In small letters; of a person or thing of a place the place's, where such names stand in hanzi.
   */
  private String name(Mention mention) {
    if (Demonyms.is(mention.text(), article.lexicon())) {
      return inHanzi
          ? Demonyms.places(mention.text(), article.lexicon()).stream().findFirst().orElse("")
          : "";
    }
    return Script.lower(mention.text());
  }

  /** The other name, where no known form of this one stands in the bead's translation. */
  Optional<Culprit> find(Mention mention) {
    String lower = name(mention);
    Set<String> stems = text.stems(mention.bead(), m -> m == mention);
    Optional<Culprit> found = Optional.empty();
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      String target = article.lexicon().simplify(stretch.text());
      if (holds(target, article.lexicon().senses(lower))
          || holds(target, article.lexicon().senses(Script.lower(mention.text())))
          // European is of Europe, though Europa is a moon.
          || Demonyms.places(mention.text(), article.lexicon()).stream()
              .anyMatch(place -> holds(target, article.lexicon().senses(place)))
          || holds(target, article.lexicon().renderings(lower))) {
        return Optional.empty();
      }
      for (int i = stretch.from(); i < stretch.to(); i++) {
        Token token = stretch.tokens().get(i);
        if (token.han()
            && isOfOneSort(token.text(), mention)
            && isOtherName(token.text(), lower)
            && !explained.is(token.text(), stems)
            && !isOfPlace(token.text(), stems)) {
          Span span = new Span(token.start(), token.end());
          found = Optional.of(new Culprit(stretch.passage(), span, Verdict.GARBLED, 0.7, 0));
        }
      }
    }
    return found;
  }

  /** Whether a word of the source is made from the place's name: 法国 in a Frenchwoman. */
  private boolean isOfPlace(String han, Set<String> stems) {
    return article.lexicon().glosses(han).stream()
        .map(gloss -> Script.lower(gloss.text()))
        .filter(place -> place.length() >= ROOT)
        .anyMatch(
            place -> stems.stream().anyMatch(stem -> stem.startsWith(place.substring(0, ROOT))));
  }

  /** A faith, language or people was written for another of these: 天主教 for no Joseph. */
  private boolean isOfOneSort(String han, Mention mention) {
    char sort = han.charAt(han.length() - 1);
    return SORTS.indexOf(sort) < 0
        || known.of(name(mention)).stream().anyMatch(it -> it.charAt(it.length() - 1) == sort);
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
    return han.matches(".*月份?") || han.matches("(?:周|星期|礼拜).");
  }

  private boolean isInSource(Term term) {
    return Stream.concat(Stream.of(term.source()), term.variants().stream())
        .anyMatch(form -> article.source().hasSquash(Script.squash(form)));
  }

  private static boolean isName(String gloss) {
    return Character.isUpperCase(gloss.charAt(0)) && gloss.indexOf(' ') < 0;
  }
}
