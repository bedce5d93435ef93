package io.github.duizhao.lexicon;

/** Turns traditional characters to simplified ones, one for one. Immutable; thread-safe. */
final class Simplifier {

  /** Before this no character is traditional. */
  private static final char FIRST = 0x3400;

  /** The simplified character of each, by its distance from {@link #FIRST}; 0 for itself. */
  private final char[] simplified = new char[Character.MAX_VALUE + 1 - FIRST];

  /**
   * @param pairs traditional and simplified characters in turn
   */
  Simplifier(String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      if (pairs.charAt(i) >= FIRST) {
        simplified[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
      }
    }
  }

  /** The same length; the same string where there is nothing to change. */
  String simplify(String text) {
    char[] changed = null;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - FIRST;
      if (at >= 0 && simplified[at] != 0) {
        if (changed == null) {
          changed = text.toCharArray();
        }
        changed[i] = simplified[at];
      }
    }
    return changed == null ? text : new String(changed);
  }
}
