package io.github.duizhao.eval;

import java.util.Set;

/**
 * One line of block gold: a block of the source with its translation.
 *
 * @param kind what it is: {@code para}, {@code heading}, {@code code} …
 * @param level {@code block}, {@code chunk} (several blocks), {@code front}, {@code same} (not
 *     translated), {@code en-only} or {@code zh-only}
 */
public record GoldUnit(String kind, String level, String source, String target) {

  private static final Set<String> PROSE =
      Set.of("heading", "para", "item", "def", "row", "quote", "title", "description");

  boolean isProse() {
    return PROSE.contains(kind);
  }

  /** Whether the other side has nothing for it. */
  boolean isOneSided() {
    return level.equals("en-only") || level.equals("zh-only");
  }

  boolean isTranslated() {
    return level.equals("block") || level.equals("chunk") || level.equals("front");
  }
}
