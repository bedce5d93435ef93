package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name of which the article itself, a link or a list of ours gives evidence.
 *
 * @param form as it should be written
 * @param proof how we know that it is a name, the strongest
 * @param link the address part that shows it; empty for other proofs
 * @param ways its parts in lower case, by each way to cut it
 * @param places where it stands in the content of the translation
 */
public record KnownName(
    String form, Proof proof, String link, List<List<String>> ways, List<Span> places) {

  public enum Proof {
    TERMBASE,
    /** It stands in Latin letters elsewhere in the translation. */
    ARTICLE,
    HOST,
    PATH,
    /** The field's texts keep it. */
    FIELD,
    /** The termbase has it, and it is a common word, too. */
    WORD
  }

  /** The stems of its parts, by all ways to cut it; each once. */
  List<String> stems() {
    Set<String> stems = new LinkedHashSet<>();
    for (List<String> way : ways) {
      for (String part : Compounds.content(way)) {
        stems.add(Stemmer.stem(part));
      }
    }
    return List.copyOf(stems);
  }
}
