package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.article.Near;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds Latin words that miss a name by a letter or two: {@code launch darky, Kyvero}. */
public final class NearFaults {

  /** A shorter word is too near to too many others. */
  private static final int SHORTEST = 5;

  /** Names have so many words; more of them side by side miss none by a letter. */
  private static final int MOST_WORDS = 3;

  private static final double CONFIDENCE = 0.9;

  private final Article article;
  private final NameBook book;
  private final Faults faults;
  private final NearestName nearest;

  public NearFaults(Article article, NameBook book, Faults faults) {
    this.article = article;
    this.book = book;
    this.faults = faults;
    this.nearest = new NearestName(article, book);
  }

  public void find() {
    new EnglishPlurals(article, book).find(this::report);
    Set<String> seen = new HashSet<>();
    for (int count = 1; count <= MOST_WORDS; count++) {
      for (String squash : article.target().squashes()) {
        if (squash.length() < SHORTEST || Script.isDigit(squash.charAt(0)) || !isStrange(squash)) {
          continue;
        }
        for (List<Form> forms : article.target().forms(squash).values()) {
          if (forms.get(0).count() == count && seen.add(forms.get(0).text())) {
            forms.forEach(
                form ->
                    nearest
                        .of(squash, form)
                        .filter(near -> !isForm(form.text(), near.form()))
                        .ifPresent(near -> report(form, near)));
          }
        }
      }
    }
  }

  /** Whether nobody else knows this word: not the source, the termbase, the links, the field. */
  private boolean isStrange(String squash) {
    return !article.source().hasSquash(squash)
        && !article.source().hasSquash(squash + "s")
        && article.terms().find(squash).isEmpty()
        && article.host(squash).isEmpty();
  }

  /** Whether it is another form of the same small word: namespaces, NAMESPACED. */
  private static boolean isForm(String text, String name) {
    return Casing.isSmall(text) && Stemmer.stem(text).equals(Stemmer.stem(Script.lower(name)));
  }

  private void report(Form form, Near near) {
    Span span = form.file();
    String found = span.in(article.target().document().content());
    String right =
        near.known().map(k -> NameForms.display(k, book.compounds())).orElse(near.form());
    Finding.Builder finding =
        Finding.of(
                NameInfos.GARBLED,
                article.beads().ofTarget(form.passage(), form.start()),
                span,
                found,
                new Message(
                    "“%s” seems to be %s, misspelt".formatted(form.text(), right),
                    "“%s”疑为 %s 的误写".formatted(form.text(), right)))
            .expected(right)
            .confidence(CONFIDENCE);
    near.known().ifPresent(known -> NameForms.proof(article, known, finding));
    near.source()
        .ifPresent(
            place -> {
              finding.because(
                  "the source has %s and no %s".formatted(right, form.text()),
                  "原文有 %s，没有 %s".formatted(right, form.text()));
              finding.source(place.file());
            });
    if (found.equals(form.text())) {
      finding.fix(new Fix(span, right, false));
    }
    faults.add(finding.build());
  }
}
