package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.PersonPlaces;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether hanzi that sound like a name of the termbase may be it, though nothing in the article
 * shows that name. Among thousands of products there is always one that sounds like somebody's
 * name, so the article must be one about products, and the hanzi must nowhere stand where only a
 * person can. One thread.
 */
final class ListedSounds {

  /** So many listed names in Latin letters has an article about products. */
  private static final int PRODUCTS = 3;

  /** A name in a longer paragraph stands beside a listed one, if it is one itself. */
  private static final int SHORT = 30;

  private final Article article;
  private final boolean products;
  private final Map<String, Boolean> persons = new HashMap<>();

  ListedSounds(Article article) {
    this.article = article;
    int found = 0;
    for (String squash : article.target().squashes()) {
      found += isKept(squash) ? 1 : 0;
    }
    products = found >= PRODUCTS;
  }

  /** Whether the termbase has it as a name that stays in Latin letters. */
  boolean isListed(String form) {
    return isKept(Script.squash(form));
  }

  private boolean isKept(String squash) {
    return article.terms().kept().bySquash().containsKey(squash);
  }

  /** Whether the word may be a listed name there. */
  boolean mayBe(NamePassage passage, Token token) {
    return products
        && (passage.text().length() <= SHORT
            || passage.pieces().stream().anyMatch(piece -> isListed(piece.text())))
        && !isPerson(token.text());
  }

  /** Whether these hanzi stand for a person somewhere in the article. */
  boolean isPerson(String name) {
    return persons.computeIfAbsent(name, this::standsForPerson);
  }

  private boolean standsForPerson(String name) {
    int labels = 0;
    for (NamePassage passage : article.target().passages()) {
      String text = passage.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        int end = at + name.length();
        if (PersonPlaces.is(text, at, end)) {
          return true;
        }
        labels += isLabel(text, at, end) ? 1 : 0;
      }
    }
    // who says one thing only may be a thing that is explained
    return labels > 1;
  }

  /** Whether nothing but it stands before a colon at the beginning: 米格尔：你好。 */
  private static boolean isLabel(String text, int start, int end) {
    return end < text.length()
        && "：:".indexOf(text.charAt(end)) >= 0
        && text.substring(0, start).isBlank();
  }
}
