package io.github.duizhao.align.translation;

import java.util.Arrays;

/**
 * A sparse table between the words of two vocabularies: for each row word its columns in ascending
 * order, each with a value of 0 or more. Immutable.
 */
public final class Translations {

  private final int[] starts;
  private final int[] columns;
  private final float[] values;

  private Translations(int[] starts, int[] columns, float[] values) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
  }

  int rows() {
    return starts.length - 1;
  }

  public int from(int row) {
    return starts[row];
  }

  public int to(int row) {
    return starts[row + 1];
  }

  public int column(int at) {
    return columns[at];
  }

  public float value(int at) {
    return values[at];
  }

  public boolean isEmpty(int row) {
    return starts[row] == starts[row + 1];
  }

  /** Where a cell is, or a negative number. */
  int find(int row, int column) {
    return Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
  }

  /** Cells in all. */
  int size() {
    return columns.length;
  }

  /** Each value divided by the sum of its column, or by one half where the sum is less. */
  public Translations givenColumns(int columnCount) {
    double[] sums = new double[columnCount];
    for (int k = 0; k < columns.length; k++) {
      sums[columns[k]] += values[k];
    }
    float[] scaled = new float[values.length];
    for (int k = 0; k < columns.length; k++) {
      scaled[k] = (float) (values[k] / Math.max(sums[columns[k]], 0.5));
    }
    return new Translations(starts, columns, scaled);
  }

  Translations transposed(int columnCount) {
    Builder builder = new Builder();
    for (int row = 0; row < rows(); row++) {
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        builder.add(columns[k], row, values[k]);
      }
    }
    return builder.build(columnCount);
  }

  /**
   * The cells between some of the words, numbered anew.
   *
   * @param rowWords the row words to keep, by new number
   * @param columnWords the column words to keep, by new number
   */
  public Translations part(int[] rowWords, int[] columnWords, int columnCount) {
    int[] numbers = new int[columnCount];
    for (int c = 0; c < columnWords.length; c++) {
      numbers[columnWords[c]] = c + 1;
    }
    Builder builder = new Builder();
    for (int r = 0; r < rowWords.length; r++) {
      for (int k = starts[rowWords[r]]; k < starts[rowWords[r] + 1]; k++) {
        if (numbers[columns[k]] > 0) {
          builder.add(r, numbers[columns[k]] - 1, values[k]);
        }
      }
    }
    return builder.build(rowWords.length);
  }

  /** Collects cells in any order; those named twice are summed up. */
  public static final class Builder {
    private long[] keys = new long[256];
    private float[] values = new float[256];
    private int size;

    public void add(int row, int column, double value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = (long) row << 32 | column;
      values[size++] = (float) value;
    }

    public Translations build(int rows) {
      int[] starts = new int[rows + 1];
      for (int k = 0; k < size; k++) {
        starts[(int) (keys[k] >>> 32) + 1]++;
      }
      for (int row = 0; row < rows; row++) {
        starts[row + 1] += starts[row];
      }
      int[] columns = new int[size];
      float[] cells = new float[size];
      int[] next = starts.clone();
      for (int k = 0; k < size; k++) {
        int at = next[(int) (keys[k] >>> 32)]++;
        columns[at] = (int) keys[k];
        cells[at] = values[k];
      }
      return tidy(starts, columns, cells);
    }

    /** Sorts each row by column and sums up equal ones. */
    private static Translations tidy(int[] starts, int[] columns, float[] cells) {
      int kept = 0;
      int[] newStarts = new int[starts.length];
      long[] row = new long[0];
      for (int r = 0; r + 1 < starts.length; r++) {
        int count = starts[r + 1] - starts[r];
        if (row.length < count) {
          row = new long[Math.max(count, row.length * 2)];
        }
        for (int k = 0; k < count; k++) {
          row[k] =
              (long) columns[starts[r] + k] << 32 | Float.floatToRawIntBits(cells[starts[r] + k]);
        }
        Arrays.sort(row, 0, count);
        for (int k = 0; k < count; k++) {
          int column = (int) (row[k] >>> 32);
          float value = Float.intBitsToFloat((int) row[k]);
          if (kept > newStarts[r] && columns[kept - 1] == column) {
            cells[kept - 1] += value;
          } else {
            columns[kept] = column;
            cells[kept++] = value;
          }
        }
        newStarts[r + 1] = kept;
      }
      return new Translations(newStarts, Arrays.copyOf(columns, kept), Arrays.copyOf(cells, kept));
    }
  }
}
