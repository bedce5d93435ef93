package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.Near;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Distance;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which name a strange word misses by a letter or two. */
final class NearestName {

  /** A shorter name is too near to too many words, unless the source has it. */
  private static final int SHORTEST = 5;

  /**
   * Two slips are no chance in words as long as these: in any, and where the source has the name.
   */
  private static final int LONG = 10;

  private static final int LONG_IN_SOURCE = 8;

  /** A longer word in capitals is shouted rather than an acronym of its own. */
  private static final int LONGEST_ACRONYM = 5;

  /** A spelling that the article has as often as this is its own name, not a listed one. */
  private static final int HOUSE = 3;

  private final Article article;
  private final NameBook book;
  private final NearNames names;
  private final Identifiers identifiers;

  NearestName(Article article, NameBook book) {
    this.article = article;
    this.book = book;
    this.names = new NearNames(article, book);
    this.identifiers = new Identifiers(article);
  }

  /** The nearest name, if one is near; of equally near ones the first in order. */
  Optional<Near> of(String squash, Form form) {
    if (form.text().indexOf(' ') > 0 && isOfSourceWords(form)
        || Identifiers.isPartOfLonger(form)
        || Spelt.isVersion(form.text())) {
      return Optional.empty();
    }
    boolean known = isKnown(form, true);
    boolean english = isKnown(form, false);
    long letters = Near.letters(squash);
    List<Near> all = new ArrayList<>(names.startingWith(squash.charAt(0)));
    all.addAll(article.terms().kept().nears(squash.charAt(0)));
    Near best = null;
    int least = Integer.MAX_VALUE;
    for (Near near : all) {
      String name = near.squash();
      int limit = limit(squash, near);
      // Each slip takes one letter away and adds one at most: of thousands few are left.
      if (Long.bitCount(near.letters() ^ letters) > 2 * limit
          || name.equals(squash)
          || name.length() < SHORTEST && near.source().isEmpty()
          || Math.abs(name.length() - squash.length()) > limit
          || Spelt.isInflected(squash, name)
          || Spelt.isInflected(name, squash)
          || isOtherwiseShown(near)
          || isHouse(form, near)
          || isListed(near) && Spelt.hasOtherWord(form.text(), near.form())
          || isWordOf(near, squash)
          || Spelt.isTied(form.text()) && !Spelt.isTied(near.form())
          || near.source().filter(it -> identifiers.isOwnWord(form, it)).isPresent()
          || (near.source().isPresent() ? english : known) && !leadsTo(form, near)) {
        continue;
      }
      int distance = Distance.of(squash, name);
      if (distance <= limit
          && (distance < least || distance == least && name.compareTo(best.squash()) < 0)
          && Spelt.sameDigits(squash, name)
          && !isRarer(near, form)) {
        best = near;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters may be wrong. */
  private static int limit(String squash, Near near) {
    boolean isLong =
        squash.length() >= LONG || near.source().isPresent() && squash.length() >= LONG_IN_SOURCE;
    return isLong ? 2 : 1;
  }

  /** Whether the article or its source shows this listed name: then that counts. */
  private boolean isOtherwiseShown(Near near) {
    return isListed(near) && (book.isShown(near.squash()) || names.has(near.squash()));
  }

  /** Whether the source has each of its words: trait OutlinePrint. */
  private boolean isOfSourceWords(Form form) {
    return form.passage().pieces().subList(form.first(), form.first() + form.count()).stream()
        .allMatch(piece -> article.source().hasSquash(Script.squash(piece.text())));
  }

  /** Whether all its words are words of English or of the field. */
  private boolean isKnown(Form form, boolean field) {
    for (int i = form.first(); i < form.first() + form.count(); i++) {
      String word = form.passage().pieces().get(i).text();
      boolean known =
          article.isEnglish(word)
              || field && article.lexicon().usage(word).count() > 0
              || Casing.isUpper(word) && word.length() <= LONGEST_ACRONYM;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean leadsTo(Form form, Near near) {
    return near.known().filter(k -> !k.link().isEmpty()).isPresent()
        && article.linksAt(form.passage(), form.start(), form.end()).stream()
            .anyMatch(
                l ->
                    l.kind() == LinkName.Kind.HOST
                        && Script.squash(l.text()).equals(near.squash()));
  }

  /** Whether the article has the strange word more often than the name. */
  private boolean isRarer(Near near, Form form) {
    return near.known().isPresent()
        && near.known().get().proof() == Proof.ARTICLE
        && near.known().get().places().size() <= article.target().count(form.text());
  }

  /** Whether the address has the very word: Fujifilm and fujifilm-x.com. */
  private static boolean isWordOf(Near near, String squash) {
    return near.known().stream()
        .anyMatch(known -> List.of(known.link().split("[-_.]", 9)).contains(squash));
  }

  /** Whether the article writes it so often that it means what it writes. */
  private boolean isHouse(Form form, Near near) {
    return isListed(near) && article.target().count(form.text()) >= HOUSE;
  }

  private static boolean isListed(Near near) {
    return near.known().isPresent() && near.known().get().proof() == Proof.TERMBASE;
  }
}
