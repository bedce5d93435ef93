package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.Near;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.lexicon.Stemmer;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds English plurals of names, which Chinese has not: Netflixes. */
record EnglishPlurals(Article article, NameBook book) {

  /** A shorter name with an s may be another word. */
  private static final int SHORTEST = 4;

  void find(BiConsumer<Form, Near> found) {
    for (String squash : article.target().squashes()) {
      for (List<Form> forms : article.target().forms(squash).values()) {
        String text = forms.get(0).text();
        boolean word = forms.get(0).count() == 1 && Character.isUpperCase(text.charAt(0));
        if (!word
            || Casing.isUpper(text.substring(0, text.length() - 1))
            || article.isEnglish(text)) {
          continue;
        }
        for (String end : List.of("es", "s")) {
          String single =
              squash.endsWith(end) ? squash.substring(0, squash.length() - end.length()) : "";
          boolean listed =
              article.terms().find(squash).isEmpty()
                  && article.terms().find(single).stream()
                      .anyMatch(t -> t.name() && !t.ambiguous());
          boolean itself =
              article.lexicon().usage(squash).count() > 0
                  && !Stemmer.stem(squash).equals(Stemmer.stem(single));
          if (single.length() >= SHORTEST && listed && !itself && book.find(single).isPresent()) {
            Near near = new Near(book.find(single).get(), single);
            forms.forEach(form -> found.accept(form, near));
            break;
          }
        }
      }
    }
  }
}
