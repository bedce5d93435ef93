package io.github.duizhao.align.search;

import java.util.Arrays;

/**
 * The cells of the alignment matrix that are worth a visit: for each source boundary a run of
 * target boundaries. It always holds a way from the first cell to the last.
 */
public final class Band {

  private final int[] low;
  private final int[] high;
  private final int[] offset;
  private final int targets;

  private Band(int[] low, int[] high, int targets) {
    this.low = low;
    this.high = high;
    this.targets = targets;
    connect();
    offset = new int[low.length + 1];
    for (int i = 0; i < low.length; i++) {
      offset[i + 1] = Math.addExact(offset[i], high[i] - low[i] + 1);
    }
  }

  /** Every cell. */
  public static Band full(int sources, int targets) {
    int[] high = new int[sources + 1];
    Arrays.fill(high, targets);
    return new Band(new int[sources + 1], high, targets);
  }

  /**
   * The cells between two lines.
   *
   * @param low lowest target boundary for each source boundary
   * @param high highest target boundary for each source boundary, included
   */
  public static Band between(int[] low, int[] high, int targets) {
    return new Band(low.clone(), high.clone(), targets);
  }

  /** The cells within {@code margin} boundaries of a path. */
  public static Band around(Path path, int margin) {
    int targets = path.targets();
    int[] low = new int[path.sources() + 1];
    int[] high = new int[path.sources() + 1];
    Arrays.fill(low, targets);
    for (int k = 0; k < path.size(); k++) {
      for (int i = path.sourceFrom(k); i <= path.sourceTo(k); i++) {
        low[i] = Math.min(low[i], path.targetFrom(k) - margin);
        high[i] = Math.max(high[i], path.targetTo(k) + margin);
      }
    }
    return new Band(low, high, targets);
  }

  /** The cells that another band of the same matrix holds, too. */
  public Band and(Band other) {
    int[] newLow = new int[low.length];
    int[] newHigh = new int[low.length];
    for (int i = 0; i < low.length; i++) {
      newLow[i] = Math.max(low[i], other.low[i]);
      newHigh[i] = Math.min(high[i], other.high[i]);
    }
    return new Band(newLow, newHigh, targets);
  }

  /** Clips to the matrix and widens where runs would not touch, so that a path exists. */
  private void connect() {
    int last = low.length - 1;
    for (int i = 0; i <= last; i++) {
      low[i] = Math.max(0, Math.min(low[i], targets));
      high[i] = Math.max(low[i], Math.min(high[i], targets));
    }
    low[0] = 0;
    high[last] = targets;
    for (int i = 1; i <= last; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    for (int i = last - 1; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
    for (int i = 1; i <= last; i++) {
      low[i] = Math.min(low[i], high[i - 1]);
    }
    for (int i = last - 1; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
  }

  /** The same cells with the two sides exchanged. */
  public Band transposed() {
    int sources = sources();
    int[] newLow = new int[targets + 1];
    int[] newHigh = new int[targets + 1];
    Arrays.fill(newLow, sources);
    for (int i = 0; i <= sources; i++) {
      for (int j = low[i]; j <= high[i]; j++) {
        newLow[j] = Math.min(newLow[j], i);
        newHigh[j] = i;
      }
    }
    return new Band(newLow, newHigh, sources);
  }

  public int sources() {
    return low.length - 1;
  }

  public int targets() {
    return targets;
  }

  public int low(int source) {
    return low[source];
  }

  public int high(int source) {
    return high[source];
  }

  public boolean contains(int source, int target) {
    return low[source] <= target && target <= high[source];
  }

  /** The number of a cell in it, counted row by row from 0. */
  public int cell(int source, int target) {
    return offset[source] + target - low[source];
  }

  public int cells() {
    return offset[offset.length - 1];
  }
}
