package io.github.duizhao.segment;

import java.util.Arrays;

/**
 * The quotes and brackets that are open at one place of a text, and what to do with the cuts inside
 * when they close: a quotation in the middle of a sentence is not cut, one at a sentence's start or
 * end is. Every character costs constant time, however deep the nesting.
 */
final class Pairs {

  /** Two cuts taken back by mistake do less harm than twenty: a longer pair is a slip of typing. */
  private static final int MOST_CUTS_TAKEN_BACK = 6;

  private final Cuts cuts;
  private char[] closers = new char[8];
  private int[] cutsBefore = new int[8];
  private boolean[] atStart = new boolean[8];
  private boolean[] afterColon = new boolean[8];
  private final int[] openOf = new int[24];
  private int depth;

  Pairs(Cuts cuts) {
    this.cuts = cuts;
  }

  /**
   * Opens a pair.
   *
   * @param closer the mark that will close it
   * @param start whether nothing of the sentence stands before it
   * @param colon whether it follows a colon or comma, as reported speech does
   */
  void open(char closer, boolean start, boolean colon) {
    if (depth == closers.length) {
      int size = depth * 2;
      closers = Arrays.copyOf(closers, size);
      cutsBefore = Arrays.copyOf(cutsBefore, size);
      atStart = Arrays.copyOf(atStart, size);
      afterColon = Arrays.copyOf(afterColon, size);
    }
    closers[depth] = closer;
    cutsBefore[depth] = cuts.count();
    atStart[depth] = start;
    afterColon[depth] = colon;
    depth++;
    openOf[slot(closer)]++;
  }

  boolean isOpen(char closer) {
    return openOf[slot(closer)] > 0;
  }

  /** Whether the innermost pair of this kind stands at a sentence's start. */
  boolean isAtStart(char closer) {
    int at = find(closer);
    return at >= 0 && atStart[at];
  }

  /** Whether the innermost pair of this kind is reported speech after a colon or comma. */
  boolean isReported(char closer) {
    int at = find(closer);
    return at >= 0 && afterColon[at];
  }

  /**
   * Closes the innermost pair of this kind; those left open inside it count as slips.
   *
   * @param atEnd whether a sentence ends with it
   * @param full whether its last words are a sentence or clause: a mark stands before the closer
   */
  void close(char closer, boolean atEnd, boolean full) {
    if (!isOpen(closer)) {
      return;
    }
    while (true) {
      depth--;
      openOf[slot(closers[depth])]--;
      if (closers[depth] == closer) {
        break;
      }
    }
    int inside = cuts.count() - cutsBefore[depth];
    boolean keep =
        !Glyphs.isTitleCloser(closer)
            && ((atStart[depth] && (full || inside > 1)) || atEnd || inside > MOST_CUTS_TAKEN_BACK);
    if (!keep) {
      cuts.backTo(cutsBefore[depth]);
    }
  }

  /** Drops an open pair that turns out never to have been closed. */
  void forget(char closer) {
    close(closer, true, true);
  }

  private int find(char closer) {
    if (isOpen(closer)) {
      for (int i = depth - 1; i >= 0 && i >= depth - 8; i--) {
        if (closers[i] == closer) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Closing marks are few: each has a counter of its own. */
  private static int slot(char closer) {
    return switch (closer) {
      case '"' -> 1;
      case ')' -> 2;
      case ']' -> 3;
      case '}' -> 4;
      case '”' -> 5;
      case '“' -> 6;
      case '’' -> 7;
      case '」' -> 8;
      case '』' -> 9;
      case '﹂' -> 10;
      case '﹄' -> 11;
      case '》' -> 12;
      case '〉' -> 13;
      case '）' -> 14;
      case '］' -> 15;
      case '】' -> 16;
      case '〕' -> 17;
      case '｝' -> 18;
      case '»' -> 19;
      case '›' -> 20;
      default -> 0;
    };
  }
}
