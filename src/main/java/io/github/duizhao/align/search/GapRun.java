package io.github.duizhao.align.search;

/** What stands before a gap, a bead with one side only. */
public enum GapRun {
  /** No gap, or the bead itself is none. */
  NONE,
  /** A gap of the same side: what is left out goes on. */
  GOES_ON,
  /** A gap of the other side. */
  CHANGES_SIDE;

  private static final GapRun[] ALL = values();

  static GapRun of(int ordinal) {
    return ALL[ordinal];
  }
}
