package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import java.util.Set;

/**
 * A missing name that is looked for in a stretch of its bead's translation.
 *
 * @param stems of the other words of the source, which account for Chinese words
 * @param keptElsewhere whether the translation keeps the name in Latin letters in other places
 */
record Sought(String name, BeadText.Stretch stretch, Set<String> stems, boolean keptElsewhere) {

  /** Whether it is written as one word. */
  boolean isOneWord() {
    return name.indexOf(' ') < 0;
  }

  String text() {
    return stretch.passage().text();
  }
}
