package io.github.duizhao.read.block;

/**
 * What stands between two wrapped lines once they are joined: nothing in Chinese and Japanese, a
 * space elsewhere. Between a Han character and a Latin word it is what the text itself mostly does.
 */
public final class LineJoin {

  private static final int SAMPLE = 200_000;

  private final boolean spaced;

  private LineJoin(boolean spaced) {
    this.spaced = spaced;
  }

  public static LineJoin of(CharSequence text) {
    int spaces = 0;
    int tight = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (isHan(c) != isHan(before) && (isWord(c) || isWord(before))) {
        tight++;
      } else if (c != ' ' || i + 1 >= end) {
        continue;
      } else if (isHan(text.charAt(i + 1)) != isHan(before)
          && (isWord(text.charAt(i + 1)) || isWord(before))) {
        spaces++;
      }
    }
    return new LineJoin(spaces >= tight);
  }

  /** Whether a space belongs between two code points that a line end parted. */
  boolean needsSpace(int left, int right) {
    boolean hanLeft = isTight(left);
    boolean hanRight = isTight(right);
    if (hanLeft && hanRight) {
      return false;
    }
    if (!hanLeft && !hanRight) {
      return true;
    }
    int other = hanLeft ? right : left;
    int han = hanLeft ? left : right;
    return spaced && isHan(han) && Character.isLetterOrDigit(other);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isHan(int c) {
    return (c >= 0x3040 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x20000 && c <= 0x3ffff);
  }

  /** Characters of scripts that are written without spaces, and their punctuation. */
  private static boolean isTight(int c) {
    return isHan(c)
        || (c >= 0x2e80 && c <= 0x303f)
        || (c >= 0x3100 && c <= 0x312f)
        || (c >= 0x31a0 && c <= 0x31ff)
        || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0xff00 && c <= 0xff60);
  }
}
