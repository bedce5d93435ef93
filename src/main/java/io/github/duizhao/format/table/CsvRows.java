package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.Recorder;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file as plain text, for tables that hold no texts. For one thread. */
public final class CsvRows {

  private final CsvCells cells;

  /**
   * @param file the name that messages tell
   * @param comma what parts the cells
   */
  public CsvRows(String file, Reader text, char comma) {
    this.cells = new CsvCells(file, new Recorder(file, text), comma);
  }

  /** The line in which the next row begins, from 1. */
  public int line() {
    return cells.line();
  }

  /**
   * The next row, empty at the end of the file.
   *
   * @throws io.github.duizhao.text.FormatException if a quotation is not closed
   */
  public Optional<List<String>> next() throws IOException {
    return cells.next().map(row -> row.stream().map(cell -> cell.text().toString()).toList());
  }
}
