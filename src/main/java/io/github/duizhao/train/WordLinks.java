package io.github.duizhao.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a pair translate each other: those that choose each other, by both models and the
 * place in the sentence, and then neighbours that choose an already linked word.
 */
final class WordLinks {

  private static final double LEAST = 1e-4;
  private static final double LEAST_TO_GROW = 3e-3;
  private static final double DISTANCE = 1.5;

  private final double[][] scores;
  private final boolean[][] linked;

  WordLinks(TokenPair pair, ModelOne forth, ModelOne back) {
    int rows = pair.sourceIds().length;
    int columns = pair.targetIds().length;
    int words = pair.targetSpans().size();
    scores = new double[rows][columns];
    linked = new boolean[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int e = pair.sourceIds()[i];
        int z = pair.targetIds()[j];
        double apart = j < words ? Math.abs((double) i / rows - (double) j / words) : 0;
        scores[i][j] =
            forth.probability(e, z) * back.probability(z, e) * Math.exp(-DISTANCE * apart);
      }
    }
    int[] forRow = new int[rows];
    int[] forColumn = new int[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        forRow[i] = scores[i][j] > scores[i][forRow[i]] ? j : forRow[i];
        forColumn[j] = scores[i][j] > scores[forColumn[j]][j] ? i : forColumn[j];
      }
    }
    for (int i = 0; i < rows; i++) {
      linked[i][forRow[i]] = forColumn[forRow[i]] == i && scores[i][forRow[i]] > LEAST;
    }
    grow(forRow, forColumn, words);
  }

  private void grow(int[] forRow, int[] forColumn, int words) {
    for (int j = 0; j < words; j++) {
      int i = forColumn[j];
      if (!hasColumn(j) && scores[i][j] > LEAST_TO_GROW && (near(i, j - 1) || near(i, j + 1))) {
        linked[i][j] = true;
      }
    }
    for (int i = 0; i < linked.length; i++) {
      int j = forRow[i];
      boolean free = targets(i).isEmpty();
      if (free
          && scores[i][j] > LEAST_TO_GROW
          && ((i > 0 && linked[i - 1][j]) || (i + 1 < linked.length && linked[i + 1][j]))) {
        linked[i][j] = true;
      }
    }
  }

  private boolean near(int i, int j) {
    return j >= 0 && j < linked[i].length && linked[i][j];
  }

  private boolean hasColumn(int j) {
    for (boolean[] row : linked) {
      if (row[j]) {
        return true;
      }
    }
    return false;
  }

  /** The target words that a source word is linked with, ascending. */
  List<Integer> targets(int source) {
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < linked[source].length; j++) {
      if (linked[source][j]) {
        found.add(j);
      }
    }
    return found;
  }

  /** Whether a target word is linked with a source word outside of {@code [from, to)}. */
  boolean leadsOutside(int target, int from, int to) {
    for (int i = 0; i < linked.length; i++) {
      if (linked[i][target] && (i < from || i >= to)) {
        return true;
      }
    }
    return false;
  }
}
