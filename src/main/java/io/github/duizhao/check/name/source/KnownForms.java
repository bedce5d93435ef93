package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a name is written in Chinese, as termbase and dictionary know it: 里斯本 for Lisbon. */
final class KnownForms {

  private static final double LEAST = 0.9;

  private final Article article;

  KnownForms(Article article) {
    this.article = article;
  }

  /** All of them; empty for what the dictionary has as a plain word only. */
  List<String> of(String name) {
    List<String> forms = new ArrayList<>(accepted(name));
    for (Translation sense : article.lexicon().senses(Script.lower(name))) {
      if (sense.text().length() > 1 && isNameOf(sense.text(), name)) {
        forms.add(sense.text());
      }
    }
    return forms.stream().distinct().toList();
  }

  /** The usual one: the termbase's, or what the field has most often. */
  Optional<String> usual(String name) {
    List<String> accepted = accepted(name);
    return accepted.isEmpty()
        ? of(name).stream()
            .max(
                Comparator.comparingInt((String form) -> article.lexicon().count(form))
                    .thenComparing(String::length))
        : Optional.of(accepted.get(0));
  }

  /** Those on which the termbase or a second dictionary agrees. */
  List<String> established(String name) {
    String lower = Script.lower(name);
    return of(name).stream()
        .filter(
            form ->
                accepted(name).contains(form)
                    || article.lexicon().headwords(form).stream()
                        .anyMatch(word -> Script.lower(word.text()).equals(lower)))
        .toList();
  }

  private List<String> accepted(String name) {
    return article.terms().find(Script.squash(name)).stream()
        .filter(Term::name)
        .flatMap(term -> term.accepted().stream())
        .toList();
  }

  private boolean isNameOf(String form, String name) {
    String capital = Script.capital(Script.lower(name));
    return article.lexicon().glosses(form).stream()
        .anyMatch(gloss -> gloss.weight() >= LEAST && gloss.text().equals(capital));
  }
}
