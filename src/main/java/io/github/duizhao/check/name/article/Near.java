package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.text.Form;
import java.util.Optional;

/**
 * A name that a misspelt word may mean.
 *
 * @param letters which letters its squash has, a bit each
 * @param known the name, if the translation shows it or the termbase lists it
 * @param source where the source has it, if that is why it is here
 */
public record Near(
    String form, String squash, long letters, Optional<KnownName> known, Optional<Form> source) {

  public Near(KnownName name, String squash) {
    this(name.form(), squash, letters(squash), Optional.of(name), Optional.empty());
  }

  public Near(Form form, String squash) {
    this(form.text(), squash, letters(squash), Optional.empty(), Optional.of(form));
  }

  public static long letters(String squash) {
    long letters = 0;
    for (int i = 0; i < squash.length(); i++) {
      letters |= 1L << squash.charAt(i);
    }
    return letters;
  }
}
