package io.github.duizhao.align.translation;

import io.github.duizhao.align.word.Vocabulary;

/** Word pairs that need no dictionary: the same mark, number or string in both texts. */
public final class CopyDictionary {

  private static final double SAME_WORD = 3;
  private static final double SAME_MARK = 1;

  private CopyDictionary() {}

  public static void addTo(Translations.Builder table, Vocabulary source, Vocabulary target) {
    for (int t = 0; t < target.size(); t++) {
      String word = target.word(t);
      int s = source.find(word);
      if (s >= 0) {
        boolean mark = !Character.isLetterOrDigit(word.charAt(0));
        table.add(s, t, mark ? SAME_MARK : SAME_WORD);
      }
      if (word.equals("\"")) {
        int single = source.find("'");
        if (single >= 0) {
          table.add(single, t, SAME_MARK);
        }
      }
    }
  }
}
