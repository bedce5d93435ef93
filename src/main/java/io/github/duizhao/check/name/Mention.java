package io.github.duizhao.check.name;

import io.github.duizhao.text.Span;
import java.util.List;

/**
 * One place of the source where a word stands that may be a name.
 *
 * @param text as it stands, without a possessive ending
 * @param start in the passage's text
 * @param bead index of its bead; -1 if it is in none
 * @param initial whether its capital may come from its place: first in a sentence, or in a title
 * @param linked whether it is in a link whose address shows this very name
 */
record Mention(
    Passage passage,
    int start,
    int end,
    String text,
    String squash,
    int bead,
    boolean initial,
    boolean linked) {

  Span file() {
    return passage.file(start, end);
  }

  boolean isCapital() {
    return Script.hasUpper(text);
  }

  /** The name's parts as they are written, in lower case. */
  List<String> parts() {
    return Compounds.written(text);
  }
}
