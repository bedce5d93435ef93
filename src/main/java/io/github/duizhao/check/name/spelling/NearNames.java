package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.Near;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Script;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that an article and its source show, which a misspelt word of it may mean. Those with
 * one first letter are looked for when a word with it asks: most letters are never asked for.
 */
final class NearNames {

  private final Article article;
  private final NameBook book;
  private final Map<Character, Map<String, Near>> byStart = new HashMap<>();

  NearNames(Article article, NameBook book) {
    this.article = article;
    this.book = book;
  }

  Collection<Near> startingWith(char first) {
    return bySquash(first).values();
  }

  boolean has(String squash) {
    return bySquash(squash.charAt(0)).containsKey(squash);
  }

  private Map<String, Near> bySquash(char first) {
    return byStart.computeIfAbsent(first, this::find);
  }

  private Map<String, Near> find(char first) {
    Map<String, Near> found = new LinkedHashMap<>();
    for (KnownName name : book.shown()) {
      String squash = Script.squash(name.form());
      if (squash.length() >= 5 && squash.charAt(0) == first && isProven(name)) {
        found.put(squash, new Near(name, squash));
      }
    }
    for (String squash : article.source().squashes()) {
      if (squash.length() < 4 || squash.charAt(0) != first) {
        continue;
      }
      for (List<Form> forms : article.source().forms(squash).values()) {
        Form form = forms.get(0);
        if (form.count() <= 2 && isNameLike(form)) {
          found.put(squash, new Near(form, squash));
        }
      }
    }
    return found;
  }

  private static boolean isProven(KnownName name) {
    return switch (name.proof()) {
      case ARTICLE ->
          name.places().size() >= 2 || Script.isCamel(name.form()) || !name.link().isEmpty();
      case HOST -> true;
      case TERMBASE, PATH, FIELD, WORD -> false;
    };
  }

  private boolean isNameLike(Form form) {
    String text = form.text();
    if (form.count() == 1) {
      return Script.hasUpper(text) || !article.isEnglish(text);
    }
    return text.indexOf(' ') < 0
        || text.indexOf(". ") < 0
            && form.passage().pieces().subList(form.first(), form.first() + form.count()).stream()
                .noneMatch(piece -> isPlainWord(piece.text()));
  }

  /** A small English word belongs to no name beside it: Kubernetes now. */
  private boolean isPlainWord(String word) {
    return !Script.hasUpper(word) && article.isEnglish(word);
  }
}
