package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * How a name should be written, and how we know.
 *
 * @param english what shows it, in English
 * @param chinese the same in Chinese
 * @param source where the source shows it
 * @param related where the translation does
 * @param certain whether that leaves no doubt
 */
record RightForm(
    String form,
    String english,
    String chinese,
    List<Span> source,
    List<Span> related,
    boolean certain) {

  static RightForm inSource(String form, Form place) {
    return new RightForm(
        form, "the source has " + form, "原文作 " + form, List.of(place.file()), List.of(), true);
  }

  static RightForm inTermbase(String form) {
    return new RightForm(
        form, "the termbase has " + form, "术语库作 " + form, List.of(), List.of(), true);
  }

  static RightForm elsewhere(Article article, String form, Form place, boolean certain) {
    int line = article.target().document().content().position(place.file().start()).line();
    return new RightForm(
        form,
        "line " + line + " has " + form,
        "第 " + line + " 行作 " + form,
        List.of(),
        List.of(place.file()),
        certain);
  }

  static RightForm byLink(Article article, String squash, LinkName name, String text) {
    Optional<String> casing =
        article.casing(squash).filter(form -> !form.equals(text) && !form.contains(" "));
    String plain = name.kind() == LinkName.Kind.DOMAIN ? name.text() : Script.squash(text);
    return new RightForm(
        casing.orElseGet(() -> Script.capital(plain)),
        "the link leads to " + name.text(),
        "链接指向 " + name.text(),
        List.of(),
        List.of(),
        casing.isPresent());
  }
}
