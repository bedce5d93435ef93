package io.github.duizhao.lexicon;

import java.util.Objects;

/**
 * What the program knows about words, for one language pair: shared, immutable, thread-safe.
 *
 * @param lexicon word translations, from the dictionary and learnt from the field's texts
 * @param termbase names and terms with their right and wrong forms
 */
public record Knowledge(Lexicon lexicon, Termbase termbase) {

  public Knowledge {
    Objects.requireNonNull(lexicon, "lexicon must not be null");
    Objects.requireNonNull(termbase, "termbase must not be null");
  }

  /** Knows nothing. */
  public static final Knowledge NONE = new Knowledge(Lexicon.EMPTY, Termbase.EMPTY);

  /** What ships with the program. */
  public static Knowledge builtIn() {
    return new Knowledge(Lexicons.builtIn(), TermTable.builtIn());
  }
}
