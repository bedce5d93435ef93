package io.github.duizhao.lexicon;

import java.util.Arrays;

/** Turns traditional characters to simplified ones, one for one. Immutable; thread-safe. */
final class Simplifier {

  private final char[] traditional;
  private final char[] simplified;

  /**
   * @param pairs traditional and simplified characters in turn, sorted by the traditional ones
   */
  Simplifier(String pairs) {
    int count = pairs.length() / 2;
    traditional = new char[count];
    simplified = new char[count];
    for (int i = 0; i < count; i++) {
      traditional[i] = pairs.charAt(2 * i);
      simplified[i] = pairs.charAt(2 * i + 1);
    }
  }

  /** The same length; the same string where there is nothing to change. */
  String simplify(String text) {
    char[] changed = null;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) < 0x3400 ? -1 : Arrays.binarySearch(traditional, text.charAt(i));
      if (at >= 0) {
        if (changed == null) {
          changed = text.toCharArray();
        }
        changed[i] = simplified[at];
      }
    }
    return changed == null ? text : new String(changed);
  }
}
