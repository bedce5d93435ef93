package io.github.duizhao.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The marks of a block, as a list that finds those at a stretch of the text without a walk through
 * all of them: a block may hold thousands of sentences, and each is asked for its marks.
 *
 * <p>Marks nest, so that a long one may start far before the stretch it reaches into. The ends are
 * kept in a tree of maxima, {@code 1} its root and {@code 2n} and {@code 2n + 1} the halves of
 * {@code n}: whatever ends before the stretch is passed over in whole branches.
 */
final class Marks extends AbstractList<Mark> implements RandomAccess {

  /** Up to so many are walked through: most blocks have fewer, and need no tree. */
  private static final int FEW = 12;

  private final List<Mark> marks;

  /** At each place the smallest start from there on; it never falls, however the marks stand. */
  private final int[] starts;

  /** The tree; its second half are the leaves, -1 behind the last mark. */
  private final int[] ends;

  private Marks(List<Mark> marks) {
    this.marks = marks;
    int size = marks.size();
    starts = new int[size];
    int leaves = Integer.highestOneBit(size - 1) << 1;
    ends = new int[2 * leaves];
    Arrays.fill(ends, leaves + size, 2 * leaves, -1);
    int least = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      Span span = marks.get(i).span();
      least = Math.min(least, span.start());
      starts[i] = least;
      ends[leaves + i] = span.end();
    }
    for (int node = leaves - 1; node > 0; node--) {
      ends[node] = Math.max(ends[2 * node], ends[2 * node + 1]);
    }
  }

  /** An unmodifiable copy, ready for {@link #at} if there are many. */
  static List<Mark> copyOf(List<Mark> marks) {
    if (marks instanceof Marks) {
      return marks;
    }
    List<Mark> copy = List.copyOf(marks);
    return copy.size() <= FEW ? copy : new Marks(copy);
  }

  /**
   * Those of a list made by {@link #copyOf} that share a character with the stretch or touch it.
   */
  static List<Mark> at(List<Mark> marks, Span stretch) {
    List<Mark> found = new ArrayList<>();
    if (marks instanceof Marks many) {
      many.find(stretch, found);
    } else {
      for (Mark mark : marks) {
        if (touch(mark.span(), stretch)) {
          found.add(mark);
        }
      }
    }
    return found;
  }

  private static boolean touch(Span a, Span b) {
    return a.start() <= b.end() && b.start() <= a.end();
  }

  private void find(Span stretch, List<Mark> found) {
    int to = firstAfter(stretch.end());
    for (int i = next(0, stretch.start()); i < to; i = next(i + 1, stretch.start())) {
      if (touch(marks.get(i).span(), stretch)) {
        found.add(marks.get(i));
      }
    }
  }

  /** From where on no mark starts at {@code offset} or before it. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first mark from {@code index} on that ends at {@code offset} or later; else the size. */
  private int next(int index, int offset) {
    int leaves = ends.length / 2;
    if (index >= starts.length) {
      return starts.length;
    }
    int node = leaves + index;
    while (ends[node] < offset) {
      while ((node & 1) == 1) {
        node >>= 1;
      }
      if (node == 0) {
        return starts.length;
      }
      node++;
    }
    while (node < leaves) {
      node *= 2;
      if (ends[node] < offset) {
        node++;
      }
    }
    return node - leaves;
  }

  @Override
  public Mark get(int index) {
    return marks.get(index);
  }

  @Override
  public int size() {
    return marks.size();
  }
}
