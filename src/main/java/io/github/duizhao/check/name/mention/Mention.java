package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One place of the source where a word stands that may be a name.
 *
 * @param index its number among all of the source
 * @param text as it stands, without a possessive ending
 * @param start in the passage's text
 * @param isCapital whether it has a capital anywhere
 * @param bead index of its bead; -1 if it is in none
 * @param initial whether its capital may come from its place: first in a sentence, or in a title
 * @param linked whether it is in a link whose address shows this very name
 */
public record Mention(
    int index,
    NamePassage passage,
    int start,
    int end,
    String text,
    String squash,
    boolean isCapital,
    int bead,
    boolean initial,
    boolean linked) {

  /** Words that have a capital at a sentence's beginning and belong to no name behind them. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "after", "an", "and", "as", "at", "before", "both", "but", "by", "for", "from",
          "how", "if", "in", "its", "like", "of", "on", "or", "our", "since", "that", "the", "this",
          "to", "what", "when", "while", "why", "with");

  public Span file() {
    return passage.file(start, end);
  }

  /** At, The: a word that belongs to no name behind it. */
  public boolean isFunctionWord() {
    return FUNCTION_WORDS.contains(Script.lower(text));
  }

  /** The name's parts as they are written, in lower case. */
  public List<String> parts() {
    return Compounds.written(text);
  }
}
