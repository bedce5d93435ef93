package io.github.duizhao.align.translation;

import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Tokens;
import java.util.Arrays;

/**
 * The different word pairs of some beads, numbered source word by source word, and the pair of each
 * cell: for each bead, source word by source word, its target words. No hash table is needed, since
 * all places of one source word are visited together. Immutable once made.
 */
final class WordPairs {

  /** By source word the number of its first pair. */
  private final int[] starts;

  private final int[] sources;
  private final int[] targets;
  private final int[] cells;
  private final int targetWords;

  private WordPairs(int[] starts, int[] targets, int[] cells, int targetWords) {
    this.starts = starts;
    this.targets = targets;
    this.cells = cells;
    this.targetWords = targetWords;
    this.sources = new int[targets.length];
    for (int w = 0; w + 1 < starts.length; w++) {
      Arrays.fill(sources, starts[w], starts[w + 1], w);
    }
  }

  /**
   * @param beads four numbers for each: from where to where its source and target words stand
   * @param size cells of all beads
   */
  static WordPairs of(TextPair texts, int[] beads, int size) {
    Tokens source = texts.source().tokens();
    Tokens target = texts.target().tokens();
    Rows rows = new Rows(source, beads, texts.source().vocabulary().size());
    int[] cells = new int[size];
    int[] columns = new int[1024];
    int count = 0;
    int words = texts.source().vocabulary().size();
    int targetWords = texts.target().vocabulary().size();
    int[] pairOf = new int[targetWords];
    Arrays.fill(pairOf, -1);
    int[] starts = new int[words + 1];
    for (int w = 0; w < words; w++) {
      for (int r = rows.starts[w]; r < rows.starts[w + 1]; r++) {
        int cell = rows.cells[r];
        int bead = rows.beads[r];
        for (int t = beads[bead + 2]; t < beads[bead + 3]; t++) {
          int column = target.get(t);
          int pair = pairOf[column];
          // a number below the word's first pair is left over from another word
          if (pair < starts[w]) {
            if (count == columns.length) {
              columns = Arrays.copyOf(columns, count * 2);
            }
            columns[count] = column;
            pair = count++;
            pairOf[column] = pair;
          }
          cells[cell++] = pair;
        }
      }
      starts[w + 1] = count;
    }
    return new WordPairs(starts, Arrays.copyOf(columns, count), cells, targetWords);
  }

  int size() {
    return targets.length;
  }

  /**
   * By pair the word that is given; not to be changed.
   *
   * @param swapped whether the source word is given
   */
  int[] columns(boolean swapped) {
    return swapped ? sources : targets;
  }

  /** By cell its pair; not to be changed. */
  int[] cells() {
    return cells;
  }

  /**
   * Looks all pairs up in a table.
   *
   * @param swapped whether the table's rows are target words
   * @param values by pair what the table says; 0 where it is silent
   * @param met by place in the table whether a pair is there
   */
  void fill(Translations table, boolean swapped, float[] values, boolean[] met) {
    int rows = swapped ? targetWords : starts.length - 1;
    int[] begins = swapped ? new int[rows + 1] : starts;
    int[] order = swapped ? byTarget(begins) : new int[0];
    int[] pairOf = new int[swapped ? starts.length - 1 : targetWords];
    int[] seen = new int[pairOf.length];
    for (int row = 0; row < rows; row++) {
      if (table.isEmpty(row)) {
        continue;
      }
      for (int k = begins[row]; k < begins[row + 1]; k++) {
        int pair = swapped ? order[k] : k;
        int column = swapped ? sources[pair] : targets[pair];
        pairOf[column] = pair;
        seen[column] = row + 1;
      }
      for (int k = table.from(row); k < table.to(row); k++) {
        int column = table.column(k);
        if (seen[column] == row + 1) {
          values[pairOf[column]] = table.value(k);
          met[k] = true;
        }
      }
    }
  }

  /** The pairs target word by target word; {@code begins} is filled with where each starts. */
  private int[] byTarget(int[] begins) {
    for (int target : targets) {
      begins[target + 1]++;
    }
    for (int t = 0; t < targetWords; t++) {
      begins[t + 1] += begins[t];
    }
    int[] next = begins.clone();
    int[] order = new int[targets.length];
    for (int pair = 0; pair < targets.length; pair++) {
      order[next[targets[pair]]++] = pair;
    }
    return order;
  }

  /** The source words of all beads, sorted by word, with the place of their first cell. */
  private static final class Rows {
    private final int[] starts;
    private final int[] beads;
    private final int[] cells;

    Rows(Tokens source, int[] beadSpans, int words) {
      starts = new int[words + 1];
      for (int b = 0; b < beadSpans.length; b += 4) {
        for (int k = beadSpans[b]; k < beadSpans[b + 1]; k++) {
          starts[source.get(k) + 1]++;
        }
      }
      for (int w = 0; w < words; w++) {
        starts[w + 1] += starts[w];
      }
      beads = new int[starts[words]];
      cells = new int[starts[words]];
      int[] next = starts.clone();
      int cell = 0;
      for (int b = 0; b < beadSpans.length; b += 4) {
        for (int k = beadSpans[b]; k < beadSpans[b + 1]; k++) {
          int at = next[source.get(k)]++;
          beads[at] = b;
          cells[at] = cell;
          cell += beadSpans[b + 3] - beadSpans[b + 2];
        }
      }
    }
  }
}
