package io.github.duizhao.align.search;

import java.util.Arrays;

/** Beads from the first cell to the last, in order. Immutable. */
public final class Path {

  private final int[] sourceEnds;
  private final int[] targetEnds;

  private Path(int[] sourceEnds, int[] targetEnds) {
    this.sourceEnds = sourceEnds;
    this.targetEnds = targetEnds;
  }

  public int size() {
    return sourceEnds.length;
  }

  int sources() {
    return size() == 0 ? 0 : sourceEnds[size() - 1];
  }

  int targets() {
    return size() == 0 ? 0 : targetEnds[size() - 1];
  }

  public int sourceFrom(int bead) {
    return bead == 0 ? 0 : sourceEnds[bead - 1];
  }

  public int sourceTo(int bead) {
    return sourceEnds[bead];
  }

  public int targetFrom(int bead) {
    return bead == 0 ? 0 : targetEnds[bead - 1];
  }

  public int targetTo(int bead) {
    return targetEnds[bead];
  }

  public boolean isGap(int bead) {
    return sourceFrom(bead) == sourceTo(bead) || targetFrom(bead) == targetTo(bead);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path
        && Arrays.equals(sourceEnds, path.sourceEnds)
        && Arrays.equals(targetEnds, path.targetEnds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sourceEnds) + Arrays.hashCode(targetEnds);
  }

  /** Collects beads in order, or from the last to the first. */
  public static final class Builder {
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private int size;

    /** Adds the bead that ends at these boundaries. */
    public void add(int sourceTo, int targetTo) {
      if (size == sources.length) {
        sources = Arrays.copyOf(sources, size * 2);
        targets = Arrays.copyOf(targets, size * 2);
      }
      sources[size] = sourceTo;
      targets[size++] = targetTo;
    }

    public Path build() {
      return new Path(Arrays.copyOf(sources, size), Arrays.copyOf(targets, size));
    }

    Path buildReversed() {
      for (int i = 0, j = size - 1; i < j; i++, j--) {
        int source = sources[i];
        sources[i] = sources[j];
        sources[j] = source;
        int target = targets[i];
        targets[i] = targets[j];
        targets[j] = target;
      }
      return build();
    }
  }
}
