package io.github.duizhao.segment;

/** What stays with a sentence behind its marks: a note's number, an emoji, a smiley. */
final class Trailing {

  /** Where dingbats begin. */
  private static final int LEAST_EMOJI = 0x2600;

  private final String text;
  private final Pairs pairs;

  Trailing(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /**
   * The offset after what belongs to a run of marks though it is neither mark nor closer, or the
   * same offset.
   *
   * @param i not the text's first
   * @param limit where to stop
   */
  int end(int i, int limit) {
    char c = text.charAt(i);
    if (Glyphs.isSpace(c)) {
      return i + 1 < limit ? behindSpace(i, limit) : i;
    }
    if (c == '[') {
      return footnoteEnd(i, limit);
    }
    if (c == '~') {
      return i + 1 < limit && text.charAt(i + 1) == '~' ? i + 2 : i; // end of struck-out text
    }
    if (c == '\u200d' || c == '\ufe0f') {
      return i + 1;
    }
    int smiley = smileyEnd(i, limit);
    if (smiley > i || text.charAt(i - 1) == '。') {
      return smiley;
    }
    if (Character.isSurrogate(c)) {
      return emojiEnd(i);
    }
    // Those of the BMP are bullets too, ✅ 完成, and begin what follows.
    int last = runEnd(i, limit);
    return last > i && isBlankFrom(last) ? last : i;
  }

  private int behindSpace(int i, int limit) {
    char next = text.charAt(i + 1);
    boolean spacedDots = text.charAt(i - 1) == '.' && next == '.' && !isWordAt(i + 2);
    boolean strayCloser = next > 0x7f && Glyphs.isCloser(next) && pairs.isOpen(next);
    if (spacedDots || strayCloser) {
      return i + 1;
    }
    int smiley = smileyEnd(i + 1, limit);
    if (smiley > i + 1) {
      return smiley;
    }
    // Between two sentences an emoji may begin the second.
    int last = runEnd(i + 1, limit);
    return last > i + 1 && isBlankFrom(last) ? last : i;
  }

  /** The offset after a run of emoji. */
  private int runEnd(int from, int limit) {
    int last = emojiEnd(from);
    while (last > from && last < limit) {
      char c = text.charAt(last);
      int further = c == '\u200d' || c == '\ufe0f' ? last + 1 : emojiEnd(last);
      if (further == last) {
        break;
      }
      last = further;
    }
    return last;
  }

  private boolean isBlankFrom(int from) {
    int i = from;
    while (i < text.length() && Glyphs.isSpace(text.charAt(i))) {
      i++;
    }
    return i == text.length();
  }

  private boolean isWordAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private int emojiEnd(int i) {
    int codePoint = text.codePointAt(i);
    int type = Character.getType(codePoint);
    boolean symbol = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    boolean emoji =
        symbol && codePoint >= LEAST_EMOJI && (codePoint > 0xffff || codePoint < 0x27c0);
    return emoji ? i + Character.charCount(codePoint) : i;
  }

  /** {@code :-)} and its like, unless the bracket closes one that is open. */
  private int smileyEnd(int i, int limit) {
    char eyes = text.charAt(i);
    if (eyes != ':' && eyes != ';') {
      return i;
    }
    int mouth = i + 1 < limit && text.charAt(i + 1) == '-' ? i + 2 : i + 1;
    if (mouth >= limit || isWordAt(mouth + 1) && !Glyphs.isHan(text.charAt(mouth + 1))) {
      return i;
    }
    return switch (text.charAt(mouth)) {
      case ')' -> pairs.isOpen(')') ? i : mouth + 1;
      case '(' -> isWordAt(mouth + 1) ? i : mouth + 1;
      case 'D', 'P' -> mouth + 1;
      default -> i;
    };
  }

  /** A note's number behind a stop, {@code [12]}, stays with the sentence before it. */
  private int footnoteEnd(int i, int limit) {
    int end = i + 1;
    while (end < limit && end < i + 4 && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end > i + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : i;
  }
}
