package io.github.duizhao.lexicon;

import java.util.List;
import java.util.Objects;

/** Names and terms with the forms that are right and wrong for them. Immutable; thread-safe. */
public record Termbase(List<Term> terms) {

  public static final Termbase EMPTY = new Termbase(List.of());

  /**
   * One name or term.
   *
   * @param source the English form
   * @param variants other English forms, abbreviations among them
   * @param accepted Chinese forms that are right, the preferred first; with {@code keep} the Latin
   *     form is right too
   * @param forbidden Chinese forms that are wrong
   * @param keep whether the Latin form may stand in the translation
   * @param name whether it is a proper name
   * @param ambiguous whether it is also a common word, so that its sense must be shown by the text
   * @param origin where it is from, for the evidence: a file's name
   */
  public record Term(
      String source,
      List<String> variants,
      List<String> accepted,
      List<String> forbidden,
      boolean keep,
      boolean name,
      boolean ambiguous,
      String origin) {
    public Term {
      Objects.requireNonNull(source, "source must not be null");
      variants = List.copyOf(variants);
      accepted = List.copyOf(accepted);
      forbidden = List.copyOf(forbidden);
    }
  }

  public Termbase {
    terms = List.copyOf(terms);
  }
}
