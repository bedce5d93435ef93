package io.github.duizhao.segment;

/** Tells the dot behind the number of a list's item from the end of an English sentence. */
final class ListMarks {

  /** How far behind the first item the second may stand. */
  private static final int FARTHEST_ITEM = 400;

  private ListMarks() {}

  /**
   * {@code 1.}, {@code a.}, {@code IV.} at a sentence's start or behind a colon count items, and so
   * does {@code Figure 1.} at a start.
   */
  static boolean isOne(String text, String word, int start, Stop stop) {
    int before = beforeOpeners(text, start, stop.sentenceStart());
    boolean first = before <= stop.sentenceStart();
    if (!first && Glyphs.isSpace(text.charAt(start - 1))) {
      String label = Words.before(text, before);
      first =
          EnglishWords.isLabel(label)
              && beforeOpeners(text, before - label.length(), stop.sentenceStart())
                  <= stop.sentenceStart();
    }
    boolean listed = !first && isItemBehindColon(text, text.charAt(before - 1), word, stop);
    if (!first && !listed) {
      return false;
    }
    boolean number = word.length() <= 4;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      number &= Glyphs.isDigit(c) || c == '.' || c == '-';
    }
    return number
        || EnglishWords.isLabelled(word) && !listed && before > stop.sentenceStart()
        || (word.length() == 1 && Glyphs.isAsciiLetter(word.charAt(0)))
        || (word.length() <= 5 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
  }

  private static int beforeOpeners(String text, int from, int least) {
    int before = from;
    while (before > least
        && (Glyphs.isSpace(text.charAt(before - 1))
            || Glyphs.closerOf(text.charAt(before - 1)) != 0
            || text.charAt(before - 1) == '*')) {
      before--;
    }
    return before;
  }

  /** {@code Do this: 1. Open it; 2. Close it.}, but not {@code It prints: 6. Then it ends.} */
  private static boolean isItemBehindColon(String text, char colon, String word, Stop stop) {
    if (colon == ';') {
      return true;
    }
    boolean first = word.length() == 1 && "1aAiI".indexOf(word.charAt(0)) >= 0;
    if (colon != ':' || !first) {
      return false;
    }
    int most = Math.min(text.length(), stop.end() + FARTHEST_ITEM);
    String rest = text.substring(stop.end(), most);
    // Markdown counts all of its items 1.
    return rest.contains(" " + second(word) + ".") || word.equals("1") && rest.contains(" 1.");
  }

  /** What counts the item behind the first: {@code 2}, {@code b}, {@code II}. */
  private static String second(String first) {
    return first.equalsIgnoreCase("i") ? first + first : "" + (char) (first.charAt(0) + 1);
  }
}
