package io.github.duizhao.align.search;

import java.util.ArrayList;
import java.util.List;

/**
 * How many source and target sentences a bead has, and how dear that is before anything is read.
 *
 * @param prior cost in nats
 */
public record BeadShape(int source, int target, double prior) {

  public static final int MAX_SOURCE = 6;
  public static final int MAX_TARGET = 4;

  /** Sentences of a usual bead, on both sides together. */
  private static final int USUAL = 5;

  /**
   * Counts of shapes, English first, in hand-aligned chapters of novels; see models/README.md. Rare
   * ones are smoothed up.
   */
  private static final int[][] COUNTS = {
    {1, 1, 817},
    {2, 1, 275},
    {3, 1, 75},
    {1, 2, 62},
    {4, 1, 33},
    {2, 2, 21},
    {3, 2, 13},
    {0, 1, 9},
    {2, 3, 6},
    {5, 1, 5},
    {1, 0, 6},
    {4, 2, 3},
    {3, 3, 2},
    {6, 1, 2},
    {4, 3, 1},
    {5, 2, 1},
    {1, 3, 5},
    {1, 4, 1},
    {2, 4, 1},
    {5, 3, 1},
    {6, 2, 1},
    {4, 4, 1},
    {3, 4, 1}
  };

  /** The shapes of English with Chinese, whose sentences are longer. */
  public static final List<BeadShape> ENGLISH_CHINESE = fromCounts(false);

  /** The shapes of two languages of which nothing is known: the same in both directions. */
  public static final List<BeadShape> ANY = fromCounts(true);

  private static List<BeadShape> fromCounts(boolean symmetric) {
    double[][] count = new double[MAX_SOURCE + 1][MAX_SOURCE + 1];
    double total = 0;
    for (int[] entry : COUNTS) {
      count[entry[0]][entry[1]] += symmetric ? entry[2] / 2.0 : entry[2];
      if (symmetric) {
        count[entry[1]][entry[0]] += entry[2] / 2.0;
      }
      total += entry[2];
    }
    List<BeadShape> shapes = new ArrayList<>();
    for (int a = 0; a <= MAX_SOURCE; a++) {
      for (int b = 0; b <= MAX_TARGET; b++) {
        if (count[a][b] > 0) {
          shapes.add(new BeadShape(a, b, -Math.log(count[a][b] / total)));
        }
      }
    }
    return List.copyOf(shapes);
  }

  /** Those of which a text has many: up to four sentences for one, or three for two. */
  public static List<BeadShape> usual(List<BeadShape> shapes) {
    List<BeadShape> usual = new ArrayList<>();
    for (BeadShape shape : shapes) {
      if (shape.source + shape.target <= USUAL) {
        usual.add(shape);
      }
    }
    return usual;
  }

  boolean isGap() {
    return source == 0 || target == 0;
  }
}
